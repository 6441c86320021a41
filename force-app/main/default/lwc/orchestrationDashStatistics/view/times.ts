import { lengthMs, sameStep, stepTimes, usualRun } from 'c/orchestrationModel';
import type { Length, StepTime } from 'c/orchestrationModel';
import type { RunsFound } from 'c/orchestrationRunSearch';
import type { StepTimesShown } from 'c/orchestrationStepTimes';
import type { StepTimesRead } from 'c/orchestrationStepTimesReader';

/** All slow runs are known. */
const isWhole = (found: RunsFound | null): found is RunsFound =>
    found !== null && found.done && found.total !== null && !found.failure && !found.remarks.includes('usual-failed');

/** How many runs are slower than usual at each step; null: not known. */
function slowAt(times: readonly StepTime[], process: string, found: RunsFound | null): (number | null)[] {
    if (!isWhole(found)) return times.map(() => null);
    const runs = found.runs.flatMap(({ summary }) => (summary?.record.developerName === process ? summary : []));
    return times.map((time) => runs.filter(({ slowSteps }) => slowSteps.some((step) => sameStep(step, time))).length);
}

/**
 * What there is to show of a process; null while its names are still read.
 * @param found runs that are slower than usual; null: not known
 * @param now epoch ms
 */
export function shownTimes(
    { process, usual, unsaid, groups, runs }: StepTimesRead,
    found: RunsFound | null,
    window: Length,
    now: number
): StepTimesShown | null {
    if (!usual || !groups) return null;
    const times = stepTimes(usual, groups);
    const { estimated } = usual;
    const run = runs && usualRun(runs.records, lengthMs(window), now);
    return { times, estimated, unsaid, run, slow: slowAt(times, process ?? '', found) };
}
