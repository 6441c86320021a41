import { createElement } from 'lwc';
import OrchestrationRunList from 'c/orchestrationRunList';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { foundRun, foundRuns } from '../../orchestrationRunSearch/__tests__/foundRuns';

type Element = HTMLElement & { criteria: typeof NO_CRITERIA; pageNumber: number; selectedId: string | null };
interface Rows extends HTMLElement {
    rows: readonly { id: string }[];
    remarks: readonly string[];
    sorts: readonly string[];
    loading: boolean;
    names: object;
    listPart: { total: number | null; lookedAt: number | null; looking: boolean; page: number };
}

function shown(changes: Partial<Element> = {}) {
    const element = createElement('c-orchestration-run-list', { is: OrchestrationRunList }) as unknown as Element;
    Object.assign(element, changes);
    document.body.replaceChildren(element);
    const root = element.shadowRoot!;
    const child = <Child extends HTMLElement>(name: string): Child =>
        root.querySelector<Child>(`c-orchestration-${name}`)!;
    const tell = async (found: RunsFound): Promise<void> => {
        child('run-search').dispatchEvent(new CustomEvent('found', { detail: found }));
        await Promise.resolve();
    };
    const told = (name: string): unknown[] => {
        const all: unknown[] = [];
        element.addEventListener(name, (event) => all.push((event as CustomEvent).detail));
        return all;
    };
    return { element, root, rows: () => child<Rows>('run-rows'), child, tell, told };
}

const HAND = { ...NO_CRITERIA, hand: ['resumable' as const, 'suspended' as const] };

it('shows the layout while it loads, then the runs of the page with their total', async () => {
    const { rows, tell, told } = shown({ pageNumber: 2 });
    const passed = told('found');
    expect(rows().loading).toBe(true);
    const found = foundRuns([foundRun(1), foundRun(2)], { total: 52 });
    await tell(found);
    expect(rows().rows.map(({ id }) => id)).toEqual(found.runs.map(({ id }) => id));
    expect(rows().listPart).toMatchObject({ page: 2, total: 52, lookedAt: null, looking: false });
    expect([rows().loading, passed]).toEqual([false, [found]]);
});

it('says how many were looked at, and which, while it looks and after', async () => {
    const { rows, tell } = shown({ criteria: HAND });
    const words = {
        states: [],
        hand: [
            { statuses: ['Error'], changedWithinDays: 15 },
            { statuses: ['Suspended', 'InProgress'], createdBeforeDays: 6 },
            { ids: 'left-open' as const }
        ],
        ended: [],
        unchangedFor: { amount: 1, unit: 'd' as const }
    };
    const looking = { total: null, soFar: 1, lookedAt: 100, candidates: 284, done: false, words };
    await tell(foundRuns([foundRun(1)], looking));
    expect(rows().listPart.looking).toBe(true);
    expect(rows().remarks).toEqual([
        '100 of 284 looked at: Error and changed in the last 15 days or Suspended or In Progress and created more than 6 days ago or open work of what is over and unchanged for 1 day'
    ]);
    await tell(foundRuns([foundRun(1)], { ...looking, stopped: true }));
    expect(rows().remarks).toEqual(['Stopped: 100 of 284 looked at. There may be more among the others.']);
    await tell(foundRuns([foundRun(1)], { lookedAt: 284, candidates: 284, usual: { looked: 2, of: 3, done: false } }));
    expect(rows().remarks).toEqual([
        '284 looked at: all that these filters leave',
        'Slower than usual: checked for 2 of 3 processes.'
    ]);
});

it('sorts by time left only where the model judges', () => {
    expect(shown().rows().sorts).not.toContain('left');
    expect(shown({ criteria: HAND }).rows().sorts).toContain('left');
});

it('says that nothing matches, or that nothing is visible', async () => {
    const some = shown({ criteria: { ...NO_CRITERIA, text: 'nobody' } });
    await some.tell(foundRuns([]));
    expect(some.root.querySelector('.empty')?.textContent).toBe(
        'No run matches these filters. Names of records are not searched. Debug runs are left out.'
    );
    const none = shown();
    await none.tell(foundRuns([]));
    expect(none.root.querySelector('.empty')?.textContent).toContain('No run is visible to you.');
});

it('offers to find the run of another record, where an Id was sought in vain', async () => {
    const linked = async (text: string, found = foundRuns([])): Promise<string | null> => {
        const { root, tell } = shown({ criteria: { ...NO_CRITERIA, text } });
        await tell(found);
        const link = root.querySelector<HTMLElement & { recordId: string }>('c-orchestration-record-link');
        return link?.recordId ?? null;
    };
    expect(await linked('0jL000000000001')).toBe('0jL000000000001');
    expect(await linked('renewal')).toBeNull();
    expect(await linked('0jL000000000001', foundRuns([foundRun(1)]))).toBeNull();
    const failure = { code: 'no-object' as const, subject: 'FlowOrchestrationInstance', detail: '' };
    expect(await linked('0jL000000000001', foundRuns([], { failure, done: false }))).toBeNull();
});

it('names a filter on something closed, and a page that does not exist', async () => {
    const closed = shown({ criteria: { ...NO_CRITERIA, version: 4 } });
    const failure = { code: 'no-object' as const, subject: 'FlowOrchestrationLog', detail: '' };
    await closed.tell(foundRuns([], { failure, done: false, lookedAt: 0 }));
    expect(closed.root.querySelector('.empty')?.textContent).toContain('A filter needs FlowOrchestrationLog');
    expect(closed.root.querySelector('c-orchestration-message')).toBeNull();
    expect(closed.rows().listPart.looking).toBe(false);
    const beyond = shown({ pageNumber: 99_999 });
    await beyond.tell(foundRuns([], { total: 299, limit: 'beyond-paging' }));
    expect(beyond.root.querySelector('.empty')?.textContent).toBe('There is no page 99999: the list ends with page 6.');
    expect(beyond.rows().remarks).toEqual([]);
    await beyond.tell(foundRuns([], { limit: 'beyond-paging' }));
    expect(beyond.root.querySelector('.empty')?.textContent).toContain('No run');
});

const BUSY = { code: 'unavailable' as const, subject: null, detail: '' };

it('says of rows that answer another question that they do', async () => {
    const { element, root, rows, tell } = shown();
    await tell(foundRuns([foundRun(1)]));
    Object.assign(element, { criteria: HAND });
    await Promise.resolve();
    await tell(foundRuns([], { failure: BUSY, total: null, done: false }));
    expect(rows().rows).toHaveLength(1);
    expect(root.querySelector('[data-notice="stale"]')?.textContent).toMatch(
        /^These runs answer what you asked before\. Too many/
    );
    Object.assign(element, { pageNumber: 2, criteria: NO_CRITERIA });
    await Promise.resolve();
    await tell(foundRuns([], { failure: BUSY, total: null, done: false }));
    expect(root.querySelector('[data-notice="stale"]')?.textContent).toMatch(/^This is the picture of/);
});

it('says over rows that stand why others could not be read, and tries again', async () => {
    const { root, rows, tell, child } = shown();
    await tell(foundRuns([foundRun(1)]));
    await tell(foundRuns([foundRun(1)], { failure: BUSY, stale: true }));
    expect(rows().rows).toHaveLength(1);
    expect(root.querySelector('[data-notice="stale"]')?.textContent).toMatch(
        /^This is the picture of 1\d:20\. Too many/
    );
    expect(root.querySelector('c-orchestration-message')).toBeNull();
    const retry = jest.fn(async () => undefined);
    Object.assign(child('run-search'), { retry });
    root.querySelector<HTMLElement>('[data-action="retry"]')!.click();
    expect(retry).toHaveBeenCalled();
    await tell(foundRuns([foundRun(1)], { failure: BUSY }));
    expect(root.querySelector('[data-notice="partial"]')?.textContent).toContain('Not everything of these runs');
});

it('keeps the rows of the question before where the next one fails; without any it says so in their place', async () => {
    const { element, root, rows, tell, told } = shown();
    const all = told('found');
    await tell(foundRuns([], { failure: BUSY, done: false }));
    expect(root.querySelector('c-orchestration-message')).not.toBeNull();
    await tell(foundRuns([foundRun(1)], { total: 52 }));
    element.pageNumber = 2;
    await tell(foundRuns([], { failure: BUSY, total: null, done: false }));
    expect(rows().rows).toHaveLength(1);
    expect(rows().listPart).toMatchObject({ page: 1, total: 52 });
    expect(root.querySelector('[data-notice="stale"]')).not.toBeNull();
    expect(all.at(-1)).toMatchObject({ failure: BUSY, stale: true, runs: [{ id: foundRun(1).id }] });
});

it('asks for the names of the records that started the runs, and tells them', async () => {
    const { child, rows, tell, told } = shown();
    const names = told('names');
    await tell(foundRuns([foundRun(1, { triggeringRecord: '006000000000001', triggeringRecordType: 'Opportunity' })]));
    const reader = child<HTMLElement & { records: unknown }>('record-names');
    expect(reader.records).toEqual([{ id: '006000000000001', object: 'Opportunity' }]);
    reader.dispatchEvent(new CustomEvent('names', { detail: { '006000000000001': 'Loan' } }));
    await Promise.resolve();
    expect([rows().names, names]).toEqual([{ '006000000000001': 'Loan' }, [{ '006000000000001': 'Loan' }]]);
});

it('passes on what the reader chooses in the rows', () => {
    const { rows, told } = shown();
    const all = ['choose', 'sort', 'page'].map((name) => told(name));
    rows().dispatchEvent(new CustomEvent('choose', { detail: { runId: 'x', enter: true } }));
    rows().dispatchEvent(new CustomEvent('sort', { detail: { key: 'age', descending: true } }));
    rows().dispatchEvent(new CustomEvent('page', { detail: 3 }));
    expect(all).toEqual([[{ runId: 'x', enter: true }], [{ key: 'age', descending: true }], [3]]);
});
