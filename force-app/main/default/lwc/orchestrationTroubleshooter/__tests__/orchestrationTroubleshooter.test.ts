import { createElement } from 'lwc';
import { CurrentPageReference } from 'lightning/navigation';
import { navigations } from 'test/navigation';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { RunsFound } from 'c/orchestrationRunSearch';
import OrchestrationTroubleshooter from 'c/orchestrationTroubleshooter';
import { foundRun, foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';

const page = CurrentPageReference as unknown as { emit(reference: object): void };
const tab = (state: object = {}) => ({
    type: 'standard__navItemPage',
    attributes: { apiName: 'Orchestration_Troubleshooter' },
    state
});
const RUNS = [foundRun(1), foundRun(2), foundRun(3)];
const [FIRST, SECOND] = RUNS.map(({ id }) => id);

async function settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

/** @param rem how wide the page is */
async function shown(state: object = {}, rem = 80) {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(rem * 16);
    const element = createElement('c-orchestration-troubleshooter', { is: OrchestrationTroubleshooter });
    document.body.replaceChildren(element);
    page.emit(tab(state));
    await settle();
    const root = element.shadowRoot!;
    const child = <Child = HTMLElement>(name: string): (HTMLElement & Child) | null =>
        root.querySelector(`c-orchestration-${name}`);
    const tell = async (name: string, event: string, detail?: unknown): Promise<void> => {
        child(name)!.dispatchEvent(new CustomEvent(event, { detail }));
        await settle();
    };
    const find = (changes: Partial<RunsFound> = {}) => tell('run-list', 'found', foundRuns(RUNS, changes));
    const address = (): object => navigations.at(-1)!.reference.state as object;
    return { root, child, tell, find, address };
}

afterEach(() => {
    jest.restoreAllMocks();
    document.body.replaceChildren();
});

it('restores all that an address holds', async () => {
    const { child } = await shown({
        c__hand: 'stalled,left-open',
        c__process: 'Loan',
        c__unchanged: '1d',
        c__sort: 'age-desc',
        c__page: '2',
        c__run: SECOND,
        c__axis: 'elapsed',
        c__step: '0jT000000000001AAA'
    });
    expect(child('run-list')).toMatchObject({
        criteria: {
            ...NO_CRITERIA,
            hand: ['stalled', 'left-open'],
            process: 'Loan',
            unchangedFor: { amount: 1, unit: 'd' }
        },
        sort: { key: 'age', descending: true },
        pageNumber: 2,
        selectedId: SECOND
    });
    expect(child('run-view')).toMatchObject({
        runId: SECOND,
        explains: true,
        viewState: { axis: 'elapsed', stepId: '0jT000000000001AAA' }
    });
});

it('names what an address asks for and cannot be', async () => {
    const { root } = await shown({ c__state: 'burning', c__created: 'x' });
    expect(root.querySelector('[data-notice="misread"]')?.textContent).toContain('burning');
});

it('writes what the reader chooses into its own address and leaves foreign keys there; Back undoes filters and pages', async () => {
    const { tell, find, address } = await shown({ theirs: 'kept', c__page: '3' });
    await find();
    await tell('finder-bar', 'criteria', { ...NO_CRITERIA, hand: ['failed'] });
    expect(navigations.at(-1)!.replace).toBe(false);
    expect(address()).toMatchObject({ theirs: 'kept', c__hand: 'failed', c__sort: 'left', c__page: undefined });
    await tell('run-list', 'sort', { key: 'age', descending: false });
    await tell('run-list', 'page', 2);
    await tell('run-list', 'choose', { runId: FIRST, enter: false });
    expect(navigations.map(({ replace }) => replace)).toEqual([false, true, false, true]);
    expect(address()).toMatchObject({ c__hand: 'failed', c__sort: 'age', c__page: '2', c__run: FIRST });
});

it('leaves the order by time left where nothing tells it', async () => {
    const { tell, child } = await shown({ c__hand: 'failed', c__sort: 'left' });
    await tell('finder-bar', 'criteria', NO_CRITERIA);
    expect(child('run-list')).toMatchObject({ sort: { key: 'unchanged', descending: false } });
});

it('does not follow the page of another in front', async () => {
    const { child } = await shown({ c__text: 'loan' });
    page.emit({ ...tab({ c__text: 'other' }), attributes: { apiName: 'Other_Tab' } });
    await settle();
    expect(child('run-list')).toMatchObject({ criteria: { text: 'loan' } });
});

it('shows the first judged run beside the list until another is chosen', async () => {
    const { child, find, tell } = await shown();
    expect(child('run-view')).toBeNull();
    await find({ runs: RUNS.map((run) => ({ ...run, summary: null })) });
    expect(child('run-view')).toBeNull();
    await find();
    expect(child('run-view')).toMatchObject({ runId: FIRST });
    await tell('run-list', 'choose', { runId: SECOND, enter: false });
    expect(child('run-view')).toMatchObject({ runId: SECOND });
});

it('stands where the first run will, until it is known that there is none', async () => {
    const awaited = (root: ShadowRoot): boolean => root.querySelector('[data-loading]') !== null;
    const { root, find } = await shown();
    expect(awaited(root)).toBe(true);
    await find({ runs: RUNS.map((run) => ({ ...run, summary: null })), done: false });
    expect(awaited(root)).toBe(true);
    for (const over of [{ done: true }, { done: false, stopped: true }]) {
        await find({ runs: [], total: 0, ...over });
        expect(awaited(root)).toBe(false);
        await find({ runs: [], done: false });
        expect(awaited(root)).toBe(true);
    }
    await find();
    expect(awaited(root)).toBe(false);
    expect(awaited((await shown({}, 50)).root)).toBe(false);
});

it('shows list or run on a phone, with a way back and to the neighbours', async () => {
    const { child, find, tell } = await shown({}, 24);
    await find({ total: 53 });
    expect(child('panes')).toMatchObject({ alone: 'first' });
    expect(child('run-view')).toBeNull();
    await tell('run-list', 'choose', { runId: SECOND, enter: false });
    expect(child('panes')).toMatchObject({ alone: 'second' });
    expect(child('back-bar')).toMatchObject({ total: 53, place: { at: 2, count: 3, previousId: FIRST } });
    await tell('back-bar', 'run', FIRST);
    expect(child('run-view')).toMatchObject({ runId: FIRST });
    await tell('back-bar', 'back');
    expect(child('panes')).toMatchObject({ alone: 'first' });
});

it('says what a reader without the object cannot see, in place of the page', async () => {
    const { root, child, find } = await shown();
    await find({ runs: [], failure: { code: 'no-object', subject: 'FlowOrchestrationInstance', detail: '' } });
    expect(child('access')).toMatchObject({ whole: true });
    expect(root.querySelector('.frame_closed')).not.toBeNull();
});

it('stays where only a filter is closed: it can be taken away', async () => {
    const { root, child, find } = await shown({ c__version: '4' });
    await find({ runs: [], failure: { code: 'no-object', subject: 'FlowOrchestrationLog', detail: '' } });
    expect(child('access')).toBeNull();
    expect(root.querySelector('.frame_closed')).toBeNull();
});

it('tells the run the name of its record', async () => {
    const { child, tell } = await shown({ c__run: FIRST });
    const named = foundRun(1, { triggeringRecord: '006000000000001' });
    await tell('run-list', 'found', foundRuns([named]));
    await tell('run-list', 'names', { '006000000000001': 'Harbour Mills' });
    expect(child('run-view')).toMatchObject({ recordName: 'Harbour Mills' });
});

it('is accessible', async () => {
    const { root, find } = await shown();
    await find();
    await expect(root.host).toBeAccessible();
});
