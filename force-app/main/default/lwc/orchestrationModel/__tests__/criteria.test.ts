import * as fc from 'fast-check';
import {
    compareRuns,
    handOptions,
    isSought,
    NO_CRITERIA,
    RUN_SORTS,
    serverDecides,
    USUAL_SORT
} from '../finding/criteria';
import type { RunSort } from '../finding/criteria';
import { HAND_REASONS } from '../finding/handReasons';
import { runSummary } from '../finding/runSummary';
import type { RunSummary } from '../finding/runSummary';
import { RUN_STATES } from '../states/states';
import { DAY, HOUR, NOW, id, run, tell } from './factories';

const summary = (name: string, values: Partial<RunSummary> = {}, record: object = {}): RunSummary => ({
    ...runSummary(tell({ run: run({ id: id('0jE', name), ...record }) })),
    ...values
});

const sorted = (runs: RunSummary[], key: RunSort['key'], descending = false): string[] =>
    [...runs].sort(compareRuns({ key, descending })).map((found) => found.id.replace(/^0jE0*|AAA$/g, ''));

describe('which runs are sought', () => {
    const slowSteps = [{ stageName: 'Legal', stepName: 'Review' }];
    const waiting = summary('a', { state: 'waiting', hand: ['slow', 'suspended'], slowSteps });

    it.each([
        [{}, true],
        [{ states: ['waiting', 'running'] as const }, true],
        [{ states: ['running'] as const }, false],
        [{ hand: ['suspended', 'failed'] as const }, true],
        [{ hand: ['failed'] as const }, false],
        [{ states: ['waiting'] as const, hand: ['slow'] as const }, true],
        [{ states: ['running'] as const, hand: ['slow'] as const }, false],
        [{ states: ['waiting'] as const, hand: ['failed'] as const }, false],
        // Its most urgent reason is to be slow.
        [{ hand: ['suspended'] as const, handFirst: true }, false],
        [{ hand: ['suspended', 'slow'] as const, handFirst: true }, true],
        // It goes on.
        [{ endedWithin: { amount: 30, unit: 'd' as const } }, false],
        [{ endedFrom: '2025-11-01' }, false],
        [{ slowStep: { stageName: 'Legal', stepName: 'Review' } }, true],
        [{ slowStep: { stageName: 'LEGAL', stepName: 'review' } }, true],
        [{ slowStep: { stageName: 'Legal', stepName: 'Sign' } }, false],
        // The server decides the rest.
        [{ process: 'Other', text: 'nothing like it' }, true]
    ])('%j: %s', (asked, sought) => {
        const { states = [], hand = [], ...rest } = asked as Partial<typeof NO_CRITERIA>;
        expect(isSought(waiting, { ...NO_CRITERIA, ...rest, states: [...states], hand: [...hand] }, 'UTC')).toBe(
            sought
        );
    });

    it('the server decides unless states or reasons are sought', () => {
        expect(serverDecides(NO_CRITERIA)).toBe(true);
        expect(serverDecides({ ...NO_CRITERIA, text: 'x', statuses: ['Error'], holderKind: 'inactive' })).toBe(true);
        expect(serverDecides({ ...NO_CRITERIA, states: ['failed'] })).toBe(false);
        expect(serverDecides({ ...NO_CRITERIA, hand: ['slow'] })).toBe(false);
        expect(serverDecides({ ...NO_CRITERIA, endedTo: '2025-11-01' })).toBe(false);
        expect(serverDecides({ ...NO_CRITERIA, slowStep: { stageName: 'a', stepName: 'b' } })).toBe(false);
        expect(serverDecides({ ...NO_CRITERIA, endedWithin: { amount: 1, unit: 'h' } })).toBe(false);
    });
});

it.each([
    ['2025-11-23', '2025-11-23', 'UTC', true],
    ['2025-11-24', '', 'UTC', false],
    ['2025-11-24', '2025-11-24', 'Asia/Kathmandu', true],
    ['', '2025-11-23', 'Asia/Kathmandu', false],
    ['', '', 'UTC', true]
])('ended on %s to %s in %s: %s', (endedFrom, endedTo, timeZone, sought) => {
    // 23 November 2025, 23:00 UTC.
    const ended = summary('a', {}, { status: 'Completed', modified: Date.UTC(2025, 10, 23, 23) });
    expect(isSought(ended, { ...NO_CRITERIA, endedFrom, endedTo }, timeZone)).toBe(sought);
});

it('thresholds of reasons: as asked for, in days, else the usual ones', () => {
    expect(handOptions(NO_CRITERIA)).toEqual({ suspendedDays: 7, failedDays: 7 });
    const suspendedFor = { amount: 36, unit: 'h' as const };
    expect(handOptions({ suspendedFor, failedWithin: { amount: 30, unit: 'd' } })).toEqual({
        suspendedDays: 1.5,
        failedDays: 30
    });
});

describe('order of judged runs', () => {
    const runs = [
        summary('a', {}, { modified: NOW - DAY, created: NOW - 3 * DAY, name: '0003' }),
        summary('b', {}, { modified: NOW - HOUR, created: NOW - 9 * DAY, name: '0001' }),
        summary('c', {}, { modified: null, created: null, name: null }),
        summary('d', {}, { modified: NOW - 2 * DAY, created: NOW - DAY, name: '0002' })
    ];

    it.each([
        ['unchanged', false, ['b', 'a', 'd', 'c']],
        ['unchanged', true, ['d', 'a', 'b', 'c']],
        ['age', false, ['d', 'a', 'b', 'c']],
        ['age', true, ['b', 'a', 'd', 'c']],
        ['number', false, ['b', 'd', 'a', 'c']],
        ['number', true, ['a', 'd', 'b', 'c']]
    ] as const)('by %s, descending %s; without a value last either way', (key, descending, order) => {
        expect(sorted(runs, key, descending)).toEqual(order);
    });

    it('the usual order begins with the last changed', () => {
        expect(sorted(runs, USUAL_SORT.key, USUAL_SORT.descending)[0]).toBe('b');
    });

    it('by time left: the least first, those without any last either way', () => {
        const left = (at: number) => ({ resumableUntil: { at, exact: true } });
        const failed = [summary('a', left(NOW + DAY)), summary('b'), summary('c', left(NOW + HOUR))];
        expect(sorted(failed, 'left')).toEqual(['c', 'a', 'b']);
        expect(sorted(failed, 'left', true)).toEqual(['a', 'c', 'b']);
    });

    it('by state: by the most urgent reason, then as the states are listed', () => {
        const mixed = [
            summary('a', { state: 'waiting' }),
            summary('b', { state: 'waiting', hand: ['inactive-holder', 'slow'] }),
            summary('c', { state: 'completed' }),
            summary('d', { state: 'failed-resumable', hand: ['resumable'] })
        ];
        expect(sorted(mixed, 'state')).toEqual(['d', 'b', 'c', 'a']);
        expect(sorted(mixed, 'state', true)).toEqual(['a', 'c', 'b', 'd']);
    });

    it('what ties stands by urgency, then longest unchanged, then Id', () => {
        const at = { name: '1', created: NOW - DAY };
        const ties = [
            summary('a', {}, { ...at, modified: NOW }),
            summary('b', {}, { ...at, modified: NOW - HOUR }),
            summary('d', {}, { ...at, modified: NOW - HOUR }),
            summary('c', { hand: ['failed'] }, { ...at, modified: NOW })
        ];
        for (const key of ['number', 'age', 'left', 'state'] as const) {
            expect(sorted(ties, key)).toEqual(['c', 'b', 'd', 'a']);
        }
    });

    it('does not depend on when each run was judged', () => {
        const earlier = summary('a', { now: NOW - HOUR }, { modified: NOW - DAY });
        const later = summary('b', { now: NOW }, { modified: NOW - DAY + 1 });
        expect(sorted([earlier, later], 'unchanged')).toEqual(['b', 'a']);
    });

    it('is one order for all runs, whatever they lack', () => {
        const time = fc.option(fc.integer({ min: NOW - 3, max: NOW }));
        const anySummary = fc
            .record({
                name: fc.constantFrom('a', 'b', 'c'),
                state: fc.constantFrom(...RUN_STATES),
                hand: fc.subarray([...HAND_REASONS], { maxLength: 2 }),
                left: time,
                modified: time,
                created: time,
                number: fc.option(fc.constantFrom('1', '2'))
            })
            .map(({ name, state, hand, left, modified, created, number }) =>
                summary(
                    name,
                    { state, hand, resumableUntil: left === null ? null : { at: left, exact: true } },
                    { modified, created, name: number }
                )
            );
        const sort = fc.record({ key: fc.constantFrom(...RUN_SORTS), descending: fc.boolean() });
        fc.assert(
            fc.property(anySummary, anySummary, anySummary, sort, (a, b, c, by) => {
                const compare = compareRuns(by);
                expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
                const isChain = compare(a, b) <= 0 && compare(b, c) <= 0;
                expect(isChain && compare(a, c) > 0).toBe(false);
            }),
            { numRuns: 500 }
        );
    });
});
