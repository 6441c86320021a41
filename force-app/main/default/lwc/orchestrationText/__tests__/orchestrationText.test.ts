import {
    countedStates,
    dayKey,
    fill,
    formatDay,
    formatDayTime,
    formatDuration,
    formatFull,
    formatMoment,
    formatTime,
    formatWeekdayTime,
    holderText,
    shortStateText,
    stateText,
    timeZoneName
} from 'c/orchestrationText';
import { ITEM_STATES, RUN_STATES, STEP_STATES } from 'c/orchestrationModel';
import type { Holder, State, StepState, StepStory } from 'c/orchestrationModel';

const S = 1000;
const M = 60 * S;
const H = 60 * M;
const D = 24 * H;
const NOW = Date.parse('2025-11-27T13:20:00Z');

const ALL: State[] = [...new Set<State>([...RUN_STATES, ...STEP_STATES, ...ITEM_STATES])];

describe('fill', () => {
    it('puts values where their number stands, as often as it stands there', () => {
        expect(fill('{1} of {0}, {1}', 'b', 3)).toBe('3 of b, 3');
    });

    it('never shows braces nor reads a value as a pattern', () => {
        expect(fill('{0} and {2}', '$& {1}')).toBe('$& {1} and ');
    });
});

describe('countedStates', () => {
    const steps = (...states: (StepState | null)[]) => states.map((state) => ({ state }) as StepStory);

    it('counts each state that a step stands in, what needs eyes first', () => {
        const counted = countedStates(
            steps('not-started', 'completed', 'waiting', 'unknown', 'failed', 'waiting', null)
        );
        expect(counted.map(({ words }) => words)).toEqual([
            'Failed: 1',
            'Waiting: 2',
            'Other status: 1',
            'Completed: 1',
            'Not started: 1'
        ]);
    });

    it('knows every state, and leaves out what something else tells of', () => {
        expect(new Set(countedStates(steps(...STEP_STATES)).map(({ state }) => state))).toEqual(new Set(STEP_STATES));
        expect(countedStates(steps('completed', 'failed'), { without: ['completed'] })).toHaveLength(1);
        expect(countedStates(steps('failed'), { always: ['stalled'] }).map(({ words }) => words)).toEqual([
            'Failed: 1',
            'Stalled: 0'
        ]);
    });
});

describe('formatDuration', () => {
    it.each([
        [0, '0s'],
        [999, '0s'],
        [-5 * M, '0s'],
        [12 * S, '12s'],
        [80 * S, '1m 20s'],
        [2 * M, '2m'],
        [2 * H + 34 * M + 59 * S, '2h 34m'],
        [D, '1d'],
        [3 * D + 5 * M, '3d'],
        [5 * D + 20 * H + 48 * M, '5d 20h'],
        [400 * D + 2 * H, '400d 2h']
    ])('%d ms is %s', (ms, text) => {
        expect(formatDuration(ms)).toBe(text);
    });
});

describe('times in the zone of the reader', () => {
    const monday = Date.parse('2025-11-24T09:05:07Z');
    const summer = Date.parse('2025-07-01T23:30:00Z');

    it('writes time, day and both', () => {
        expect(timeZoneName).toBe('Europe/London');
        expect(formatTime(monday)).toBe('09:05');
        expect(formatDay(monday)).toBe('Mon 24 Nov');
        expect(formatDayTime(monday)).toBe('Mon 24 Nov, 09:05');
        expect(formatWeekdayTime(monday)).toBe('Mon 09:05');
        expect(formatFull(monday)).toBe('Mon, 24 Nov 2025, 09:05:07');
    });

    it('counts the day by the zone, not by UTC', () => {
        expect(formatDayTime(summer)).toBe('Wed 2 Jul, 00:30');
        expect(dayKey(summer)).toBe('2025-07-02');
        expect(dayKey(monday)).toBe('2025-11-24');
    });

    it('adds the year where it is not the one of now', () => {
        const before = Date.parse('2024-11-24T09:05:00Z');
        expect(formatDay(before, NOW)).toBe('Sun, 24 Nov 2024');
        expect(formatDay(monday, NOW)).toBe('Mon 24 Nov');
        expect(formatDayTime(before, NOW)).toBe('Sun, 24 Nov 2024, 09:05');
    });

    it.each([
        ['2025-11-27T13:00:00Z', 'Thu 13:00'],
        ['2025-11-21T00:00:00Z', 'Fri 00:00'],
        ['2025-11-20T23:59:00Z', 'Thu 20 Nov, 23:59'],
        ['2025-12-09T14:02:00Z', 'Tue 9 Dec, 14:02'],
        ['2024-12-31T14:02:00Z', 'Tue, 31 Dec 2024, 14:02']
    ])('names the moment %s in short as %s', (iso, text) => {
        expect(formatMoment(Date.parse(iso), NOW)).toBe(text);
    });
});

describe('states', () => {
    it('has a text and a short text for each of them', () => {
        for (const state of ALL) {
            expect(stateText(state, { raw: 'Deferred' })).toMatch(/^[A-Z]/);
            expect(shortStateText(state, 'Deferred')).toMatch(/^[A-Z]/);
        }
    });

    it('says who, until when and how the run ended', () => {
        expect(stateText('waiting', { who: 'Legal Queue' })).toBe('Waiting on Legal Queue');
        expect(stateText('open')).toBe('Waiting');
        expect(stateText('open', { who: 'Priya Nair', onHold: true })).toBe('On hold with Priya Nair');
        expect(stateText('failed-resumable', { until: '9 Dec' })).toBe('Failed, may be resumable until 9 Dec');
        expect(stateText('abandoned', { ended: 'canceled' })).toBe('Left open when the run was canceled');
        expect(stateText('ghost', { resumable: true })).toContain('unless the run is resumed');
    });

    it('shows the recorded value of an unknown status', () => {
        expect(stateText('unknown', { raw: 'Deferred' })).toBe('Deferred');
        expect(shortStateText('unknown', 'Deferred')).toBe('Deferred');
        expect(shortStateText('unknown', null)).toBe('Status not readable');
    });
});

describe('holderText', () => {
    const holder: Holder = { id: '1', name: 'Legal Queue', kind: 'queue', isYou: false, isActive: null };

    it('is the name, or says that it is not known', () => {
        expect(holderText(holder)).toBe('Legal Queue');
        expect(holderText({ ...holder, name: null })).toBe('Holder not known');
        expect(holderText(null)).toBe('Holder not known');
    });
});
