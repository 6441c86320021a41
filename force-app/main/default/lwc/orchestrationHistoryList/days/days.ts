import { dayKey, fill, formatDay } from 'c/orchestrationText';
import type { HistoryEntry } from '../entries/entry';
import { labels } from '../labels';

/** A calendar day of the reader, and which of the entries are of it. */
export interface Day {
    key: string;
    title: string;
    /** Index of its first entry, and how many follow each other. */
    first: number;
    count: number;
}

const NO_TIME = 'no-time';
/** Every zone's days begin on a quarter of an hour: times within one are of one day. */
const QUARTER_MS = 15 * 60_000;

/** The days of entries that stand in the order in which they are shown. */
export function daysOf(entries: readonly HistoryEntry[], now: number): Day[] {
    const days: Day[] = [];
    const keys = new Set<string>();
    const keyAt = dayKeys();
    let last: string | null = null;
    entries.forEach(({ when }, index) => {
        const key = when ? keyAt(when.at) : NO_TIME;
        if (key !== last) {
            // Today comes twice where records lie in the future: what stands at now is beyond them.
            const unique = keys.has(key) ? `${key}-now` : key;
            days.push({
                key: unique,
                title: when ? titleOf(when.at, key, now) : labels.timeNotKnown,
                first: index,
                count: 0
            });
            keys.add(key);
            last = key;
        }
        days[days.length - 1].count += 1;
    });
    return days;
}

/** Asks the calendar once for all times of a quarter of an hour: it is slow. */
function dayKeys(): (at: number) => string {
    const known = new Map<number, string>();
    return (at) => {
        const quarter = Math.floor(at / QUARTER_MS);
        const key = known.get(quarter) ?? dayKey(at);
        known.set(quarter, key);
        return key;
    };
}

function titleOf(at: number, key: string, now: number): string {
    const day = formatDay(at, now);
    return key === dayKey(now) ? fill(labels.today, day) : day;
}
