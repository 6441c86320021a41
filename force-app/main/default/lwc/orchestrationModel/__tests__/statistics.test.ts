import * as fc from 'fast-check';
import { endedOn, endedWithin } from '../finding/ended';
import { countEnded } from '../finding/figures';
import { endedPerDay, wholeFrom } from '../statistics/endedPerDay';
import { NO_GROUPS, stepTimes } from '../statistics/stepTimes';
import { countTicks, timeTicks } from '../statistics/ticks';
import { timeShares } from '../statistics/timeShares';
import { usualRun } from '../statistics/usualRun';
import { usualOf } from '../usual/usual';
import type { UsualRow } from '../usual/usual';
import { DAY, HOUR, MINUTE, NOW } from './factories';

const rows = (stageName: string, stepName: string, ...durations: number[]): UsualRow[] =>
    durations.map((durationS) => ({ kind: 'EndStep', stageName, stepName, durationS, runId: 'r', at: NOW }));
const step = (name: string, label: string, stepType: string | null, count = 1) => ({ name, label, stepType, count });

describe('where time goes', () => {
    const usual = usualOf([
        ...rows('Legal', 'Review', 60, 60, 60, 60, 120),
        ...rows('Legal', 'Check', 5, 5, 5, 5, 5),
        ...rows('Offer', 'Sign', 600, 600, 600, 600, 600),
        ...rows('Offer', 'Override', 9000, 9000)
    ]);
    const groups = {
        steps: [
            step('review', 'Review contract', 'InteractiveStep', 9),
            step('Review', 'Old label', 'InteractiveStep', 2),
            step('Check', 'Check exposure', 'BackgroundStep'),
            step('Sign', 'Sign', 'InteractiveStep'),
            step('Sign', 'Sign', 'BackgroundStep')
        ],
        stages: [{ name: 'Legal', label: 'Legal review', count: 3 }]
    };

    it('slowest first, too few to say last, each by label and with who does it', () => {
        const told = stepTimes(usual, groups).map(({ label, stageLabel, kind, medianMs, p90Ms, n }) => [
            label,
            stageLabel,
            kind,
            medianMs,
            p90Ms,
            n
        ]);
        expect(told).toEqual([
            // Of both kinds: neutral.
            ['Sign', 'Offer', null, 10 * MINUTE, 10 * MINUTE, 5],
            ['Review contract', 'Legal review', 'person', MINUTE, 2 * MINUTE, 5],
            ['Check exposure', 'Legal review', 'machine', 5000, 5000, 5],
            ['Override', 'Offer', null, null, null, 2]
        ]);
    });

    it('without labels and types by API names, neutral', () => {
        const [first] = stepTimes(usual, NO_GROUPS);
        expect(first).toMatchObject({ label: 'Sign', stageLabel: 'Offer', kind: null });
    });

    it('the order of what was read changes nothing', () => {
        const row = fc.record({
            kind: fc.constantFrom('EndStep', 'StartStage'),
            stageName: fc.constantFrom('A', 'a', 'B'),
            stepName: fc.constantFrom('s', 'S', 't', null),
            durationS: fc.option(fc.integer({ min: -1, max: 9999 })),
            runId: fc.constant('r'),
            at: fc.constant(NOW)
        });
        const group = fc.record({
            name: fc.constantFrom('s', 't', null),
            label: fc.constantFrom('One', 'Two', ' ', null),
            stepType: fc.constantFrom('InteractiveStep', 'BackgroundStep', null),
            count: fc.nat(3)
        });
        const any = fc.tuple(fc.array(row, { maxLength: 40 }), fc.array(group, { maxLength: 6 }));
        const turned = <T>(all: T[], by: number): T[] => [...all.slice(by), ...all.slice(0, by)].reverse();
        fc.assert(
            fc.property(any, fc.nat(40), ([read, steps], by) => {
                const plain = stepTimes(usualOf(read), { steps, stages: steps });
                const other = turned(steps, by % 6);
                expect(stepTimes(usualOf(turned(read, by)), { steps: other, stages: other })).toEqual(plain);
            })
        );
    });
});

describe('shares of all step time', () => {
    it('of all steps, also of rare ones', () => {
        const times = [
            { kind: 'person' as const, totalMs: 96 * HOUR },
            { kind: 'machine' as const, totalMs: 3 * HOUR },
            { kind: 'machine' as const, totalMs: HOUR }
        ];
        expect(timeShares(times)).toEqual({ person: 96, machine: 4, unknown: 0 });
        expect(timeShares([{ kind: null, totalMs: 0 }])).toBeNull();
        expect(timeShares([])).toBeNull();
    });

    it('add up to 100, each within one of what it is; what took no time has none', () => {
        const time = fc.record({ kind: fc.constantFrom('person', 'machine', null), totalMs: fc.nat(1e9) });
        fc.assert(
            fc.property(fc.array(time, { minLength: 1 }), (times) => {
                const total = times.reduce((sum, { totalMs }) => sum + totalMs, 0);
                fc.pre(total > 0);
                const shares = timeShares(times) ?? { person: 0, machine: 0, unknown: 0 };
                expect(shares.person + shares.machine + shares.unknown).toBe(100);
                for (const kind of ['person', 'machine', 'unknown'] as const) {
                    const own = times
                        .filter((one) => (one.kind ?? 'unknown') === kind)
                        .reduce((sum, { totalMs }) => sum + totalMs, 0);
                    expect(Math.abs(shares[kind] - (own / total) * 100)).toBeLessThan(1);
                    expect(own > 0 || shares[kind] === 0).toBe(true);
                }
            })
        );
    });
});

it('a run usually takes the median of the completed ones in the window; of fewer than five nothing is said', () => {
    const ended = (hours: number, changes: object = {}) => ({
        status: 'Completed',
        created: NOW - 5 * DAY,
        durationS: hours * 3600,
        modified: NOW,
        ...changes
    });
    const five = [ended(1), ended(2), ended(3), ended(50), ended(60)];
    const others = [
        ended(0, { created: NOW - 40 * DAY }),
        ended(9, { status: 'Error' }),
        ended(9, { durationS: null }),
        ended(9, { status: 'InProgress' })
    ];
    expect(usualRun([...others, ...five], 30 * DAY, NOW)).toEqual({ n: 5, medianMs: 3 * HOUR });
    expect(usualRun(five.slice(1), 30 * DAY, NOW)).toEqual({ n: 4, medianMs: null });
});

describe('finished and failed per day', () => {
    const span = { lengthMs: 7 * DAY, now: NOW, timeZone: 'Europe/London', startedFrom: null };
    const ended = (status: string, at: number) => ({ status, created: at - HOUR, durationS: 3600, modified: NOW });

    it('every day of the window once; the first and today in part', () => {
        const days = endedPerDay([], span);
        expect(days.map(({ day }) => day)).toEqual(
            ['19', '20', '21', '22', '23', '24', '25', '26'].map((date) => `2025-11-${date}`)
        );
        expect(days[0]).toMatchObject({ from: NOW - 7 * DAY, until: null });
        expect(days.at(-1)).toMatchObject({ from: null, until: NOW });
        expect(days.slice(1, -1).every(({ from, until }) => from === null && until === null)).toBe(true);
    });

    it('by the reader’s day, completed and failed apart', () => {
        const late = Date.UTC(2025, 10, 24, 23, 30);
        const runs = [ended('Completed', late), ended('Error', late), ended('Canceled', late)];
        const of = (timeZone: string) =>
            endedPerDay(runs, { ...span, timeZone }).filter(({ completed, failed }) => completed + failed > 0);
        expect(of('Europe/London')).toMatchObject([{ day: '2025-11-24', completed: 1, failed: 1 }]);
        expect(of('Europe/Berlin')).toMatchObject([{ day: '2025-11-25', completed: 1, failed: 1 }]);
    });

    it('agree with the lists of each day, and together with the counts of the window', () => {
        const run = fc.record({
            status: fc.constantFrom('Completed', 'Error', 'Canceled', 'InProgress', null),
            created: fc.option(fc.integer({ min: NOW - 12 * DAY, max: NOW })),
            durationS: fc.option(fc.integer({ min: 0, max: 5 * 24 * 3600 })),
            modified: fc.option(fc.integer({ min: NOW - 12 * DAY, max: NOW + HOUR }))
        });
        const zone = fc.constantFrom('UTC', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe');
        fc.assert(
            fc.property(fc.array(run, { maxLength: 30 }), zone, (runs, timeZone) => {
                const days = endedPerDay(runs, { ...span, timeZone });
                const { Completed, Error: failed } = countEnded(runs, 7 * DAY, NOW);
                expect(days.reduce((sum, day) => sum + day.completed, 0)).toBe(Completed);
                expect(days.reduce((sum, day) => sum + day.failed, 0)).toBe(failed);
                for (const { day, until, ...counts } of days) {
                    const to = until === null ? day : '';
                    const listed = runs.filter(
                        (one) => endedOn(one, day, to, timeZone) && endedWithin(one, 7 * DAY, NOW)
                    );
                    expect(listed.filter(({ status }) => status === 'Completed')).toHaveLength(counts.completed);
                    expect(listed.filter(({ status }) => status === 'Error')).toHaveLength(counts.failed);
                }
                expect(endedPerDay([...runs].reverse(), { ...span, timeZone })).toEqual(days);
            })
        );
    });

    it('in part: from the first day on of which no start is missing, and only what was started then', () => {
        const early = {
            ...ended('Completed', NOW - DAY),
            created: NOW - 6 * DAY,
            durationS: null,
            modified: NOW - DAY
        };
        const runs = [ended('Completed', NOW - DAY), ended('Error', NOW - HOUR), early];
        expect(wholeFrom(runs, 'UTC')).toBe('2025-11-21');
        const days = endedPerDay(runs, { ...span, startedFrom: '2025-11-21' });
        expect(days[0]).toMatchObject({ day: '2025-11-21', from: null });
        expect(days.reduce((sum, { completed, failed }) => sum + completed + failed, 0)).toBe(2);
        expect(endedPerDay(runs, { ...span, startedFrom: '2025-11-27' })).toEqual([]);
        expect(wholeFrom([{ ...early, created: null }], 'UTC')).toBeNull();
    });
});

describe('ticks', () => {
    it.each([
        [4 * DAY + 2 * HOUR, [0, DAY, 2 * DAY, 3 * DAY, 4 * DAY]],
        [50 * MINUTE, [0, 15 * MINUTE, 30 * MINUTE, 45 * MINUTE]],
        [40 * DAY, [0, 14 * DAY, 28 * DAY]],
        [0, [0]]
    ])('of %d ms', (length, ticks) => {
        expect(timeTicks(length, 4)).toEqual(ticks);
    });

    it.each([
        [0, [0, 1]],
        [1, [0, 1]],
        [2, [0, 1, 2]],
        [19, [0, 10, 20]],
        [20, [0, 10, 20]],
        [21, [0, 20, 40]],
        [350, [0, 200, 400]]
    ])('of %d runs', (count, ticks) => {
        expect(countTicks(count, 2)).toEqual(ticks);
    });

    it('are few, even, and reach as far as they have to', () => {
        fc.assert(
            fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 6 }), (value, most) => {
                const [times, counts] = [timeTicks(value, most), countTicks(value, most)];
                expect(times.length).toBeLessThanOrEqual(most + 1);
                expect(times.at(-1)).toBeLessThanOrEqual(value);
                expect(counts.length).toBeLessThanOrEqual(most + 1);
                expect(counts.at(-1)).toBeGreaterThanOrEqual(value);
            })
        );
    });
});
