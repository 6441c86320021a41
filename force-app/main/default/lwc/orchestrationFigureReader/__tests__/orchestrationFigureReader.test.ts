import { createElement } from 'lwc';
import { graphql } from 'test/graphql';
import { answer, fail, refresh } from 'test/graphql';
import { ENDED_RUNS_DOCUMENT, YOUR_ITEMS_DOCUMENT } from 'c/orchestrationData';
import OrchestrationFigureReader, { isRead } from 'c/orchestrationFigureReader';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { foundRun, foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';

async function settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}

async function shown() {
    const element = createElement('c-orchestration-figure-reader', { is: OrchestrationFigureReader });
    const told: FiguresRead[] = [];
    element.addEventListener('read', (event) => told.push((event as CustomEvent<FiguresRead>).detail));
    Object.assign(element, { window: { amount: 30, unit: 'd' } });
    document.body.replaceChildren(element);
    await settle();
    const search = (name: string) =>
        element.shadowRoot!.querySelector<
            HTMLElement & {
                active: boolean;
                compares: boolean;
                most: number;
                criteria: RunCriteria;
                refresh(): unknown;
            }
        >(`[data-part="${name}"]`)!;
    const find = async (name: string, changes: object = {}): Promise<void> => {
        search(name).dispatchEvent(new CustomEvent('found', { detail: foundRuns([foundRun(1)], changes) }));
        await settle();
    };
    return { element, told, search, find };
}

const ended = (status: string) => ({
    uiapi: {
        query: {
            FlowOrchestrationInstance: {
                edges: [{ node: { Id: '0jE000000000001AAA', Status: { value: status }, Duration: { value: 60 } } }],
                totalCount: 1
            }
        }
    }
});

it('searches one after the other; one that failed does not keep the others waiting', async () => {
    const { search, find } = await shown();
    const active = () => ['now', 'hand'].map((name) => search(name).active);
    expect([active(), search('now').most]).toEqual([[true, false], 500]);
    await find('now', { done: false });
    expect(active()).toEqual([true, false]);
    await find('now', { done: false, failure: { code: 'timeout', subject: null, detail: '' } });
    expect(active()).toEqual([true, true]);
});

it('the slow ones are among those that are counted; they are all known once every process has been looked at', async () => {
    const { told, search } = await shown();
    const run = foundRun(1);
    const slow = { ...foundRun(2), summary: { ...foundRun(2).summary!, hand: ['slow'] as const } };
    const tell = async (usual: object): Promise<void> => {
        const detail = foundRuns([run, slow as never], { usual: usual as never });
        search('now').dispatchEvent(new CustomEvent('found', { detail }));
        await settle();
    };
    await tell({ looked: 1, of: 2, done: false });
    expect(told.at(-1)?.found.now).toMatchObject({ done: true, total: 2 });
    expect(told.at(-1)?.found.slow).toMatchObject({ done: false, total: null, soFar: 1 });
    await tell({ looked: 2, of: 2, done: true });
    expect(told.at(-1)?.found.slow).toMatchObject({ done: true, total: 1, runs: [{ id: slow.id }] });
});

it('tells what was read, and keeps it when a later answer fails', async () => {
    const { told } = await shown();
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    expect(told.at(-1)).toMatchObject({ ended: { total: 1, records: [{ status: 'Error', durationS: 60 }] } });
    fail(ENDED_RUNS_DOCUMENT, [{ message: 'busy' }]);
    await settle();
    expect(told.at(-1)?.ended?.total).toBe(1);
    expect(told.at(-1)?.endedFailure).not.toBeNull();
});

it('without a readable IsDebugRun it counts debug runs too, and says so', async () => {
    const { told } = await shown();
    const asked = (): string => {
        let where = '';
        graphql.emit(null as never, (config: { query?: unknown; variables?: object }) => {
            if (config.query === ENDED_RUNS_DOCUMENT) where = JSON.stringify(config.variables);
            return false;
        });
        return where;
    };
    expect(asked()).toContain('IsDebugRun');
    const message = 'Field "IsDebugRun" is not defined by type "FlowOrchestrationInstance_Filter".';
    fail(ENDED_RUNS_DOCUMENT, [{ message }]);
    await settle();
    expect(asked()).not.toContain('IsDebugRun');
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    expect(told.at(-1)).toMatchObject({ closed: ['IsDebugRun'], endedFailure: null });
});

it('counts only work items that can be done', async () => {
    const { told } = await shown();
    const node = (id: string, run: string, step = 'InProgress') => ({
        node: {
            Id: `0jf00000000000${id}AAA`,
            Status: { value: 'Assigned' },
            CreatedDate: { value: '2025-11-27T10:00:00Z' },
            StepInstance: {
                Id: 's',
                Status: { value: step },
                OrchestrationInstance: { Id: 'r', Status: { value: run } }
            }
        }
    });
    const edges = [node('1', 'InProgress'), node('2', 'Error'), node('3', 'InProgress', 'Completed')];
    answer(YOUR_ITEMS_DOCUMENT, { uiapi: { query: { FlowOrchestrationWorkItem: { edges, totalCount: 3 } } } });
    await settle();
    expect(told.at(-1)?.yours).toMatchObject({ read: 3, total: 3, items: [{ id: '0jf000000000001AAA' }] });
});

/** Filters of the runs that ended, as they are asked for; empty: they are not. */
function askedEnded(): string {
    let where = '';
    graphql.emit(null as never, ({ query, variables }: { query?: unknown; variables?: object }) => {
        if (query === ENDED_RUNS_DOCUMENT && variables) where = JSON.stringify(variables);
        return false;
    });
    return where;
}
const isAskedForItems = (): boolean => {
    let is = false;
    graphql.emit(null as never, ({ query, variables }: { query?: unknown; variables?: object }) => {
        is ||= query === YOUR_ITEMS_DOCUMENT && variables !== undefined;
        return false;
    });
    return is;
};

it('what is asked of all runs is asked of each search, and another question begins anew', async () => {
    const { element, told, search, find } = await shown();
    await find('now');
    await find('hand');
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    Object.assign(element, { base: { ...NO_CRITERIA, process: 'Loan' } });
    await settle();
    expect(['now', 'hand'].map((name) => search(name).criteria.process)).toEqual(['Loan', 'Loan']);
    expect(told.at(-1)).toMatchObject({ found: { now: null, hand: null, slow: null }, ended: null });
    expect(askedEnded()).toContain('"OrchestrationDeveloperName":{"eq":"Loan"}');
    expect(search('hand').active).toBe(false);
    // The same once more goes on.
    await find('now');
    const count = told.length;
    Object.assign(element, { base: { ...NO_CRITERIA, process: 'Loan' } });
    await settle();
    expect(told).toHaveLength(count);
});

it('another window asks anew for the runs that ended, and for nothing else', async () => {
    const { element, told, find } = await shown();
    await find('now');
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    const before = askedEnded();
    Object.assign(element, { window: { amount: 90, unit: 'd' } });
    await settle();
    expect(told.at(-1)).toMatchObject({ found: { now: { done: true } }, ended: null });
    expect(askedEnded()).not.toBe(before);
});

it('of the reader’s own runs those count that the reader started; where nobody tells who did, none', async () => {
    const { element, told } = await shown();
    Object.assign(element, { base: { ...NO_CRITERIA, mine: true } });
    await settle();
    expect(askedEnded()).toContain('CreatedById');
    fail(ENDED_RUNS_DOCUMENT, [
        { message: 'Field "CreatedById" is not defined by type "FlowOrchestrationInstance_Filter".' }
    ]);
    await settle();
    expect(askedEnded()).toBe('');
    expect(told.at(-1)).toMatchObject({ ended: { records: [], total: 0 }, closed: ['CreatedById'] });
});

it('the reader’s work in one process, from the same answer', async () => {
    const { element, told } = await shown();
    const node = (id: string, process: string) => ({
        node: {
            Id: `0jf00000000000${id}AAA`,
            Status: { value: 'Assigned' },
            StepInstance: { OrchestrationInstance: { Id: 'r', OrchestrationDeveloperName: { value: process } } }
        }
    });
    const edges = [node('1', 'Loan'), node('2', 'Claim')];
    answer(YOUR_ITEMS_DOCUMENT, { uiapi: { query: { FlowOrchestrationWorkItem: { edges, totalCount: 2 } } } });
    await settle();
    expect(told.at(-1)?.yours?.items).toHaveLength(2);
    Object.assign(element, { base: { ...NO_CRITERIA, process: 'loan' } });
    await settle();
    expect(told.at(-1)?.yours?.items.map(({ id }) => id)).toEqual(['0jf000000000001AAA']);
});

it.each([
    [['yours'], [false, false], false, false, true],
    [['counts'], [true, false], false, true, false],
    [['attention'], [true, true], true, false, false],
    [['days'], [false, false], false, true, false],
    [[], [false, false], false, false, false]
])('what is not shown is not asked for: %j', async (parts, actives, isCompared, isEnded, isYours) => {
    const { element, search, find } = await shown();
    Object.assign(element, { parts });
    await settle();
    await find('now');
    await find('hand');
    expect(['now', 'hand'].map((name) => search(name).active)).toEqual(actives);
    expect(search('now').compares).toBe(isCompared);
    expect([askedEnded() !== '', isAskedForItems()]).toEqual([isEnded, isYours]);
});

it('where nothing is asked for, that is told at once', async () => {
    const { element, told } = await shown();
    expect(told).toEqual([]);
    Object.assign(element, { parts: [] });
    await settle();
    expect(told.at(-1)).toMatchObject({ parts: [], ended: null });
    expect(isRead(told.at(-1)!)).toBe(true);
});

it('refreshes all of it', async () => {
    const { element, search } = await shown();
    answer(ENDED_RUNS_DOCUMENT, ended('Error'));
    await settle();
    const searched = jest.spyOn(search('now'), 'refresh').mockResolvedValue(undefined as never);
    await (element as unknown as { refresh(): Promise<void> }).refresh();
    expect([searched.mock.calls.length, refresh.mock.calls.length]).toEqual([1, 1]);
});
