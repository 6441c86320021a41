/** What the records of a sample become as time passes: plans reach beyond the moment for which they were drawn. */
import { Ledger } from './ledger.ts';
import type { Counted, Row, SampleRecords } from './ledger.ts';
import type { ItemPlan, RunPlan, StagePlan, StepPlan } from './plan.ts';
import { play } from './play.ts';
import { samplePlans } from './sample.ts';
import type { SampleOptions } from './sample.ts';
import { SECOND, wholeSeconds } from './time.ts';

/** What the org itself computes from its clock: not a change of a record. */
const COUNTED_BY_THE_ORG = new Set(['ElapsedTimeSinceAsgntInSec', 'ElapsedTimeSinceCreationInSec']);

const itemMoments = ({ start, end, moves }: ItemPlan): Array<number | null> => [
    start,
    end,
    ...moves.map(({ at }) => at)
];
const stepMoments = ({ start, end, items }: StepPlan): Array<number | null> => [
    start,
    end,
    ...items.flatMap(itemMoments)
];
const stageMoments = ({ start, end, fault, steps }: StagePlan): Array<number | null> => [
    start,
    end,
    fault?.at ?? null,
    ...steps.flatMap(stepMoments)
];

/** When something happens in a run after `since`, in order (epoch ms); what its end cuts off does not happen. */
export function momentsAfter(since: number, { stages, ending }: RunPlan): number[] {
    const all = [...stages.flatMap(stageMoments), ending?.at ?? null];
    const last = ending?.at ?? Infinity;
    const later = all.filter((at) => at !== null && at > since && at <= last) as number[];
    return [...new Set(later)].sort((a, b) => a - b);
}

export interface MovingSample {
    /** True: something happens after `from` and up to `to` (epoch ms). */
    happens(from: number, to: number): boolean;
    /**
     * Records of the runs that go on, as they are at `now`; log rows and work items that are as old as the sample have
     * no Name here, since theirs depends on all others.
     */
    recordsAt(now: number): SampleRecords;
}

/** @param counted log rows and work items that the sample had when it was made */
export function movingSample(options: SampleOptions, { log, items }: Omit<Counted, 'at'>): MovingSample {
    const base = wholeSeconds(options.now);
    const plans = samplePlans(options).filter((plan) => momentsAfter(base, plan).length > 0);
    const moments = plans.flatMap((plan) => momentsAfter(base, plan)).sort((a, b) => a - b);
    return {
        happens: (from, to) => {
            // A write by the system follows a second after each event.
            const next = moments.find((at) => at + SECOND > from);
            return next !== undefined && next <= to;
        },
        recordsAt: (now) => {
            const ledger = new Ledger();
            plans.forEach((plan) => play(plan, ledger, wholeSeconds(now)));
            return ledger.close({ at: base, log, items });
        }
    };
}

const withoutCounted = (row: Row): string =>
    JSON.stringify(row, (field, value: unknown) => (COUNTED_BY_THE_ORG.has(field) ? undefined : value));

/** Records of `later` that are new or another than in `earlier`, by object; an object without any is left out. */
export function changedRecords(earlier: SampleRecords, later: SampleRecords): SampleRecords {
    const changed: SampleRecords = {};
    for (const [object, rows] of Object.entries(later)) {
        const known = new Map((earlier[object] ?? []).map((row) => [row.Id, withoutCounted(row)]));
        const different = rows.filter((row) => known.get(row.Id) !== withoutCounted(row));
        if (different.length > 0) {
            changed[object] = different;
        }
    }
    return changed;
}
