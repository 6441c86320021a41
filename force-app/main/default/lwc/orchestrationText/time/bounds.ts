import type { Bound } from 'c/orchestrationModel';
import { labels } from '../labels';
import { fill } from '../words/fill';
import { formatFull, formatTime } from './dates';

/** Marks what was estimated: "~16:40". */
export function marked(text: string, exact: boolean): string {
    return exact ? text : fill(labels.approximately, text);
}

/** Time of day: "16:40", "~16:40". */
export function timeOf(bound: Bound): string {
    return marked(formatTime(bound.at), bound.exact);
}

/** Day, year and seconds, for titles and details. */
export function fullTimeOf(bound: Bound): string {
    return marked(formatFull(bound.at), bound.exact);
}

/** ISO 8601 in UTC, for machines: `<time datetime>` and exports. */
export function isoOf(at: number): string {
    return new Date(at).toISOString();
}
