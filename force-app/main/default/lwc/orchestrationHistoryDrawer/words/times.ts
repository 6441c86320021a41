import { fill, formatFull, formatTime } from 'c/orchestrationText';
import type { Bound } from 'c/orchestrationModel';
import { labels } from '../labels';

/** Marks what was estimated: "~16:40". */
export function marked(text: string, exact: boolean): string {
    return exact ? text : fill(labels.approximately, text);
}

/** Time of day of an entry. */
export function timeOf(bound: Bound): string {
    return marked(formatTime(bound.at), bound.exact);
}

/** Day, year and seconds, for titles and details. */
export function fullTimeOf(bound: Bound): string {
    return marked(formatFull(bound.at), bound.exact);
}

/** Machine-readable form for `<time datetime>`. */
export function isoOf(at: number): string {
    return new Date(at).toISOString();
}
