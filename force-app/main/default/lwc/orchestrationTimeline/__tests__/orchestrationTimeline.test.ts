import { createElement } from 'lwc';
import { CurrentPageReference } from 'lightning/navigation';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { answer, fail, refresh } from 'test/graphql';
import { navigations } from 'test/navigation';
import {
    RUNS_BY_ITEM_DOCUMENT,
    RUNS_BY_TRIGGER_DOCUMENT,
    RUNS_OF_RECORD_DOCUMENT,
    runsByContextDocument
} from 'c/orchestrationData';
import Timeline from 'c/orchestrationTimeline';
import { runsAnswer } from '../../orchestrationData/__tests__/answers';

const RECORD = '006Qy0000000001IAA';
const stepInfo = getObjectInfo as unknown as { emit(info: object): void };
const page = CurrentPageReference as unknown as { emit(reference: object): void };

async function settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

async function show(properties: object): Promise<HTMLElement> {
    const element = createElement('c-orchestration-timeline', { is: Timeline });
    Object.assign(element, properties);
    document.body.append(element);
    await settle();
    return element;
}

const shownRun = (element: HTMLElement): string | null | undefined =>
    element.shadowRoot?.querySelector<HTMLElement & { runId: string | null }>('c-orchestration-run-view')?.runId;

afterEach(() => document.body.replaceChildren());

it('shows the run itself on a run’s page, without looking for it', async () => {
    const element = await show({ recordId: '0jE000000000001AAA', objectApiName: 'FlowOrchestrationInstance' });
    expect(shownRun(element)).toBe('0jE000000000001AAA');
});

it('shows the run in progress of a record and offers the others', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    expect(shownRun(element)).toBeNull();
    answer(
        RUNS_OF_RECORD_DOCUMENT,
        runsAnswer([
            ['old', 'Completed', RECORD, '09:00:00'],
            ['live', 'InProgress', RECORD, '08:00:00']
        ])
    );
    await settle();
    expect(shownRun(element)).toBe('live');
    const picker = element.shadowRoot?.querySelector<HTMLElement>('[data-picker]');
    expect(picker?.getAttribute('aria-expanded')).toBe('false');
    picker?.click();
    await settle();
    const list = element.shadowRoot?.querySelector<HTMLElement>('c-orchestration-run-picker');
    expect(list).toMatchObject({ runIds: ['live', 'old'], selectedId: 'live' });
    list?.dispatchEvent(new CustomEvent('choose', { detail: { runId: 'old' } }));
    await settle();
    expect(shownRun(element)).toBe('old');
    expect(picker?.getAttribute('aria-expanded')).toBe('false');
    await expect(element).toBeAccessible();
});

it('shows nothing of the record before, and takes no late answer about it', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    const late = runsAnswer([['run', 'InProgress', RECORD, '09:00:00']]);
    answer(RUNS_OF_RECORD_DOCUMENT, late);
    await settle();
    Object.assign(element, { recordId: '006Qy0000000002IAA' });
    await settle();
    expect(shownRun(element)).toBeNull();
    answer(RUNS_OF_RECORD_DOCUMENT, late);
    await settle();
    expect(shownRun(element)).not.toBe('run');
});

it('takes the Id from the address of its own page', async () => {
    const element = await show({});
    expect(element.shadowRoot?.querySelector('c-orchestration-message')).not.toBeNull();
    await expect(element).toBeAccessible();
    page.emit({ type: 'standard__component', attributes: {}, state: { c__recordId: RECORD } });
    await settle();
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([['run', 'Error', RECORD, '09:00:00']]));
    await settle();
    expect(shownRun(element)).toBe('run');
});

const words = (element: HTMLElement): string =>
    element.shadowRoot?.querySelector('c-orchestration-message')?.shadowRoot?.textContent ?? '';

it('says that there is no run only when every way has been looked at', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([]));
    await settle();
    expect(words(element)).toBe('');
    stepInfo.emit({ fields: {} });
    await settle();
    expect(words(element)).toContain('No run of this record is visible to you.');
    await expect(element).toBeAccessible();
});

it('looks for steps about the record where the field exists', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    answer(RUNS_OF_RECORD_DOCUMENT, runsAnswer([]));
    stepInfo.emit({ fields: { RelatedRecord: {} } });
    await settle();
    fail(runsByContextDocument(), [{ message: 'The server answered with HTTP status 503.' }]);
    await settle();
    expect(words(element)).toContain('Context Record could not be looked up. Too many requests');
});

it('says why runs could not be looked up, and tries again', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    fail(RUNS_OF_RECORD_DOCUMENT, [{ message: 'The server answered with HTTP status 503.' }]);
    await settle();
    expect(words(element)).toContain('The org is busy');
    element.shadowRoot?.querySelector('c-orchestration-message')?.dispatchEvent(new CustomEvent('action'));
    expect(refresh).toHaveBeenCalledTimes(1);
});

it('goes each way alone when a field that one needs is closed, and says which was lost', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity' });
    const closed = [
        {
            message:
                "Validation error of type WrongType: contains a field not in 'FlowOrchestrationInstance_Filter': 'TriggeringRecord'"
        }
    ];
    fail(RUNS_OF_RECORD_DOCUMENT, closed);
    await settle();
    fail(RUNS_BY_TRIGGER_DOCUMENT, closed);
    answer(RUNS_BY_ITEM_DOCUMENT, {
        uiapi: {
            query: {
                FlowOrchestrationWorkItem: {
                    edges: [
                        {
                            node: {
                                Id: 'item',
                                RelatedRecordId: { value: RECORD },
                                StepInstance: { Id: 's', OrchestrationInstance: { Id: 'run' } }
                            }
                        }
                    ]
                }
            }
        }
    });
    await settle();
    expect(shownRun(element)).toBe('run');
    expect(element.shadowRoot?.textContent).toContain('Runs that this record started could not be looked up.');
});

it('shows a heading where one is given', async () => {
    const element = await show({ recordId: RECORD, objectApiName: 'Opportunity', heading: 'Approval' });
    expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe('Approval');
});

describe('what a reader chose to see', () => {
    const RUN = '0jE000000000001AAA';
    const ownPage = (state: object) => ({
        type: 'standard__component',
        attributes: { componentName: 'c__orchestrationTimeline' },
        state: { c__recordId: RUN, c__foreign: 'kept', ...state }
    });
    const runView = (element: HTMLElement) =>
        element.shadowRoot?.querySelector<HTMLElement & { viewState: object }>('c-orchestration-run-view');

    it('comes from the address', async () => {
        const element = await show({ recordId: RUN, objectApiName: 'FlowOrchestrationInstance' });
        page.emit(ownPage({ c__show: 'failed', c__find: 'price', c__axis: 'elapsed', c__path: 'off' }));
        await settle();
        expect(runView(element)?.viewState).toEqual({
            filter: { state: 'failed', text: 'price' },
            axis: 'elapsed',
            path: false,
            stepId: null
        });
    });

    it('is written into the address of its own page, in place, and keeps what others wrote', async () => {
        const element = await show({ recordId: RUN, objectApiName: 'FlowOrchestrationInstance' });
        page.emit(ownPage({ c__axis: 'elapsed' }));
        await settle();
        const state = { filter: { state: 'all', text: '' }, axis: 'clock', path: false, stepId: null };
        runView(element)?.dispatchEvent(new CustomEvent('viewstate', { detail: state }));
        expect(navigations).toEqual([
            {
                reference: expect.objectContaining({
                    state: expect.objectContaining({
                        c__recordId: RUN,
                        c__foreign: 'kept',
                        c__axis: undefined,
                        c__path: 'off'
                    })
                }),
                replace: true
            }
        ]);
    });

    it('is read but not written on a record’s page, and not read from another record’s', async () => {
        const element = await show({ recordId: RUN, objectApiName: 'FlowOrchestrationInstance' });
        const recordPage = (recordId: string, state: object) => ({
            type: 'standard__recordPage',
            attributes: { recordId, objectApiName: 'FlowOrchestrationInstance', actionName: 'view' },
            state
        });
        page.emit(recordPage(RUN, { c__axis: 'elapsed' }));
        await settle();
        expect(runView(element)?.viewState).toMatchObject({ axis: 'elapsed' });
        page.emit(recordPage('0jE000000000002AAA', { c__axis: 'clock' }));
        await settle();
        expect(runView(element)?.viewState).toMatchObject({ axis: 'elapsed' });
        runView(element)?.dispatchEvent(new CustomEvent('viewstate', { detail: runView(element)?.viewState }));
        expect(navigations).toEqual([]);
    });
});
