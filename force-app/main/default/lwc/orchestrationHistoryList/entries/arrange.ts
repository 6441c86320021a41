import { fill } from 'c/orchestrationText';
import type { LogScope } from '../copy/soql';
import { daysOf } from '../days/days';
import type { Day } from '../days/days';
import { labels } from '../labels';
import type { HistoryEntry } from './entry';
import { groupCounts, shownEntries, WHOLE_HISTORY } from './query';
import type { GroupCount, HistoryQuery } from './query';

/** A history, and what it is the history of. */
export interface HistoryContent {
    /** The same for the same history, however it has grown. */
    key: string;
    /** In time order where times are equal. */
    entries: readonly HistoryEntry[];
    /** Epoch milliseconds: what is called today, and where the year is left out. */
    now: number;
    /** Title of a copy. */
    subject: string;
    /** Whose log rows they are: for the query. */
    scope: LogScope;
    /** In place of entries that are not there. */
    empty: string;
}

/** What is shown of a history. */
export interface Arranged {
    counts: GroupCount[];
    query: HistoryQuery;
    shown: HistoryEntry[];
    days: Day[];
    /** How many entries the search found; empty without a search. */
    found: string;
}

/** @param wanted a group that has no entries (any more) filters nothing */
export function arrange({ entries, now }: HistoryContent, wanted: HistoryQuery): Arranged {
    const counts = groupCounts(entries);
    const isThere = counts.some(({ group }) => group === wanted.group);
    const query = isThere ? wanted : { ...wanted, group: WHOLE_HISTORY.group };
    const shown = shownEntries(entries, query);
    return { counts, query, shown, days: daysOf(shown, now), found: foundWords(query, shown.length) };
}

function foundWords({ text }: HistoryQuery, count: number): string {
    if (text.trim() === '') {
        return '';
    }
    return count === 0 ? labels.nothingFound : fill(labels.found, count);
}
