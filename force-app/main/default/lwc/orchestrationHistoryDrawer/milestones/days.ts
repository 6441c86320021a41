import { lookOf } from 'c/orchestrationLook';
import { dayKey, fill, formatDay, formatDuration } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Piece } from '../words/pieces';
import { fullTimeOf, isoOf, marked, timeOf } from '../words/times';
import type { Entry } from './entry';

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
    /** "after 3h 12m": how long after the entry below. */
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

/** Newest first, by the reader's calendar days. Takes entries in time order; those without a time come last. */
export function daysOf(entries: readonly Entry[], now: number): Day[] {
    const sorted = newestFirst(entries);
    const days: Day[] = [];
    sorted.forEach((entry, index) => {
        const key = entry.when ? dayKey(entry.when.at) : NO_TIME;
        if (days.at(-1)?.key !== key) {
            days.push({ key, title: titleOf(entry, key, now), rows: [] });
        }
        days.at(-1)?.rows.push(rowOf(entry, sorted[index - 1], sorted[index + 1]));
    });
    return days;
}

function newestFirst(entries: readonly Entry[]): Entry[] {
    return entries
        .map((entry, index) => ({ entry, index }))
        .sort((a, b) => rank(b.entry) - rank(a.entry) || timeKey(b.entry) - timeKey(a.entry) || b.index - a.index)
        .map(({ entry }) => entry);
}

function rank(entry: Entry): number {
    return entry.now ? 2 : Number(entry.when !== null);
}

function timeKey({ when }: Entry): number {
    return when?.at ?? 0;
}

function titleOf({ when }: Entry, key: string, now: number): string {
    if (!when) {
        return labels.timeNotKnown;
    }
    const day = formatDay(when.at, now);
    return key === dayKey(now) ? fill(labels.today, day) : day;
}

function rowOf(entry: Entry, above: Entry | undefined, below: Entry | undefined): EntryRow {
    const { key, kind, when, now, sentence, second, comment } = entry;
    return {
        key,
        kind,
        time: now ? labels.now : when ? timeOf(when) : '',
        timeTitle: when ? fullTimeOf(when) : '',
        iso: when ? isoOf(when.at) : null,
        rowClass: ['entry', above ? '' : 'first', below ? '' : 'last'].filter(Boolean).join(' '),
        markClass: markClassOf(entry),
        sentence,
        second,
        comment,
        gap: gapOf(entry, below)
    };
}

function markClassOf({ mark, state }: Entry): string {
    return mark === 'item' && state ? `mark item c-${lookOf(state).family}` : `mark ${mark}`;
}

function gapOf({ when, since }: Entry, below: Entry | undefined): string {
    if (!when || !below?.when || below.now || when.at - below.when.at < SHORTEST_GAP_MS) {
        return '';
    }
    if (since !== null && Math.abs(since - below.when.at) < SHORTEST_GAP_MS) {
        return '';
    }
    return fill(labels.after, marked(formatDuration(when.at - below.when.at), when.exact && below.when.exact));
}
