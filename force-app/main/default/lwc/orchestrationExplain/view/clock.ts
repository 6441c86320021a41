import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDay, formatDayTime, formatDuration, marked } from 'c/orchestrationText';
import { labels } from '../labels';

/** How much of the time is left in which a failed run may be resumed. */
export interface Clock {
    /** "12d left of 14d", "~12d left of 14d" */
    left: string;
    failed: string;
    until: string;
    /** Width of what is left. */
    style: string;
}

/** The clock of a run that may be resumable; null of any other, while that is being checked, and where no record tells when it failed. */
export function clockOf({ failure, state, logState, now }: RunStory): Clock | null {
    if (state !== 'failed-resumable' || logState === 'pending' || !failure?.at || !failure.resumableUntil) return null;
    const { at, resumableUntil: until } = failure;
    const whole = until.at - at.at;
    const left = Math.min(whole, Math.max(0, failure.remainingMs ?? 0));
    const text = fill(labels.clockEnd, formatDuration(left), formatDuration(whole));
    return {
        left: marked(text, at.exact),
        failed: fill(labels.failedTime, marked(formatDay(at.at, now), at.exact)),
        until: marked(formatDayTime(until.at, now), until.exact),
        style: `inline-size: ${(left / whole) * 100}%`
    };
}
