import { createElement } from 'lwc';
import { buildRunStory, runSummary } from 'c/orchestrationModel';
import type { RunSort } from 'c/orchestrationModel';
import OrchestrationRunRows, { WHOLE } from 'c/orchestrationRunRows';
import type { ListPart, RunRow } from 'c/orchestrationRunRows';
import * as records from '../../orchestrationModel/__tests__/factories';

const NOW = Date.parse('2025-11-27T13:20:00Z');
const H = 3_600_000;
const D = 24 * H;

type Element = HTMLElement & {
    rows: readonly RunRow[];
    names: Record<string, string>;
    listPart: ListPart;
    sort: RunSort;
    selectedId: string | null;
    remarks: readonly string[];
    loading: boolean;
    outdated: boolean;
    now: number;
    focusRow(): void;
};

const TRIGGER = '006000000000001AAA';
const LEFT: RunSort = { key: 'left', descending: false };

function run(number: number, changes: object = {}) {
    return records.run({
        id: `0jE00000000000${number}AAA`,
        name: `000118${number}`,
        label: 'Loan approval',
        triggeringRecord: TRIGGER,
        created: NOW - 9 * D,
        modified: NOW - 2 * D,
        ...changes
    });
}
function judged(
    number: number,
    changes: object = {},
    steps: Parameters<typeof buildRunStory>[0]['steps'] = []
): RunRow {
    const record = run(number, changes);
    const story = buildRunStory({
        run: record,
        stages: [records.stage('Underwriting', { status: record.status ?? '' })],
        steps,
        items: [],
        log: { state: 'none', rows: [] },
        now: NOW,
        answeredAt: NOW,
        userId: null
    });
    return { id: record.id, record, summary: runSummary(story) };
}
const failing = (number: number, modified: number) =>
    judged(number, { status: 'Error', modified }, [
        records.step('Calculate_price', 'Underwriting', { label: 'Calculate price', status: 'Error', modified })
    ]);

function shown(changes: Partial<Element>): Element {
    const element = createElement('c-orchestration-run-rows', { is: OrchestrationRunRows }) as Element;
    Object.assign(element, { now: NOW, sort: LEFT, ...changes });
    document.body.appendChild(element);
    return element;
}
const all = (element: Element, selector: string): HTMLElement[] => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)
];
const text = (element: Element, selector: string): string => all(element, selector)[0]?.textContent?.trim() ?? '';
const listen = (element: Element, name: string): unknown[] => {
    const told: unknown[] = [];
    element.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    return told;
};
const press = (element: Element, key: string) =>
    all(element, '[role="listbox"]')[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    );

afterEach(() => document.body.replaceChildren());

describe('a row', () => {
    it('says record, state, step, number and what is left of the time', async () => {
        const rows = [failing(1, NOW - 14 * D + 6 * H)];
        const element = shown({ rows, names: { [TRIGGER]: 'Okafor fleet loan' }, listPart: { ...WHOLE, total: 1 } });
        expect(text(element, '.title')).toBe('Okafor fleet loan');
        expect(text(element, '.number')).toBe('0001181');
        expect(text(element, '.step')).toBe('Calculate price');
        expect(text(element, '.time')).toBe('~6h left');
        expect(all(element, '.time')[0]!.className).toContain('time_urgent');
        const [row] = all(element, '[role="option"]');
        expect(row!.dataset).toMatchObject({ recordId: rows[0]!.id, state: 'failed-resumable' });
        await expect(element).toBeAccessible();
    });

    it('stands with process and number until a name is known, and without a state until it is judged', () => {
        const element = shown({ rows: [{ id: 'x', record: run(2), summary: null }] });
        expect(text(element, '.title')).toBe('Run 0001182 · Loan approval');
        expect(text(element, '.number')).toBe('');
        expect(text(element, '.checking')).toBe('Checking');
        expect(all(element, '[role="option"]')[0]!.dataset['state']).toBeUndefined();
    });

    it('says what was left open in a run that is over', () => {
        const step = records.step('Sign', 'Underwriting', { label: 'Sign contract', status: 'InProgress' });
        const element = shown({ rows: [judged(3, { status: 'Canceled' }, [step])] });
        expect(text(element, '.open')).toBe('Open: Sign contract');
    });

    it('shows the time by which the rows are sorted', () => {
        const rows = [failing(4, NOW - 2 * D)];
        expect(text(shown({ rows, sort: { key: 'age', descending: true } }), '.time')).toBe('9d');
        expect(text(shown({ rows, sort: { key: 'unchanged', descending: true } }), '.time')).toBe('2d');
    });
});

describe('the list', () => {
    const rows = [failing(1, NOW - D), failing(2, NOW - 2 * D), failing(3, NOW - 3 * D)];

    it('names its page and its total, and how many were looked at', () => {
        const listPart = { ...WHOLE, page: 2, total: 53, lookedAt: 128 };
        const element = shown({ rows, listPart, remarks: ['128 looked at'] });
        expect(text(element, '.count')).toBe('51–53 of 53 runs');
        expect(text(element, '.page')).toBe('Page 2 of 2');
        expect(all(element, '[data-list="runs"]')[0]!.dataset).toMatchObject({ total: '53', lookedAt: '128' });
        expect(all(element, '.round').map((button) => button.getAttribute('aria-disabled'))).toEqual(['false', 'true']);
        const pages = listen(element, 'page');
        all(element, '[data-action="previous-page"]')[0]!.click();
        expect(pages).toEqual([1]);
    });

    it('leads back from a page that does not exist', () => {
        const element = shown({ rows: [], listPart: { ...WHOLE, page: 99_999, total: 299 } });
        const pages = listen(element, 'page');
        all(element, '[data-action="previous-page"]')[0]!.click();
        expect([text(element, '.count'), text(element, '.page'), pages]).toEqual(['299 runs', 'Page 99999', [6]]);
    });

    it('tells how many were found while further ones are looked at, and can be stopped', () => {
        const element = shown({ rows, listPart: { ...WHOLE, soFar: 3, lookedAt: 200, looking: true } });
        expect(text(element, '.count')).toBe('3 so far');
        const stops = listen(element, 'stop');
        all(element, '[data-action="stop"]')[0]!.click();
        expect(stops).toHaveLength(1);
    });

    it('has no looked-at where the server decided alone, and no total before the answer', () => {
        const element = shown({ rows: [], loading: true });
        const { total, lookedAt } = all(element, '[data-list="runs"]')[0]!.dataset;
        expect([total, lookedAt, text(element, '.count')]).toEqual([undefined, undefined, '']);
        expect(element.shadowRoot!.querySelector('c-orchestration-loading')).not.toBeNull();
    });

    it('says of rows that stand until others come that they are busy', () => {
        const element = shown({ rows, outdated: true });
        expect(all(element, '[data-list="runs"]')[0]!.ariaBusy).toBe('true');
        expect(all(element, '.row')).toHaveLength(3);
        expect(all(shown({ rows }), '[data-list="runs"]')[0]!.ariaBusy).toBe('false');
    });

    it('is one tab stop; arrows move, Enter chooses and enters, a click chooses', async () => {
        const element = shown({ rows, selectedId: rows[1]!.id });
        const chosen = listen(element, 'choose');
        const tabs = () => all(element, '[role="option"]').map((row) => row.tabIndex);
        expect(tabs()).toEqual([-1, 0, -1]);
        press(element, 'ArrowDown');
        await Promise.resolve();
        expect(tabs()).toEqual([-1, -1, 0]);
        press(element, 'End');
        press(element, 'Enter');
        all(element, '[role="option"]')[0]!.click();
        expect(chosen).toEqual([
            { runId: rows[2]!.id, enter: true },
            { runId: rows[0]!.id, enter: false }
        ]);
    });

    it('is sorted otherwise by key and by direction', () => {
        const element = shown({ rows });
        const sorts = listen(element, 'sort');
        const select = all(element, 'select')[0] as HTMLSelectElement;
        select.value = 'age';
        select.dispatchEvent(new Event('change'));
        all(element, '.direction')[0]!.click();
        expect(sorts).toEqual([
            { key: 'age', descending: false },
            { key: 'left', descending: true }
        ]);
    });

    it('is accessible with rows, without, and while it loads', async () => {
        await expect(shown({ rows, listPart: { ...WHOLE, total: 3 } })).toBeAccessible();
        await expect(shown({ rows: [], listPart: { ...WHOLE, total: 0 } })).toBeAccessible();
        await expect(shown({ rows: [], loading: true })).toBeAccessible();
    });
});
