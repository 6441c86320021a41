import { lookOf } from 'c/orchestrationLook';
import { fill, formatDuration, fullTimeOf, isoOf, marked, timeOf } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { secondLine } from '../entries/entry';
import type { HistoryEntry } from '../entries/entry';
import { labels } from '../labels';

export interface EntryRow {
    key: string;
    kind: string;
    /** Id of the log row that it tells; null: it tells none. */
    milestoneId: string | null;
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

const LOG = 'FlowOrchestrationLog';
/** Entries of the same minute need no words between them. */
const SHORTEST_GAP_MS = 60_000;

/** What is shown of one entry among those above and below it. */
export function rowAt(entries: readonly HistoryEntry[], index: number): EntryRow {
    const [entry, below] = [entries[index], entries[index + 1]];
    const { key, kind, when, now, sentence, comment, facts } = entry;
    return {
        key,
        kind,
        milestoneId: facts.object === LOG ? facts.id : null,
        time: now ? labels.now : when ? timeOf(when) : '',
        timeTitle: when ? fullTimeOf(when) : '',
        iso: when ? isoOf(when.at) : null,
        rowClass: ['entry', index > 0 ? '' : 'first', below ? '' : 'last'].filter(Boolean).join(' '),
        markClass: markClassOf(entry),
        sentence,
        second: secondLine(entry),
        comment,
        gap: below ? gapText(entry, below) : ''
    };
}

function markClassOf({ mark, state }: HistoryEntry): string {
    return mark === 'item' && state ? `mark item c-${lookOf(state).family}` : `mark ${mark}`;
}

function gapText(one: HistoryEntry, other: HistoryEntry): string {
    const gap = gapOf(one, other);
    return gap ? fill(labels.after, marked(formatDuration(gap.ms), gap.exact)) : '';
}

/** How long lies between two entries; null: no words are needed. */
export function gapOf(one: HistoryEntry, other: HistoryEntry): { ms: number; exact: boolean } | null {
    if (!one.when || !other.when || (one.now && other.now)) {
        return null;
    }
    const isOneLater = isLater(one, other);
    const [to, from] = isOneLater ? [one.when, other.when] : [other.when, one.when];
    const { since } = isOneLater ? one : other;
    // Its own second line says so already.
    const isTold = since !== null && Math.abs(since - from.at) < SHORTEST_GAP_MS;
    return isTold || to.at - from.at < SHORTEST_GAP_MS ? null : { ms: to.at - from.at, exact: to.exact && from.exact };
}

function isLater(one: HistoryEntry, other: HistoryEntry): boolean {
    return one.now || (!other.now && (one.when?.at ?? 0) >= (other.when?.at ?? 0));
}
