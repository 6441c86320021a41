import { endedWithin } from '../finding/ended';
import type { EndRecord } from '../finding/ended';
import { ascending, median } from '../time/ranks';
import { LEAST_DURATIONS } from '../usual/usual';

/** How long runs of a process usually take. */
export interface UsualRun {
    /** How many durations are known. */
    n: number;
    /** Of fewer than 5 durations nothing can be said: null. */
    medianMs: number | null;
}

/** By the recorded duration of the runs that were completed less than `lengthMs` before `now` (epoch ms). */
export function usualRun(runs: readonly EndRecord[], lengthMs: number, now: number): UsualRun {
    const durations = runs
        .filter((run) => run.status === 'Completed' && endedWithin(run, lengthMs, now))
        .flatMap(({ durationS }) => (durationS === null || durationS < 0 ? [] : durationS * 1000));
    const n = durations.length;
    return { n, medianMs: n < LEAST_DURATIONS ? null : median(ascending(durations)) };
}
