import { createElement } from 'lwc';
import OrchestrationDashboard from 'c/orchestrationDashboard';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { FigureGroup } from 'c/orchestrationFigures';
import type { RunSummary } from 'c/orchestrationModel';
import type { FoundRun } from 'c/orchestrationRunSearch';
import { foundRun, foundRuns, NOW } from '../../orchestrationRunSearch/__tests__/foundRuns';

const H = 3_600_000;

/** A run that needs a hand for these reasons. */
function needy(number: number, hand: RunSummary['hand'], changes: Partial<RunSummary> = {}): FoundRun {
    const run = foundRun(number);
    const detail = { step: 'Sign contract', automated: false, holder: null, itemId: null, since: null, usualMs: null };
    const hands = Object.fromEntries(hand.map((reason) => [reason, detail]));
    return { ...run, summary: { ...run.summary!, hand, hands, ...changes } };
}
const read = (changes: Partial<FiguresRead> = {}): FiguresRead => ({
    parts: ['yours', 'counts', 'attention'],
    found: {
        now: foundRuns([]),
        hand: foundRuns([]),
        slow: foundRuns([], { usual: { looked: 2, of: 2, done: true } })
    },
    ended: { records: [], total: 0 },
    endedFailure: null,
    closed: [],
    yours: { items: [], read: 0, total: 0 },
    yoursFailure: null,
    asOf: NOW,
    staleFailure: null,
    ...changes
});
const finding = (now: FoundRun[], hand: FoundRun[] = [], slow: FoundRun[] = []): FiguresRead =>
    read({ found: { now: foundRuns(now), hand: foundRuns(hand), slow: foundRuns(slow) } });

async function shown(detail: FiguresRead | null, rem = 60) {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(rem * 16);
    const element = createElement('c-orchestration-dashboard', { is: OrchestrationDashboard });
    document.body.replaceChildren(element);
    const settle = async () => {
        for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    };
    await settle();
    const root = element.shadowRoot!;
    const find = <Child = object>(selector: string) =>
        root.querySelector<HTMLElement>(selector) as (HTMLElement & Child) | null;
    if (detail) find('c-orchestration-figure-reader')!.dispatchEvent(new CustomEvent('read', { detail }));
    await settle();
    const groups = () =>
        find<{ groups: { name: string; value: number; exact: boolean; rows: object[] }[] }>(
            'c-orchestration-attention:not([kind])'
        )?.groups ?? [];
    const open = async (child: string, name: string): Promise<void> => {
        find(child)!.dispatchEvent(new CustomEvent('open', { detail: name }));
        await settle();
    };
    const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return { element, root, find, groups, open, text };
}

afterEach(() => jest.restoreAllMocks());

it('before the first answer the layout stands, without numbers', async () => {
    const { find, text, root, element } = await shown(null);
    expect(text('[data-lead]')).toBe('Looking for runs that need a hand.');
    expect(find('article')?.dataset['window']).toBe('30');
    expect(find('article')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelectorAll('.ghost')).toHaveLength(3);
    await expect(element).toBeAccessible();
});

it('good news names what was checked', async () => {
    const { find, root, text } = await shown(read());
    expect(text('[data-lead]')).toBe('Nothing needs a hand.');
    expect(text('.quiet')).toBe('Nothing is waiting on you.');
    const checks = [...root.querySelectorAll<HTMLElement>('.check')];
    expect(checks.map(({ dataset }) => dataset['value'])).toEqual(Array(7).fill('0'));
    expect(root.querySelectorAll('.c-done')).toHaveLength(7);
    expect(find('article')?.getAttribute('aria-busy')).toBe('false');
});

const within = (said: number, nearest: object | null = null) =>
    foundRuns([], { usual: { looked: 2, of: 2, done: true }, within: { said, nearest } as never });
const going = (number: number): FoundRun => needy(number, [], { state: 'waiting' });

it.each([
    [3, 'All 3 runs in progress are within their usual time'],
    [2, '2 of 3 runs in progress are within their usual time; of the others that cannot be said']
])('good news says for how many runs of 3 it is known: %i', async (said, title) => {
    const found = { now: foundRuns([1, 2, 3].map(going)), hand: foundRuns([]), slow: within(said) };
    const { text } = await shown(read({ found }));
    expect(text('.news')).toBe(title);
    expect(text('.section-note')).toBe('Checked at 13:20');
    expect(text('.closest')).toBe('');
});

it('good news names the run that is closest to its limit, and leads to it', async () => {
    const { summary } = going(1);
    const nearest = { summary, stepId: 's', label: 'Review contract', durationMs: 28 * H, p90Ms: 36 * H };
    const legal = { id: 'q', name: 'Legal Queue', kind: 'queue', isYou: false, isActive: null };
    const found = { now: foundRuns([going(1)]), hand: foundRuns([]), slow: within(1, { ...nearest, holder: legal }) };
    const { find, text, element } = await shown(read({ found }));
    expect(text('.news')).toBe('The one run in progress is within its usual time');
    expect(text('.closest')).toBe(
        'Closest to its limit: , Review contract with Legal Queue for 1d 4h, usually at most 1d 12h.'
    );
    const link = find('.closest c-orchestration-record-link');
    expect(link).toMatchObject({ recordId: summary!.id, kind: 'timeline', label: 'Run 0001001' });
    await expect(element).toBeAccessible();
});

it('is no good news while it is not known what is usual', async () => {
    const slow = foundRuns([], { remarks: ['usual-failed'], within: { said: 0, nearest: null } });
    const { find } = await shown(read({ found: { now: foundRuns([going(1)]), hand: foundRuns([]), slow } }));
    expect(find('.news')).toBeNull();
});

it('what could not be checked is not ticked', async () => {
    const found = {
        now: foundRuns([], { remarks: ['log-not-visible'] }),
        hand: foundRuns([], { remarks: ['leftOpen-closed'] }),
        slow: foundRuns([], { done: false, total: null, usual: { looked: 1, of: 3, done: false } })
    };
    const { root, text } = await shown(read({ found }));
    const of = (name: string) => root.querySelector<HTMLElement>(`[data-check="attention-${name}"]`);
    expect(of('stalled')?.textContent).toContain('checked without the log');
    expect(of('left-open')?.textContent).toContain('could not be checked');
    expect(of('slow')?.textContent).toContain('1 of 3 processes');
    expect(of('slow')?.dataset['value']).toBeUndefined();
    expect(of('stalled')?.querySelector('.c-done')).toBeNull();
    expect(text('[data-lead]')).toBe('Looking for runs that need a hand.');
});

it('a run stands once, under its most urgent reason, whoever found it', async () => {
    const stalled = needy(1, ['stalled']);
    const both = needy(1, ['stalled', 'left-open']);
    const { groups, text } = await shown(finding([stalled, needy(2, ['suspended'])], [both], [needy(1, ['slow'])]));
    expect(groups().map(({ name, value }) => [name, value])).toEqual([
        ['attention-stalled', 1],
        ['attention-suspended', 1]
    ]);
    expect(text('[data-lead]')).toBe('2 runs need a hand.');
});

it('three rows of the first reason, two of others; one where there is little room', async () => {
    const runs = [1, 2, 3, 4].flatMap((n) => [needy(n, ['stalled']), needy(n + 4, ['suspended'])]);
    const wide = await shown(finding(runs));
    expect(wide.groups().map(({ rows }) => rows.length)).toEqual([3, 2]);
    expect(wide.text('.foot')).toBe('5 of 8 shownShow all 8');
    const narrow = await shown(finding(runs), 28);
    expect(narrow.groups().map(({ rows }) => rows.length)).toEqual([3, 1]);
});

it('says until when the first may be resumed, today in red', async () => {
    const until = (number: number, at: number) =>
        needy(number, ['resumable'], { resumableUntil: { at, exact: true }, state: 'failed-resumable' });
    const one = await shown(finding([until(1, NOW + 5 * H)]));
    expect(one.text('[data-lead]')).toBe('One run needs a hand. One may be resumable only until today, 18:20.');
    expect(one.text('.urgent')).toBe('today, 18:20');
    const two = await shown(finding([until(2, NOW + 60 * H), until(1, NOW + 50 * H)]));
    expect(two.text('[data-lead]')).toBe('2 runs need a hand. The first may be resumable only until Sat 15:20.');
    expect(two.find('.urgent')).toBeNull();
    const late = await shown(finding([until(1, NOW + 200 * H)]));
    expect(late.text('[data-lead]')).toBe('One run needs a hand.');
});

it('the time leads to the row of that run', async () => {
    const changes: Partial<RunSummary> = {
        resumableUntil: { at: NOW + 5 * H, exact: true },
        state: 'failed-resumable'
    };
    const { find } = await shown(finding([needy(7, ['resumable'], changes)]));
    const reveal = jest.fn();
    Object.assign(find('c-orchestration-attention:not([kind])')!, { reveal });
    const jump = find('[data-action="jump"]')!;
    expect(jump.getAttribute('aria-label')).toBe('today, 18:20: go to its row');
    jump.click();
    expect(reveal).toHaveBeenCalledWith(needy(7, []).id);
});

it('a bounded search makes "at least", with how many were read', async () => {
    const now = foundRuns([needy(1, ['stalled'])], { total: null, lookedAt: 500, candidates: 1200 });
    const { groups, root, text } = await shown(
        read({ found: { now, hand: foundRuns([]), slow: foundRuns([]) }, ended: { records: [], total: 2400 } })
    );
    expect(groups()[0]?.exact).toBe(false);
    expect(text('[data-lead]')).toBe('At least one run needs a hand.');
    const notes = [...root.querySelectorAll('.note')].map(({ textContent }) => textContent);
    expect(notes).toEqual([
        'A plus sign means at least: the oldest 500 of 1200 runs were read.',
        'Ended: at least, as the newest 0 of 2400 runs were read.'
    ]);
});

it.each([
    ['c-orchestration-figures', 'now-waiting', { states: ['waiting'], hand: [] }],
    ['c-orchestration-figures', 'ended-failed', { statuses: ['Error'], endedWithin: { amount: 30, unit: 'd' } }],
    ['c-orchestration-attention', 'attention-stalled', { hand: ['stalled'], handFirst: true }]
])('%s opens %s, and closes it again', async (child, name, criteria) => {
    const { find, open } = await shown(finding([needy(1, ['stalled'])]));
    await open(child, name);
    expect(find('c-orchestration-figure-runs')).toMatchObject({ criteria });
    await open(child, name);
    expect(find('c-orchestration-figure-runs')).toBeNull();
});

it('the reader’s own work: three, then all in place', async () => {
    const items = [1, 2, 3, 4, 5].map((number) => ({
        id: `0jf00000000000${number}AAA`,
        label: 'Approve',
        relatedRecordId: number === 1 ? '006000000000001AAA' : null,
        since: { at: NOW - number * H, exact: true },
        step: 'Approve discount',
        run: null
    }));
    const { find, open } = await shown(read({ yours: { items, read: 5, total: 5 } }));
    const group = () =>
        find<{ groups: { value: number; rows: { action: object; time: string }[] }[] }>('c-orchestration-attention')!
            .groups[0]!;
    expect([group().value, group().rows.length]).toEqual([5, 3]);
    expect(group().rows[0]).toMatchObject({
        time: '1h',
        action: { label: 'Do this step', recordId: '006000000000001AAA' }
    });
    expect(group().rows[1]?.action).toMatchObject({ label: 'Open work item', recordId: items[1]?.id });
    await open('c-orchestration-attention', 'waiting-on-you');
    expect(group().rows).toHaveLength(5);
});

const BUSY = { code: 'unavailable' as const, subject: null, detail: '' };

it('a failed part has its words in one line, the numbers stay', async () => {
    const found = { now: foundRuns([], { done: false, total: null, failure: BUSY }), hand: null, slow: null };
    const { find, text } = await shown(read({ found }));
    expect(text('[data-notice="partial"]')).toMatch(/^Not everything could be read.*Too many requests.*Try again$/);
    expect(find('article')?.dataset['stale']).toBeUndefined();
    expect(find('c-orchestration-figures')).not.toBeNull();
});

it('the last picture stays, with its time and the reason', async () => {
    const { find, text, element } = await shown({ ...finding([needy(1, ['stalled'])]), staleFailure: BUSY });
    expect(text('[data-notice="stale"]')).toMatch(/^This is the picture of 13:20\. Too many requests/);
    expect(find('article')?.dataset['stale']).toBe('true');
    expect(text('[data-lead]')).toBe('One run needs a hand.');
    await expect(element).toBeAccessible();
});

it('where nothing at all could be read, it says why', async () => {
    const found = { now: foundRuns([], { done: false, total: null, failure: BUSY }), hand: null, slow: null };
    const { find } = await shown(read({ found, ended: null, endedFailure: BUSY }));
    expect(find('c-orchestration-message')).toMatchObject({ failure: BUSY });
    expect(find('c-orchestration-figures')).toBeNull();
});

it('is paused and goes on, and says so', async () => {
    const { find, text } = await shown(read());
    expect(text('[data-as-of]')).toBe('as of 13:20');
    const pause = find('[data-action="pause"]')!;
    pause.click();
    await Promise.resolve();
    expect(text('[data-as-of]')).toBe('as of 13:20 · paused');
    expect(pause.getAttribute('aria-pressed')).toBe('true');
    expect(find('c-orchestration-figure-reader')).toMatchObject({ live: false });
});

it('without the object it says what is missing, and nothing else', async () => {
    const failure = { code: 'no-object' as const, subject: 'FlowOrchestrationInstance', detail: '' };
    const found = { now: foundRuns([], { done: false, total: null, failure }), hand: null, slow: null };
    const { find, element } = await shown(read({ found, ended: null, endedFailure: failure }));
    expect(find('c-orchestration-access')).not.toBeNull();
    expect(find('c-orchestration-figures')).toBeNull();
    await expect(element).toBeAccessible();
});

it('runs in progress that cannot be read: no number, nothing under way, nothing said that nobody looked for', async () => {
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const now = foundRuns([], { done: false, total: null, lookedAt: null, candidates: null, failure });
    const { find, text, root, element } = await shown(
        read({ found: { now, hand: foundRuns([]), slow: foundRuns([]) } })
    );
    expect(text('[data-lead]')).toBe('Which runs need a hand could not be read.');
    expect(text('.section-note')).toBe('');
    expect(root.querySelectorAll('.ghost')).toHaveLength(0);
    expect(text('[data-notice="partial"]')).toContain('may be missing or too small');
    expect(root.querySelector('[data-check="attention-stalled"]')?.textContent).toContain('could not be checked');
    const figures = (find('c-orchestration-figures') as unknown as { groups: FigureGroup[] }).groups;
    expect(figures[0]?.figures.map(({ value, closed }) => [value, closed])).toEqual(Array(5).fill([null, true]));
    await expect(element).toBeAccessible();
});

it('what could not be compared makes "at least", in the group and in the first line', async () => {
    const slow = foundRuns([needy(1, ['slow'])], { remarks: ['usual-failed'], total: null });
    const { groups, text } = await shown(read({ found: { now: foundRuns([going(1)]), hand: foundRuns([]), slow } }));
    expect(groups()).toMatchObject([{ name: 'attention-slow', value: 1, exact: false }]);
    expect(text('[data-lead]')).toContain('At least');
});

it('where of no run it is known what is usual, slow runs are not ruled out', async () => {
    const found = { now: foundRuns([going(1)]), hand: foundRuns([]), slow: within(0) };
    const { root, text } = await shown(read({ found }));
    const check = root.querySelector<HTMLElement>('[data-check="attention-slow"]');
    expect(check?.textContent).toContain('earlier runs do not tell what is usual');
    expect(check?.dataset['value']).toBeUndefined();
    expect(text('[data-lead]')).toContain('not everything could be checked');
});

it('runs of an unknown status stand in no count, which is said', async () => {
    const odd = needy(2, [], { state: 'unknown' });
    const { text, root } = await shown(finding([going(1), odd]));
    const notes = [...root.querySelectorAll('.note')].map((note) => note.textContent);
    expect(notes.join()).toContain('not documented: 1.');
    expect(text('.end')).toContain('Debug runs are left out.');
});

it('where debug runs are counted, it is not said that they are left out', async () => {
    const { text } = await shown(read({ closed: ['IsDebugRun'] }));
    expect(text('.end')).not.toContain('left out');
});
