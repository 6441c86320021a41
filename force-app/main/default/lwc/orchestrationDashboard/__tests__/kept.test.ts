import * as fc from 'fast-check';
import { HAND_REASONS } from 'c/orchestrationModel';
import type { RunSummary } from 'c/orchestrationModel';
import { foundRun, NOW } from '../../orchestrationRunSearch/__tests__/foundRuns';
import type { Needy } from '../view/attention';
import { attended, dismissable, dismissedOf, withDismissed, withoutDismissed } from '../view/dismissed';
import { rememberedOf, topicOf } from '../view/remembered';

const DAY = 24 * 3_600_000;

const failure = (number: number, at: number | null = NOW - DAY): RunSummary => ({
    ...foundRun(number).summary!,
    failedAt: at === null ? null : { at, exact: true }
});
const needy = (failed: RunSummary[]): Needy => ({
    ...(Object.fromEntries(HAND_REASONS.map((reason) => [reason, []])) as unknown as Needy),
    failed
});

describe('filters that were kept', () => {
    it('of anything, what can be meant', () => {
        const kept = { process: 'Loan', days: 90, mine: true, more: 1 };
        expect(rememberedOf(kept)).toEqual({ process: 'Loan', days: 90, mine: true });
        expect(rememberedOf({ process: 7, days: 31, mine: 'yes' })).toEqual({});
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(['process', 'days', 'mine']).toEqual(expect.arrayContaining(Object.keys(rememberedOf(value))));
            })
        );
    });

    it('are kept for what a dashboard was set up for', () => {
        expect(topicOf('filters', '')).not.toBe(topicOf('filters', 'Loan'));
        expect(topicOf('dismissed', '')).toBe(topicOf('dismissed', 'Loan'));
    });
});

describe('dismissed failures', () => {
    const runs = [failure(1), failure(2), failure(3)];

    it('stand nowhere until they are taken back', () => {
        const dismissed = withDismissed({}, runs.slice(0, 2));
        const all = attended(needy(runs), dismissed);
        expect([all.needy.failed, all.dismissed]).toEqual([[runs[2]], runs.slice(0, 2)]);
        expect(attended(needy(runs), withoutDismissed(dismissed, all.dismissed)).needy.failed).toEqual(runs);
    });

    it('that fail again are back', () => {
        const dismissed = withDismissed({}, runs);
        const again = failure(1, NOW);
        expect(attended(needy([again, failure(2)]), dismissed).needy.failed).toEqual([again]);
    });

    it('are forgotten after 7 days, or as long as the page shows failures', () => {
        const kept = withDismissed({}, [failure(1, NOW - 6 * DAY), failure(2, NOW - 8 * DAY)]);
        expect(Object.keys(dismissedOf(kept, 7, NOW))).toHaveLength(1);
        expect(Object.keys(dismissedOf(kept, 30, NOW))).toHaveLength(2);
        expect(Object.keys(dismissedOf(kept, 1, NOW))).toHaveLength(1);
    });

    it('whose time is not known cannot be dismissed', () => {
        const all = attended(needy([failure(1, null)]), {});
        expect([dismissable(all), withDismissed({}, [failure(1, null)])]).toEqual([[], {}]);
    });

    it('are so many that a list can leave them out', () => {
        const many = Array.from({ length: 150 }, (_none, index) => failure(index));
        const first = withDismissed({}, dismissable(attended(needy(many), {})));
        const all = attended(needy(many), first);
        expect([all.dismissed.length, all.needy.failed.length, dismissable(all)]).toEqual([100, 50, []]);
        // Whatever the store holds.
        expect(attended(needy(many), withDismissed({}, many)).dismissed).toHaveLength(100);
    });

    it('of any store, what can be meant', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                const kept = dismissedOf(value, 7, NOW);
                expect(Object.values(kept).every((at) => typeof at === 'number')).toBe(true);
                expect(attended(needy(runs), kept).needy.failed.length).toBeLessThanOrEqual(3);
            })
        );
    });
});
