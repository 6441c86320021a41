import { compareIds, nameKey } from '../records/ids';
import type { LogRecord, WorkItemRecord } from '../records/records';
import { assigneeKeys, idText, namesAssignee } from './assignees';
import { compareRowNames } from './logOrder';
import { takeNearest } from './nearestPairs';
import type { Block, ItemMark, Mark, RowMark } from './nearestPairs';

/** 0: Assignee and Actor name the item's assignee, 1: only Assignee, 2: only Actor. */
const NAMED_RANKS = [0, 1, 2];

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
    // Where nothing better decides, the row's Name does, then the item's Id.
    const rows = toMarks([...endRows].sort(compareRowNames), ({ timestamp }) => timestamp);
    const items = toMarks(
        [...completedItems].sort((a, b) => compareIds(a.id, b.id)),
        ({ modified }) => modified
    );
    const take = (row: RowMark, item: ItemMark): void => void matched.set(item.record, row.record);
    const named = namedBlocks(rows, items);
    for (const rank of NAMED_RANKS) {
        takeNearest(named[rank], take);
    }
    // A named pair of which both sides are still free would have been taken: what remains is unnamed.
    takeNearest([{ rows: rows.filter(isFree), items: items.filter(isFree) }], take);
    return matched;
}

function toMarks<T>(records: readonly T[], timeOf: (record: T) => number | null): Mark<T>[] {
    return records.map((record, order) => ({ record, at: timeOf(record), order, free: true }));
}

function isFree({ free }: { free: boolean }): boolean {
    return free;
}

/** For each rank the rows and items whose pairs have it: those that write or have the same names go together. */
function namedBlocks(rows: readonly RowMark[], items: readonly ItemMark[]): Block[][] {
    const blocks: Block[][] = NAMED_RANKS.map(() => []);
    const itemGroups = groupBy(items, ({ record }) => JSON.stringify(assigneeKeys(record)));
    const groupsByKey = indexGroups(itemGroups);
    for (const alike of groupBy(rows, ({ record }) => JSON.stringify([record.assignee, record.actor]))) {
        const { assignee, actor } = alike[0].record;
        const candidates = new Set<readonly ItemMark[]>();
        for (const key of [nameKey(assignee), nameKey(actor), idText(assignee)]) {
            for (const group of (key && groupsByKey.get(key)) || []) {
                candidates.add(group);
            }
        }
        for (const group of candidates) {
            const { record } = group[0];
            const rank =
                (namesAssignee(assignee, record, true) ? 0 : 2) + (namesAssignee(actor, record, false) ? 0 : 1);
            blocks[rank].push({ rows: alike, items: group });
        }
    }
    return blocks;
}

function groupBy<M>(marks: readonly M[], keyOf: (mark: M) => string): M[][] {
    const groups = new Map<string, M[]>();
    for (const mark of marks) {
        const key = keyOf(mark);
        const group = groups.get(key);
        if (group) {
            group.push(mark);
        } else {
            groups.set(key, [mark]);
        }
    }
    return [...groups.values()];
}

function indexGroups(groups: readonly ItemMark[][]): Map<string, ItemMark[][]> {
    const index = new Map<string, ItemMark[][]>();
    for (const group of groups) {
        for (const key of new Set(assigneeKeys(group[0].record))) {
            if (key !== null) {
                index.set(key, [...(index.get(key) ?? []), group]);
            }
        }
    }
    return index;
}
