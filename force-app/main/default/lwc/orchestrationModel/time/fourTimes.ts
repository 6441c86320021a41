import type { ItemStory, Span, StepStory, Times } from '../story/story';
import { clip, lengthOf, lengthOfOverlap, pushWithin, union } from './intervals';
import type { Interval } from './intervals';

type Timed = Pick<StepStory, 'span' | 'interactive' | 'items'>;

/** What the time of a run, stage or step is made of. */
interface TimeSources {
    /** When a work item was open. */
    waiting: Interval[];
    /** When a step ran that is not interactive. */
    working: Interval[];
}

/**
 * Waiting, working and suspended time and the rest, of what happened within a span; they add up to its duration.
 * What is in two of them counts for the first. `suspended` must be a union.
 */
function fourTimes(span: Span, steps: readonly Timed[], suspended: readonly Interval[]): Times | null {
    const whole = intervalOf(span);
    if (!whole) {
        return null;
    }
    const sources = sourcesOf(steps, whole);
    const waiting = union(sources.waiting);
    const busy = sources.working.length > 0 ? union(waiting.concat(sources.working)) : waiting;
    const held = clip(suspended, whole);
    const waitingMs = lengthOf(waiting);
    const workingMs = lengthOf(busy) - waitingMs;
    const suspendedMs = lengthOf(held) - lengthOfOverlap(held, busy);
    const betweenMs = whole.to - whole.from - waitingMs - workingMs - suspendedMs;
    return { waitingMs, workingMs, suspendedMs, betweenMs };
}

/** From a known start to a known end, or to now while it goes on; null where either is not known. */
export function intervalOf({ start, durationMs }: Span): Interval | null {
    return start && durationMs !== null ? { from: start.at, to: start.at + durationMs } : null;
}

/** Time of a step, within its own span and by its own work items. */
export function timesOfStep(step: Timed, suspended: readonly Interval[]): Times | null {
    const { span, interactive, items } = step;
    const { start, durationMs } = span;
    if (!start || durationMs === null) {
        return null;
    }
    if (suspended.length > 0 || items.length + (interactive ? 0 : 1) > 1) {
        return fourTimes(span, [step], suspended);
    }
    // Most steps are one item or one piece of work: nothing can overlap.
    const waiting = items.length > 0 ? waitingOf(items[0], span) : null;
    const end = start.at + durationMs;
    const waitingMs = waiting ? Math.max(0, Math.min(waiting.to, end) - Math.max(waiting.from, start.at)) : 0;
    const workingMs = interactive ? 0 : durationMs;
    return { waitingMs, workingMs, suspendedMs: 0, betweenMs: durationMs - waitingMs - workingMs };
}

/** Time of a stage or run, within its own span and by its own steps. */
export function timesOfSteps(span: Span, steps: readonly Timed[], suspended: readonly Interval[]): Times | null {
    return fourTimes(span, steps, suspended);
}

function sourcesOf(steps: readonly Timed[], whole: Interval): TimeSources {
    const sources: TimeSources = { waiting: [], working: [] };
    for (const { span, interactive, items } of steps) {
        if (!interactive) {
            pushWithin(sources.working, intervalOf(span), whole);
        }
        for (const item of items) {
            pushWithin(sources.waiting, waitingOf(item, span), whole);
        }
    }
    return sources;
}

/** Nobody can finish an item once its step is over: from then on it waits for nothing. */
function waitingOf(item: ItemStory, { end }: Span): Interval | null {
    const interval = intervalOf(item.span);
    return interval && end && item.state === 'ghost'
        ? { from: interval.from, to: Math.max(interval.from, Math.min(interval.to, end.at)) }
        : interval;
}
