import { lookOf } from 'c/orchestrationLook';
import { dayKey, fill, formatDay, formatDuration, fullTimeOf, isoOf, marked, timeOf } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { secondLine } from '../entries/entry';
import type { HistoryEntry } from '../entries/entry';
import { labels } from '../labels';

export interface EntryRow {
    key: string;
    kind: string;
    /** "16:40", "~16:40", "now", or empty where the row has no time. */
    time: string;
    timeTitle: string;
    iso: string | null;
    rowClass: string;
    markClass: string;
    sentence: Piece[];
    second: string;
    comment: string | null;
    /** "after 3h 12m": how long lies between this entry and the one below. */
    gap: string;
}

export interface Day {
    key: string;
    title: string;
    rows: EntryRow[];
}

/** Entries of the same minute need no words between them. */
const SHORTEST_GAP_MS = 60_000;
const NO_TIME = 'no-time';

/** The reader's calendar days of entries that stand in the order in which they are shown. */
export function daysOf(entries: readonly HistoryEntry[], now: number): Day[] {
    const days: Day[] = [];
    const keys = new Set<string>();
    let last: string | null = null;
    entries.forEach((entry, index) => {
        const key = entry.when ? dayKey(entry.when.at) : NO_TIME;
        if (key !== last) {
            // Today comes twice where records lie in the future: what stands at now is beyond them.
            days.push({ key: keys.has(key) ? `${key}-now` : key, title: titleOf(entry, key, now), rows: [] });
            keys.add(key);
            last = key;
        }
        days.at(-1)?.rows.push(rowOf(entry, entries[index - 1], entries[index + 1]));
    });
    return days;
}

function titleOf({ when }: HistoryEntry, key: string, now: number): string {
    if (!when) {
        return labels.timeNotKnown;
    }
    const day = formatDay(when.at, now);
    return key === dayKey(now) ? fill(labels.today, day) : day;
}

function rowOf(entry: HistoryEntry, above: HistoryEntry | undefined, below: HistoryEntry | undefined): EntryRow {
    const { key, kind, when, now, sentence, comment } = entry;
    return {
        key,
        kind,
        time: now ? labels.now : when ? timeOf(when) : '',
        timeTitle: when ? fullTimeOf(when) : '',
        iso: when ? isoOf(when.at) : null,
        rowClass: ['entry', above ? '' : 'first', below ? '' : 'last'].filter(Boolean).join(' '),
        markClass: markClassOf(entry),
        sentence,
        second: secondLine(entry),
        comment,
        gap: below ? gapOf(entry, below) : ''
    };
}

function markClassOf({ mark, state }: HistoryEntry): string {
    return mark === 'item' && state ? `mark item c-${lookOf(state).family}` : `mark ${mark}`;
}

function gapOf(one: HistoryEntry, other: HistoryEntry): string {
    if (!one.when || !other.when || (one.now && other.now)) {
        return '';
    }
    const [later, earlier] = isLater(one, other) ? [one, other] : [other, one];
    const [to, from] = [later.when ?? one.when, earlier.when ?? other.when];
    // Its own second line says so already.
    const isTold = later.since !== null && Math.abs(later.since - from.at) < SHORTEST_GAP_MS;
    if (isTold || to.at - from.at < SHORTEST_GAP_MS) {
        return '';
    }
    return fill(labels.after, marked(formatDuration(to.at - from.at), to.exact && from.exact));
}

function isLater(one: HistoryEntry, other: HistoryEntry): boolean {
    return one.now || (!other.now && (one.when?.at ?? 0) >= (other.when?.at ?? 0));
}
