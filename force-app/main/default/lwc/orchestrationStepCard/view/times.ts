import type { Bound, Span } from 'c/orchestrationModel';
import { fill, formatDayTime, formatDuration } from 'c/orchestrationText';
import { labels } from '../labels';

export function isEstimated({ start, end }: Span): boolean {
    return start?.exact === false || end?.exact === false;
}

/** A duration in ms, "about" where it is estimated. */
export function lasting(ms: number, exact: boolean): string {
    const text = formatDuration(ms);
    return exact ? text : fill(labels.about, text);
}

/** "Mon 24 Nov, 09:05", inside of a sentence "about" where it is estimated. */
export function sinceText({ at, exact }: Bound, now: number): string {
    const text = formatDayTime(at, now);
    return exact ? text : fill(labels.about, text);
}

/** "Mon 24 Nov, 09:05", on its own "(estimated)" where it is. */
export function boundText({ at, exact }: Bound, now: number): string {
    const text = formatDayTime(at, now);
    return exact ? text : fill(labels.estimated, text);
}
