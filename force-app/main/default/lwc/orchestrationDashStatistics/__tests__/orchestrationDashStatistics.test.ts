import { createElement } from 'lwc';
import OrchestrationDashStatistics from 'c/orchestrationDashStatistics';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { NO_CRITERIA, usualOf } from 'c/orchestrationModel';
import type { EndRecord, RunCriteria } from 'c/orchestrationModel';
import type { StepTimesRead } from 'c/orchestrationStepTimesReader';
import { foundRun, foundRuns, NOW } from '../../orchestrationRunSearch/__tests__/foundRuns';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WINDOW = { amount: 7, unit: 'd' as const };

const ended = (status: string, at: number): EndRecord => ({
    status,
    created: at - HOUR,
    durationS: 3600,
    modified: at
});
const RUNS = [ended('Completed', NOW - HOUR), ended('Error', NOW - DAY), ended('Canceled', NOW - DAY)];
const figures = (changes: Partial<FiguresRead> = {}): FiguresRead => ({
    found: { now: foundRuns([]), hand: null, slow: null },
    ended: { records: RUNS, total: RUNS.length },
    endedFailure: null,
    parts: ['counts', 'attention', 'days'],
    closed: [],
    yours: null,
    yoursFailure: null,
    asOf: NOW,
    staleFailure: null,
    ...changes
});
const rows = (stepName: string, seconds: number) =>
    [1, 2, 3, 4, 5].map(() => ({
        kind: 'EndStep',
        stageName: 'Legal',
        stepName,
        durationS: seconds,
        runId: 'r',
        at: NOW
    }));
const times = (changes: Partial<StepTimesRead> = {}): StepTimesRead => ({
    processes: [
        { name: 'Hiring', label: 'Hiring', count: 3 },
        { name: 'Loan_approval', label: 'Loan approval', count: 30 }
    ],
    process: 'Loan_approval',
    usual: usualOf([...rows('Review', 60), ...rows('Sign', 600)]),
    unsaid: null,
    groups: { steps: [{ name: 'Sign', label: 'Sign contract', stepType: 'InteractiveStep', count: 5 }], stages: [] },
    runs: { records: [], total: 0 },
    failure: null,
    ...changes
});
const slowRun = (number: number, stepName: string, developerName = 'Loan_approval') => {
    const run = foundRun(number, { developerName });
    return { ...run, summary: { ...run.summary!, slowSteps: [{ stageName: 'Legal', stepName }] } };
};

type Part = HTMLElement & Record<string, unknown>;
let see: () => void = () => undefined;

async function shown(properties: object = {}) {
    const element = createElement('c-orchestration-dash-statistics', { is: OrchestrationDashStatistics });
    const retried = jest.fn();
    element.addEventListener('retry', retried);
    Object.assign(element, { read: figures(), window: WINDOW, now: NOW, ...properties });
    document.body.replaceChildren(element);
    const settle = async () => {
        for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    };
    await settle();
    const find = (name: string) => element.shadowRoot!.querySelector<Part>(`c-orchestration-${name}`);
    const tell = async (name: string, event: string, detail: unknown): Promise<void> => {
        find(name)!.dispatchEvent(new CustomEvent(event, { detail }));
        await settle();
    };
    const change = async (more: object): Promise<void> => {
        Object.assign(element, more);
        await settle();
    };
    return { element, find, tell, change, retried, settle };
}

beforeEach(() => {
    localStorage.clear();
    jest.spyOn(globalThis, 'IntersectionObserver').mockImplementation(
        (tell) =>
            ({
                observe: () => {
                    see = () => tell([{ isIntersecting: true }] as never, null as never);
                },
                disconnect: () => undefined
            }) as never
    );
});
afterEach(() => jest.restoreAllMocks());

it('asks nothing before it is seen, and before the figures are there', async () => {
    const { find, change, settle } = await shown({ read: null });
    const reader = () => find('step-times-reader')!;
    expect(reader()['active']).toBe(false);
    see();
    await settle();
    expect(reader()['active']).toBe(false);
    await change({ read: figures({ found: { now: null, hand: null, slow: null } }) });
    expect(reader()['active']).toBe(false);
    await change({ read: figures() });
    expect(reader()).toMatchObject({ active: true, process: '', window: WINDOW });
});

it('runs per day come from the figures: completed and failed, by end', async () => {
    const { find } = await shown();
    const chart = find('day-chart')!;
    const days = chart['days'] as { day: string; completed: number; failed: number }[];
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([8, '2025-11-20', '2025-11-27']);
    expect(days.slice(-2)).toMatchObject([
        { completed: 0, failed: 1 },
        { completed: 1, failed: 0 }
    ]);
    expect(chart).toMatchObject({ ended: 3, cut: null, failure: null, form: 'chart' });
});

it.each([
    ['2025-11-26', { endedFrom: '2025-11-26', endedTo: '2025-11-26' }],
    // What ended later than now, by clocks that disagree, is listed too.
    ['2025-11-27', { endedFrom: '2025-11-27', endedTo: '' }]
])('the day %s opens its runs, and closes them', async (day, criteria) => {
    const { find, tell } = await shown();
    await tell('day-chart', 'open', day);
    const list = find('figure-runs')!;
    expect(list['criteria']).toEqual({
        ...NO_CRITERIA,
        ...criteria,
        statuses: ['Completed', 'Error'],
        endedWithin: WINDOW
    });
    expect(list['heading']).toMatch(/^Completed and failed: \w{3} 2\d Nov$/);
    expect(find('day-chart')!['opened']).toBe(day);
    const focus = jest.spyOn(find('day-chart') as unknown as { focusDay(day: string): void }, 'focusDay');
    await tell('figure-runs', 'close', undefined);
    expect(find('figure-runs')).toBeNull();
    expect(focus).toHaveBeenCalledWith(day);
});

it('a list stays the same object while other things are read', async () => {
    const { find, tell, change } = await shown();
    await tell('day-chart', 'open', '2025-11-26');
    const before = find('figure-runs')!['criteria'];
    await change({ read: figures({ asOf: NOW + 1 }), now: NOW + 1 });
    expect(find('figure-runs')!['criteria']).toBe(before);
    await change({ window: { amount: 30, unit: 'd' } });
    expect(find('figure-runs')).toBeNull();
});

it('in part: only runs that were started since none is missing, in the list too', async () => {
    const { find, tell } = await shown({ read: figures({ ended: { records: RUNS, total: 2400 } }) });
    expect(find('day-chart')).toMatchObject({ cut: { read: 3, total: 2400, startedFrom: '2025-11-27' } });
    expect(find('day-chart')!['days']).toHaveLength(1);
    await tell('day-chart', 'open', '2025-11-27');
    expect(find('figure-runs')!['criteria']).toMatchObject({ createdFrom: '2025-11-27', endedFrom: '2025-11-27' });
});

it('steps come with labels, and with how many runs are slower now', async () => {
    const { find, tell, change } = await shown();
    await tell('step-times-reader', 'read', times());
    const shownTimes = () => find('step-times')!['shown'] as { times: { label: string }[]; slow: (number | null)[] };
    expect(shownTimes().times.map(({ label }) => label)).toEqual(['Sign contract', 'Review']);
    expect(shownTimes().slow).toEqual([null, null]);
    const slow = foundRuns([slowRun(1, 'review'), slowRun(2, 'Review'), slowRun(3, 'Sign', 'Hiring')]);
    await change({ read: figures({ found: { now: foundRuns([]), hand: foundRuns([]), slow } }) });
    expect(shownTimes().slow).toEqual([0, 2]);
    const part = { ...slow, total: null };
    await change({ read: figures({ found: { now: foundRuns([]), hand: foundRuns([]), slow: part } }) });
    expect(shownTimes().slow).toEqual([null, null]);
    // The page looked at another process only.
    await change({ process: 'Hiring', read: figures({ found: { now: foundRuns([]), hand: null, slow } }) });
    expect(shownTimes().slow).toEqual([null, null]);
});

it('a step opens the runs that are slow there, one list at a time', async () => {
    const { find, tell, element } = await shown({ criteria: { holder: 'Ada' } });
    await tell('step-times-reader', 'read', times());
    const sign = { stageName: 'Legal', stepName: 'Sign' };
    await tell('step-times', 'open', sign);
    expect(find('figure-runs')).toMatchObject({
        heading: 'Sign contract: slower than usual now',
        criteria: { ...NO_CRITERIA, holder: 'Ada', process: 'Loan_approval', slowStep: sign }
    });
    await tell('day-chart', 'open', '2025-11-26');
    expect(element.shadowRoot!.querySelectorAll('c-orchestration-figure-runs')).toHaveLength(1);
    expect(find('step-times')!['opened']).toBeNull();
    await tell('step-times', 'open', sign);
    await tell('step-times', 'open', sign);
    expect(find('figure-runs')).toBeNull();
    await tell('step-times', 'open', sign);
    await tell('step-times-reader', 'read', times({ process: 'Hiring', usual: null }));
    expect(find('figure-runs')).toBeNull();
});

it('a process is chosen here, until the page is bound to one', async () => {
    const { find, tell, change } = await shown();
    await tell('step-times', 'process', 'Hiring');
    expect(find('step-times-reader')!['process']).toBe('Hiring');
    await change({ process: 'Loan_approval' });
    expect(find('step-times-reader')!['process']).toBe('Loan_approval');
    await tell('day-chart', 'open', '2025-11-26');
    expect((find('figure-runs')!['criteria'] as RunCriteria).process).toBe('Loan_approval');
});

it('without any process it says so', async () => {
    const { find, tell } = await shown();
    await tell('step-times-reader', 'read', times({ processes: [], process: null, usual: null, groups: null }));
    expect(find('step-times')).toMatchObject({ process: '', shown: null });
});

it('the form is remembered, each its own', async () => {
    const first = await shown();
    await first.tell('step-times', 'form', 'table');
    expect([first.find('step-times')!['form'], first.find('day-chart')!['form']]).toEqual(['table', 'chart']);
    const second = await shown();
    expect([second.find('step-times')!['form'], second.find('day-chart')!['form']]).toEqual(['table', 'chart']);
});

it('a browser that keeps nothing changes nothing', async () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
        throw new Error('closed');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
        throw new Error('closed');
    });
    const { find, tell } = await shown();
    await tell('day-chart', 'form', 'table');
    expect(find('day-chart')!['form']).toBe('table');
});

it('what failed is tried again: its own questions by itself, the figures by the page', async () => {
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const { find, tell, retried } = await shown({ read: figures({ ended: null, endedFailure: failure }) });
    expect(find('day-chart')).toMatchObject({ days: null, failure });
    await tell('day-chart', 'retry', undefined);
    expect(retried).toHaveBeenCalledTimes(1);
    await tell('step-times-reader', 'read', times({ usual: null, failure }));
    const retry = jest.spyOn(find('step-times-reader') as unknown as { retry(): Promise<void> }, 'retry');
    await tell('step-times', 'retry', undefined);
    expect(retry).toHaveBeenCalledTimes(1);
});

it.each([
    [['time'], ['step-times']],
    [['days', 'counts'], ['day-chart']],
    [[], []]
])('of the sections %j it shows its own', async (sections, names) => {
    const { find } = await shown({ sections });
    expect(['step-times', 'day-chart'].filter((name) => find(name))).toEqual(names);
});

it('why a refresh failed is left to the page where it says so of the figures, and only then', async () => {
    const failure = { code: 'unavailable' as const, subject: null, detail: '' };
    const { find, tell, change } = await shown({ read: figures({ staleFailure: failure }) });
    await tell('step-times-reader', 'read', times({ failure }));
    expect(find('step-times')).toMatchObject({ failure, told: true });
    await change({ read: figures({ staleFailure: { ...failure, code: 'offline' } }) });
    expect(find('step-times')).toMatchObject({ told: false });
    await change({ read: figures() });
    expect(find('step-times')).toMatchObject({ told: false });
});
