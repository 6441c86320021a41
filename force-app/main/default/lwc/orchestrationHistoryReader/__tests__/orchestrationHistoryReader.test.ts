import { createElement } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { answer, fail, graphql, refresh } from 'test/graphql';
import { emptyRunsData, HISTORY_PROBE, historySource, receiveRuns, storyInput } from 'c/orchestrationData';
import type { HistoryNews } from 'c/orchestrationData';
import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import HistoryReader from 'c/orchestrationHistoryReader';
import { RUN_ID, runAnswer } from '../../orchestrationData/__tests__/answers';

const STEP_HISTORY = 'FlowOrchestrationStepInstanceHistory';
const RUN_FEED = 'FlowOrchestrationInstanceFeed';
const STEP = 'FlowOrchestrationStepInstance';
const NOW = Date.UTC(2025, 10, 24, 13);
const OTHER_RUN = '0jEQy00000000BBAAA';

interface Adapter {
    emit(data: object): void;
    emitError(error?: object): void;
    getLastConfig(): { objectApiNames?: readonly string[] } | undefined;
}
const infos = getObjectInfos as unknown as Adapter;
const wires = graphql as unknown as { getLastConfig(): { query?: unknown; variables?: object } };

const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
};

function storyOf(runId = RUN_ID, steps = ['step1', 'step2']): RunStory {
    const text = JSON.stringify(runAnswer('InProgress', { steps })).replaceAll(RUN_ID, runId);
    const data = receiveRuns(emptyRunsData([runId]), { data: JSON.parse(text) }, NOW);
    return buildRunStory(storyInput(data, runId, NOW, null)!);
}

interface Shown {
    element: HTMLElement & { story: RunStory | null; stepId: string | null };
    news: HistoryNews[];
    labels: Record<string, string>[];
    /** API names of what is asked, as it stands. */
    asked(): string[];
}

async function show(stepId: string | null): Promise<Shown> {
    const element = createElement('c-orchestration-history-reader', { is: HistoryReader }) as Shown['element'];
    const shown: Shown = {
        element,
        news: [],
        labels: [],
        asked: () =>
            [...element.shadowRoot!.querySelectorAll<HTMLElement & { objectApiName: string }>('.query')].map(
                ({ objectApiName }) => objectApiName
            )
    };
    element.addEventListener('history', (event) => shown.news.push((event as CustomEvent<HistoryNews>).detail));
    element.addEventListener('fieldlabels', (event) =>
        shown.labels.push((event as CustomEvent<Record<string, string>>).detail)
    );
    Object.assign(element, { story: storyOf(), stepId });
    document.body.append(element);
    await settle();
    return shown;
}

/** The batch says that these objects are there. */
async function found(...objects: string[]): Promise<void> {
    const info = { fields: { Label: { apiName: 'Label', label: 'Step Name', dataType: 'String' } } };
    infos.emit({
        results: HISTORY_PROBE.map((name) =>
            objects.includes(name)
                ? { statusCode: 200, result: info }
                : { statusCode: 404, result: [{ errorCode: 'INVALID_TYPE', message: 'not supported' }] }
        )
    });
    await settle();
}

const documentOf = (object: string): unknown => historySource(object)?.document();

async function answered(object: string, nodes: object[], totalCount = nodes.length): Promise<void> {
    const connection = { edges: nodes.map((node) => ({ node })), totalCount };
    answer(documentOf(object), { uiapi: { query: { [object]: connection } } });
    await settle();
}
async function failed(object: string, message: string): Promise<void> {
    fail(documentOf(object), [{ message }]);
    await settle();
}

const change = (id: string, more: object = {}): object => ({
    Id: id,
    FlowOrchestrationStepInstanceId: { value: 'step1' },
    CreatedDate: { value: '2025-11-24T09:30:00.000Z' },
    Field: { value: 'Label' },
    DataType: { value: 'Text' },
    OldValue: { value: 'Old' },
    NewValue: { value: 'New' },
    CreatedBy: { Id: '005', Name: { value: 'Mira' } },
    ...more
});

afterEach(() => document.body.replaceChildren());

it('asks nothing at all while no step is looked at', async () => {
    const { element, asked } = await show(null);
    expect(infos.getLastConfig()?.objectApiNames).toBeUndefined();
    element.stepId = 'step1';
    await settle();
    expect(infos.getLastConfig()?.objectApiNames).toEqual(HISTORY_PROBE);
    expect(asked()).toEqual([]);
});

it('asks nothing where the org has neither history nor feed, and still knows the labels', async () => {
    const { asked, labels, news } = await show('step1');
    await found(STEP);
    expect(asked()).toEqual([]);
    expect(labels).toEqual([{ Label: 'Step Name' }]);
    expect(news).toEqual([]);
});

it('asks the objects that are there, of the run’s records by Id', async () => {
    const { asked, news } = await show('step1');
    await found(STEP_HISTORY, RUN_FEED);
    expect(asked()).toEqual([STEP_HISTORY, RUN_FEED]);
    expect(wires.getLastConfig().variables).toEqual({ ids: [RUN_ID] });
    await answered(STEP_HISTORY, [change('h1')]);
    await answered(RUN_FEED, [
        { Id: 'p1', ParentId: { value: RUN_ID }, Body: { value: 'a <b> & c' }, IsRichText: { value: false } },
        {
            Id: 'p2',
            ParentId: { value: RUN_ID },
            Body: { value: '<p>a &amp; <i>b</i></p>' },
            IsRichText: { value: true }
        }
    ]);
    expect(news.at(-1)).toMatchObject({ more: false, failure: null });
    expect(news.at(-1)?.history.changes).toEqual([
        {
            id: 'h1',
            of: 'step',
            recordId: 'step1',
            at: Date.UTC(2025, 10, 24, 9, 30),
            field: 'Label',
            oldValue: 'Old',
            newValue: 'New',
            by: 'Mira'
        }
    ]);
    expect(news.at(-1)?.history.posts.map(({ of, body, at, by }) => [of, body, at, by])).toEqual([
        ['run', 'a <b> & c', null, null],
        ['run', 'a & b', null, null]
    ]);
});

it('says that there is more than was read', async () => {
    const { news } = await show('step1');
    await found(STEP_HISTORY);
    await answered(STEP_HISTORY, [change('h1')], 201);
    expect(news.at(-1)?.more).toBe(true);
});

it('takes an undefined object or field for "not there"', async () => {
    const { news } = await show('step1');
    await found(STEP_HISTORY);
    await failed(
        STEP_HISTORY,
        `Validation error of type FieldUndefined: Field '${STEP_HISTORY}' in type 'RecordQuery' is undefined`
    );
    expect(news.at(-1)).toEqual({ history: { changes: [], posts: [] }, more: false, failure: null });
});

it('tells any other failure, and keeps what was read before', async () => {
    const { news } = await show('step1');
    await found(STEP_HISTORY, RUN_FEED);
    await answered(STEP_HISTORY, [change('h1')]);
    await failed(STEP_HISTORY, 'The server answered with HTTP status 503.');
    expect(news.at(-1)?.failure?.code).toBe('unavailable');
    expect(news.at(-1)?.history.changes).toHaveLength(1);
    await answered(STEP_HISTORY, [change('h1')]);
    expect(news.at(-1)?.failure).toBeNull();
});

it('tells a failed probe, and asks it again when a step is opened again', async () => {
    const { element, news, asked } = await show('step1');
    infos.emitError({ status: 503, statusText: 'Service Unavailable', body: [] });
    await settle();
    expect(news.at(-1)?.failure?.code).toBe('unavailable');
    const before = infos.getLastConfig()?.objectApiNames;
    element.stepId = null;
    await settle();
    element.stepId = 'step2';
    await settle();
    expect(infos.getLastConfig()?.objectApiNames).not.toBe(before);
    await found(STEP_HISTORY);
    expect(asked()).toEqual([STEP_HISTORY]);
});

it('drops what it knew, and late answers, when another run takes its place', async () => {
    const { element, news } = await show('step1');
    await found(STEP_HISTORY);
    await answered(STEP_HISTORY, [change('h1')]);
    element.story = null;
    answer(documentOf(STEP_HISTORY), { uiapi: { query: { [STEP_HISTORY]: { edges: [{ node: change('late') }] } } } });
    element.story = storyOf(OTHER_RUN);
    await settle();
    const told = news.length;
    await answered(STEP_HISTORY, [change('h2')]);
    expect(news.slice(told).map(({ history }) => history.changes.map(({ id }) => id))).toEqual([['h2']]);
    expect(news.flatMap(({ history }) => history.changes.map(({ id }) => id))).not.toContain('late');
});

it('asks again when a record changed while the step is open, and when it is opened again; else not', async () => {
    const { element } = await show('step1');
    await found(STEP_HISTORY);
    await answered(STEP_HISTORY, [change('h1')]);
    element.story = storyOf();
    element.stepId = 'step2';
    await settle();
    expect(refresh).not.toHaveBeenCalled();
    const changed = storyOf();
    changed.record.modstamp = NOW;
    element.story = changed;
    await settle();
    expect(refresh).toHaveBeenCalledTimes(1);
    element.stepId = null;
    await settle();
    expect(refresh).toHaveBeenCalledTimes(1);
    element.stepId = 'step1';
    await settle();
    expect(refresh).toHaveBeenCalledTimes(2);
});

it('asks about 200 steps around the open one and says that this is a part', async () => {
    const { element, news } = await show(null);
    const steps = Array.from({ length: 450 }, (_, index) => `step${String(index).padStart(3, '0')}`);
    Object.assign(element, { story: storyOf(RUN_ID, steps), stepId: 'step210' });
    await settle();
    await found(STEP_HISTORY);
    const { ids } = wires.getLastConfig().variables as { ids: string[] };
    expect(ids).toHaveLength(200);
    expect(ids).toContain('step210');
    await answered(STEP_HISTORY, []);
    expect(news.at(-1)?.more).toBe(true);
});
