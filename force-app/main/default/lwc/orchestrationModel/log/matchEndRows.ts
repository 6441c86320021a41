import { compareIds, idKey, nameKey } from '../records/ids';
import type { LogRecord, WorkItemRecord } from '../records/records';
import { compareRowNames } from './logOrder';

interface Pair {
    row: LogRecord;
    item: WorkItemRecord;
    /** 0: Assignee and Actor name the item's assignee, 1: only Assignee, 2: only Actor, 3: neither. */
    rank: number;
    distance: number;
}

/**
 * Which EndWorkItem row fits which Completed work item of one step record. The best pair of all is taken first,
 * and so on; each row and each item is used once.
 */
export function matchEndRows(
    endRows: readonly LogRecord[],
    completedItems: readonly WorkItemRecord[]
): Map<WorkItemRecord, LogRecord> {
    const matched = new Map<WorkItemRecord, LogRecord>();
    if (endRows.length === 0 || completedItems.length === 0) {
        return matched;
    }
    if (endRows.length === 1 && completedItems.length === 1) {
        return matched.set(completedItems[0], endRows[0]);
    }
    // Pairs are made by row Name, then item Id; a stable sort keeps that order where nothing better decides.
    const rows = [...endRows].sort(compareRowNames);
    const items = [...completedItems].sort((a, b) => compareIds(a.id, b.id));
    const taken = new Set<LogRecord>();
    takeInOrder(namedPairs(rows, items), matched, taken);
    // A named pair of which both sides are still free would have been taken: what remains is unnamed.
    const freeItems = items.filter((item) => !matched.has(item));
    const freeRows = rows.filter((row) => !taken.has(row));
    takeInOrder(
        freeRows.flatMap((row) => freeItems.map((item) => toPair(row, item, 3))),
        matched,
        taken
    );
    return matched;
}

/** Does a name in a log row mean the item's assignee? Rows carry Name or Username, Assignee also the Id. */
export function namesAssignee(text: string | null, item: WorkItemRecord, idToo: boolean): boolean {
    const { assignee } = item;
    if (!text || !assignee) {
        return false;
    }
    const key = nameKey(text);
    return (
        key === nameKey(assignee.name) ||
        key === nameKey(assignee.username) ||
        (idToo && isId(text) && idKey(text) === idKey(assignee.id))
    );
}

function namedPairs(rows: readonly LogRecord[], items: readonly WorkItemRecord[]): Pair[] {
    const itemsByKey = indexByAssignee(items);
    return rows.flatMap((row) => {
        const candidates = new Set<WorkItemRecord>();
        for (const key of [nameKey(row.assignee), nameKey(row.actor), idOf(row.assignee)]) {
            for (const item of (key && itemsByKey.get(key)) || []) {
                candidates.add(item);
            }
        }
        const inOrder = [...candidates].sort((a, b) => compareIds(a.id, b.id));
        return inOrder.map((item) => {
            const byAssignee = namesAssignee(row.assignee, item, true);
            const byActor = namesAssignee(row.actor, item, false);
            return toPair(row, item, (byAssignee ? 0 : 2) + (byActor ? 0 : 1));
        });
    });
}

function indexByAssignee(items: readonly WorkItemRecord[]): Map<string, Set<WorkItemRecord>> {
    const index = new Map<string, Set<WorkItemRecord>>();
    for (const item of items) {
        const { assignee } = item;
        const keys = assignee ? [nameKey(assignee.name), nameKey(assignee.username), idOf(assignee.id)] : [];
        for (const key of keys) {
            if (key) {
                index.set(key, (index.get(key) ?? new Set()).add(item));
            }
        }
    }
    return index;
}

function isId(text: string): boolean {
    return text.length === 15 || text.length === 18;
}

function idOf(text: string | null): string | null {
    return text && isId(text) ? `\n${idKey(text)}` : null;
}

function toPair(row: LogRecord, item: WorkItemRecord, rank: number): Pair {
    const distance =
        row.timestamp === null || item.modified === null ? Infinity : Math.abs(row.timestamp - item.modified);
    return { row, item, rank, distance };
}

function takeInOrder(pairs: Pair[], matched: Map<WorkItemRecord, LogRecord>, taken: Set<LogRecord>): void {
    pairs.sort(comparePairs);
    for (const { row, item } of pairs) {
        if (!taken.has(row) && !matched.has(item)) {
            taken.add(row);
            matched.set(item, row);
        }
    }
}

function comparePairs(a: Pair, b: Pair): number {
    return a.rank - b.rank || (a.distance === b.distance ? 0 : a.distance - b.distance);
}
