import { createElement } from 'lwc';
import { navigations } from 'test/navigation';
import OrchestrationDashboard from 'c/orchestrationDashboard';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { RunCriteria, RunSummary } from 'c/orchestrationModel';
import type { FoundRun } from 'c/orchestrationRunSearch';
import { foundRun, foundRuns, NOW } from '../../orchestrationRunSearch/__tests__/foundRuns';

jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: '005000000000001AAA' }), { virtual: true });

const FILTERS = 'orchestrationTimeline.005000000000001AAA.dashboard.filters';
const DISMISSED = 'orchestrationTimeline.005000000000001AAA.dashboard.dismissed';

function failed(number: number, changes: Partial<RunSummary> = {}): FoundRun {
    const run = foundRun(number, { status: 'Error' });
    const detail = {
        step: 'Sign',
        automated: false,
        holder: null,
        itemId: null,
        since: null,
        usualMs: null,
        heldSince: null,
        handovers: 0
    };
    const failedAt = { at: NOW - 3_600_000, exact: true };
    return { ...run, summary: { ...run.summary!, hand: ['failed'], hands: { failed: detail }, failedAt, ...changes } };
}
const read = (hand: FoundRun[] = [], changes: Partial<FiguresRead> = {}): FiguresRead => ({
    parts: ['yours', 'counts', 'attention'],
    found: { now: foundRuns([]), hand: foundRuns(hand), slow: foundRuns([]) },
    ended: { records: [], total: 0 },
    endedFailure: null,
    closed: [],
    yours: { items: [], read: 0, total: 0 },
    yoursFailure: null,
    asOf: NOW,
    staleFailure: null,
    ...changes
});

interface Reader {
    base: RunCriteria;
    window: { amount: number };
    parts: string[];
}
interface Group {
    name: string;
    value: number;
    rows: unknown[];
    note?: string;
    tools?: { name: string; text: string; label: string }[];
}

async function shown(properties: object = {}, detail: FiguresRead | null = read()) {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(60 * 16);
    const element = createElement('c-orchestration-dashboard', { is: OrchestrationDashboard });
    Object.assign(element, properties);
    document.body.replaceChildren(element);
    const settle = async () => {
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    };
    await settle();
    const root = element.shadowRoot!;
    const find = <Child = object>(selector: string) =>
        root.querySelector<HTMLElement>(selector) as (HTMLElement & Child) | null;
    const tell = async (selector: string, name: string, said?: unknown): Promise<void> => {
        find(selector)!.dispatchEvent(new CustomEvent(name, { detail: said }));
        await settle();
    };
    if (detail) await tell('c-orchestration-figure-reader', 'read', detail);
    const reader = () => find<Reader>('c-orchestration-figure-reader')!;
    const filter = (change: object) => tell('c-orchestration-dashboard-head', 'filter', change);
    const failures = (): Group | undefined =>
        find<{ groups: Group[] }>('c-orchestration-attention')?.groups.find(({ name }) => name === 'attention-failed');
    const listed = () => find<{ criteria: RunCriteria }>('c-orchestration-figure-runs')?.criteria;
    const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return { element, root, find, tell, reader, filter, failures, listed, text };
}

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('filters apply to what is read, to the list that is open and to its heading', async () => {
    const { tell, reader, filter, listed, find } = await shown();
    await tell('c-orchestration-figures', 'open', 'ended-failed');
    await filter({ days: 90 });
    await filter({ process: 'Loan' });
    await filter({ mine: true });
    expect(reader()).toMatchObject({ base: { process: 'Loan', mine: true }, window: { amount: 90 } });
    expect(listed()).toMatchObject({ process: 'Loan', mine: true, statuses: ['Error'], endedWithin: { amount: 90 } });
    expect(find('article')?.dataset['window']).toBe('90');
    expect(find<{ heading: string }>('c-orchestration-figure-runs')?.heading).toMatch(/90 days/);
});

it('the way to the troubleshooter carries them', async () => {
    const { tell, filter } = await shown({ suspendedDays: 14 });
    await filter({ process: 'Loan', mine: true });
    await tell('c-orchestration-dashboard-head', 'act', 'troubleshooter');
    expect(navigations.at(-1)).toMatchObject({
        reference: { state: { c__process: 'Loan', c__mine: '1', c__suspended: '14d' } }
    });
});

it('are found again by the same user, not by another one', async () => {
    const first = await shown();
    await first.filter({ days: 7 });
    await first.filter({ mine: true });
    expect((await shown()).reader()).toMatchObject({ base: { mine: true }, window: { amount: 7 } });
    window.localStorage.clear();
    window.localStorage.setItem(FILTERS.replace('001AAA', '002AAA'), '{"days":90}');
    expect((await shown()).reader()).toMatchObject({ base: { mine: false }, window: { amount: 30 } });
});

it.each(['{', 'null', '[]', '"x"', '{"days":31,"mine":1,"process":{}}'])(
    '%s in the store breaks nothing',
    async (kept) => {
        window.localStorage.setItem(FILTERS, kept);
        window.localStorage.setItem(DISMISSED, kept);
        const { reader, text } = await shown({ windowDays: '90', process: 'Loan' }, read([failed(1)]));
        expect(reader()).toMatchObject({ base: { process: 'Loan', mine: false }, window: { amount: 90 } });
        expect(text('[data-lead]')).toBe('One run needs a hand.');
    }
);

it('a store that refuses everything breaks nothing, and the filters work as long as the page stands', async () => {
    const refuse = (): never => {
        throw new DOMException('No.', 'QuotaExceededError');
    };
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    const { filter, reader, tell, failures } = await shown({}, read([failed(1)]));
    await filter({ mine: true });
    expect(reader().base.mine).toBe(true);
    await tell('c-orchestration-attention', 'tool', 'dismiss');
    expect(failures()).toMatchObject({ value: 0, note: '1 dismissed' });
});

describe('processes', () => {
    const active = (find: Awaited<ReturnType<typeof shown>>['find']) =>
        find<{ active: boolean }>('c-orchestration-process-reader')?.active;

    it('are asked for when the menu opens', async () => {
        const { find, tell } = await shown();
        expect(active(find)).toBe(false);
        await tell('c-orchestration-dashboard-head', 'processes');
        expect(active(find)).toBe(true);
    });

    it('are asked for after the first picture where one was chosen; one that is gone gives way', async () => {
        window.localStorage.setItem(FILTERS, '{"process":"Gone"}');
        const { find, tell, reader } = await shown({}, null);
        expect([active(find), reader().base.process]).toEqual([false, 'Gone']);
        await tell('c-orchestration-figure-reader', 'read', read());
        expect(active(find)).toBe(true);
        const processes = [{ name: 'Loan', label: 'Loan approval', count: 3 }];
        await tell('c-orchestration-process-reader', 'processes', { processes, failure: null });
        expect(reader().base.process).toBe('');
    });
});

describe('what is set in the App Builder', () => {
    it('sections that are not shown are neither there nor asked for', async () => {
        const { find, reader, element } = await shown({ sections: 'counts' });
        expect(reader().parts).toEqual(['counts']);
        expect(find('c-orchestration-figures')).not.toBeNull();
        expect(find('.section')).toBeNull();
        expect(find('[data-lead]')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('is not waited for where it is not shown', async () => {
        const none = read([], { parts: ['yours'], found: { now: null, hand: null, slow: null }, ended: null });
        const { find } = await shown({ sections: 'yours' }, none);
        expect(find('article')?.getAttribute('aria-busy')).toBe('false');
    });

    it('what is wrong is said, and the rest works', async () => {
        const { root, find, element } = await shown({ heading: 'Loans', sections: 'cuonts attention', rowsFirst: 99 });
        const notices = [...root.querySelectorAll('[data-notice="setup"]')].map(({ textContent }) => textContent);
        expect(notices).toEqual([expect.stringContaining('“99”'), expect.stringContaining('“cuonts”')]);
        expect(find<{ heading: string }>('c-orchestration-dashboard-head')?.heading).toBe('Loans');
        expect(find('[data-lead]')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('rows of the first reason and of others', async () => {
        const hand = [1, 2, 3, 4, 5].map((number) => failed(number));
        const { failures } = await shown({ rowsFirst: 5 }, read(hand));
        expect(failures()?.rows).toHaveLength(5);
    });

    it('the days that count are said where they are not the usual ones', async () => {
        const { find } = await shown({ failedDays: 3 }, read([failed(1)]));
        const groups = find<{ groups: { why: string }[] }>('c-orchestration-attention')!.groups;
        expect(groups[0]?.why).toContain('3 days');
        expect((await shown({ failedDays: 14 })).text('[data-check="attention-failed"]')).toContain('14 days');
    });
});

describe('dismissing', () => {
    it('takes the runs of the group away, also from what it opens; they come back in the same place', async () => {
        const hand = [1, 2, 3].map((number) => failed(number));
        const { tell, failures, text, listed } = await shown({}, read(hand));
        expect(failures()).toMatchObject({ value: 3, note: '', tools: [{ name: 'dismiss', text: 'Dismiss' }] });
        await tell('c-orchestration-attention', 'tool', 'dismiss');
        expect(text('[data-lead]')).toBe('Nothing needs a hand.');
        expect(failures()).toMatchObject({
            value: 0,
            rows: [],
            note: '3 dismissed',
            tools: [{ name: 'again', text: 'Show again' }]
        });
        expect(text('.foot')).toBe('');
        await tell('c-orchestration-attention', 'open', 'attention-failed');
        expect(listed()?.except).toEqual(hand.map(({ id }) => id));
        await tell('c-orchestration-attention', 'tool', 'again');
        expect(failures()).toMatchObject({ value: 3, note: '' });
        expect(listed()?.except).toEqual([]);
    });

    it('is found again; a run that fails again is back, beside those that are away', async () => {
        const first = await shown({}, read([failed(1), failed(2)]));
        await first.tell('c-orchestration-attention', 'tool', 'dismiss');
        const again = failed(1, { failedAt: { at: NOW, exact: true } });
        const { failures, text } = await shown({}, read([again, failed(2)]));
        expect(text('[data-lead]')).toBe('One run needs a hand.');
        expect(failures()).toMatchObject({ value: 1, note: '1 dismissed' });
        expect(failures()?.tools?.map(({ name }) => name)).toEqual(['again', 'dismiss']);
    });

    it('what another tab dismissed meanwhile stays away', async () => {
        const [one, other] = [failed(1), failed(2)];
        const { tell, failures } = await shown({}, read([one, other]));
        const elsewhere = { [failed(3).id.slice(0, 15)]: NOW - 1000 };
        window.localStorage.setItem(DISMISSED, JSON.stringify(elsewhere));
        await tell('c-orchestration-attention', 'tool', 'dismiss');
        expect(failures()).toMatchObject({ value: 0, note: '2 dismissed' });
        const kept = JSON.parse(window.localStorage.getItem(DISMISSED) ?? '') as object;
        expect(Object.keys(kept)).toHaveLength(3);
        expect(kept).toMatchObject(elsewhere);
    });

    it('what was dismissed long ago is forgotten', async () => {
        const id = failed(1).id.slice(0, 15);
        const old = NOW - 8 * 24 * 3_600_000;
        window.localStorage.setItem(DISMISSED, JSON.stringify({ [id]: old }));
        const { failures } = await shown({}, read([failed(1, { failedAt: { at: old, exact: true } })]));
        expect(failures()).toMatchObject({ value: 1, note: '' });
    });
});
