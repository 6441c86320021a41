import type { Bound, Holder, RunStory, StepStory } from '../story/story';
import { usualStep } from './usual';
import type { Usual } from './usual';

/** A live step that is within its usual time, and how much of that is gone. */
export interface NearestStep {
    stepId: string;
    /** Label, else API name. */
    label: string | null;
    /** null: a machine does it, or nobody knows. */
    holder: Holder | null;
    since: Bound;
    durationMs: number;
    p90Ms: number;
}

export interface Nearness {
    /** Of the run's live steps the one that is closest to the 90th percentile, and not beyond; null: there is none. */
    nearest: NearestStep | null;
    /** Of a live step nobody can say what is usual. */
    unsaid: boolean;
}

const LIVE = new Set<string | null>(['waiting', 'running', 'stalled']);

const shareOf = ({ durationMs, p90Ms }: NearestStep): number => durationMs / Math.max(1, p90Ms);

/** Which of two is closer to its limit; null is not close to any. */
export function nearer<Step extends NearestStep>(one: Step | null, other: Step | null): Step | null {
    if (!one || !other) return one ?? other;
    return shareOf(other) > shareOf(one) ? other : one;
}

function nearestStep(step: StepStory, p90Ms: number): NearestStep | null {
    const { id, record, holder, span } = step;
    if (id === null || span.start === null || span.durationMs === null || span.durationMs > p90Ms) return null;
    const label = record?.label || record?.name || null;
    return { stepId: id, label, holder, since: span.start, durationMs: span.durationMs, p90Ms };
}

/** How close the live steps of a run are to what is usual for them. */
export function nearness(story: RunStory, usual: Usual): Nearness {
    let nearest: NearestStep | null = null;
    let unsaid = false;
    for (const stage of story.stages) {
        for (const step of stage.steps) {
            if (!LIVE.has(step.state) || step.span.end !== null) continue;
            const p90Ms = usualStep(usual, stage.record, step.record)?.p90Ms ?? null;
            if (p90Ms === null) unsaid = true;
            else nearest = nearer(nearest, nearestStep(step, p90Ms));
        }
    }
    return { nearest, unsaid };
}
