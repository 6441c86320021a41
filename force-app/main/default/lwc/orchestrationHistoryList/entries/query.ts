import { plainText } from 'c/orchestrationText';
import { GROUPS } from './entry';
import type { Group, HistoryEntry } from './entry';

export type Order = 'newest' | 'oldest';

/** What of a history is shown, and in which order. */
export interface HistoryQuery {
    group: Group | 'all';
    /** Text that an entry must hold, ignoring case; blank: any. */
    text: string;
    order: Order;
}

export const WHOLE_HISTORY: HistoryQuery = { group: 'all', text: '', order: 'newest' };

/** How many entries a chip stands for; what stands at now is not over and counts nowhere. */
export interface GroupCount {
    group: Group | 'all';
    count: number;
}

/** All, then each group that has entries; empty where nothing is to be chosen. */
export function groupCounts(entries: readonly HistoryEntry[]): GroupCount[] {
    const past = entries.filter(({ now }) => !now);
    const counts = GROUPS.map((group) => ({ group, count: past.filter((entry) => entry.group === group).length }));
    return past.length > 0 ? [{ group: 'all', count: past.length }, ...counts.filter(({ count }) => count > 0)] : [];
}

/** The entries that a query shows, in its order. Takes them in time order where times are equal. */
export function shownEntries(entries: readonly HistoryEntry[], { group, text, order }: HistoryQuery): HistoryEntry[] {
    const wanted = text.trim().toLocaleLowerCase();
    const shown = entries.filter(
        (entry) => (group === 'all' || (entry.group === group && !entry.now)) && (wanted === '' || holds(entry, wanted))
    );
    return inOrder(shown, order);
}

/** Sentence, second line, comment and names. */
function holds(entry: HistoryEntry, wanted: string): boolean {
    const { actor, assignee, stage, step } = entry.facts;
    const words = [plainText(entry.sentence), entry.place, entry.second, entry.comment, actor, assignee, stage, step];
    return words.some((word) => word?.toLocaleLowerCase().includes(wanted));
}

/** What has no time is last in either order. */
function inOrder(entries: readonly HistoryEntry[], order: Order): HistoryEntry[] {
    const direction = order === 'newest' ? -1 : 1;
    return entries
        .map((entry, index) => ({ entry, index, place: placeOf(entry), at: entry.when?.at ?? 0 }))
        .sort(
            (a, b) =>
                Number(a.place === 'no time') - Number(b.place === 'no time') ||
                direction * (Number(a.place === 'now') - Number(b.place === 'now') || a.at - b.at || a.index - b.index)
        )
        .map(({ entry }) => entry);
}

function placeOf({ now, when }: HistoryEntry): 'now' | 'past' | 'no time' {
    return now ? 'now' : when ? 'past' : 'no time';
}
