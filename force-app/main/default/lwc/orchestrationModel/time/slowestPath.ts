import { compareIds } from '../records/ids';
import type { StageStory, StepStory } from '../story/story';
import type { Interval } from './intervals';

interface TimedStep extends Interval {
    id: string;
    failed: boolean;
}

/**
 * Ids of the steps that took the time, stage by stage: the step that ended last, before it the one that ended last
 * at or before its start, and so on. What still runs ends last. Entry conditions cannot be read: an approximation.
 */
export function slowestPath(stages: readonly StageStory[]): string[] {
    return stages.flatMap(({ steps }) => slowestOf(steps));
}

function slowestOf(steps: readonly StepStory[]): string[] {
    const timed: TimedStep[] = [];
    for (const { id, state, span } of steps) {
        if (id !== null && span.start && span.durationMs !== null) {
            const from = span.start.at;
            timed.push({ id, from, to: from + span.durationMs, failed: state === 'failed' });
        }
    }
    timed.sort(compareEnds);
    const path: string[] = [];
    let next = timed.length - 1;
    while (next >= 0) {
        const { id, from } = timed[next];
        path.push(id);
        next = Math.min(next, countEndedBy(timed, from)) - 1;
    }
    return path.reverse();
}

/** By end; of those that ended together the one that goes first into the path is last. */
function compareEnds(a: TimedStep, b: TimedStep): number {
    return a.to - b.to || Number(a.failed) - Number(b.failed) || b.from - a.from || compareIds(b.id, a.id);
}

/** How many of the sorted steps ended at or before a time. */
function countEndedBy(sorted: readonly TimedStep[], time: number): number {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (sorted[middle].to <= time) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}
