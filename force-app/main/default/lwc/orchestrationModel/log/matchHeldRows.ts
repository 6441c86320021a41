import type { LogRecord, WorkItemRecord } from '../records/records';
import { namesAssignee } from './matchEndRows';
import { CLOCK_TOLERANCE_MS } from './placeRows';

/**
 * The work item of a step that a StartWorkItem row speaks of: created at that moment, named, or the only one.
 * `null` where several could be meant.
 */
export function itemOfStartRow(row: LogRecord, items: readonly WorkItemRecord[]): WorkItemRecord | null {
    if (items.length < 2) {
        return items[0] ?? null;
    }
    const near = items.filter(
        (item) =>
            row.timestamp !== null &&
            item.created !== null &&
            Math.abs(item.created - row.timestamp) <= CLOCK_TOLERANCE_MS
    );
    return onlyOne(row, near.length > 0 ? near : items);
}

/**
 * The work item of a step that a ReassignWorkItem row speaks of: of those that were there at that moment the one
 * whose assignee it names, or the only one. `null` where several could be meant.
 */
export function itemOfReassignRow(
    row: LogRecord,
    items: readonly WorkItemRecord[],
    endRows: ReadonlyMap<WorkItemRecord, LogRecord>
): WorkItemRecord | null {
    const { timestamp } = row;
    if (timestamp === null) {
        return onlyOne(row, items);
    }
    const there = items.filter((item) => {
        const end = item.status === 'Assigned' ? null : (endRows.get(item)?.timestamp ?? item.modified);
        return (
            (item.created ?? -Infinity) <= timestamp + CLOCK_TOLERANCE_MS &&
            (end ?? Infinity) >= timestamp - CLOCK_TOLERANCE_MS
        );
    });
    return onlyOne(row, there);
}

function onlyOne(row: LogRecord, items: readonly WorkItemRecord[]): WorkItemRecord | null {
    if (items.length === 1) {
        return items[0];
    }
    const named = items.filter((item) => namesAssignee(row.assignee, item, true));
    return named.length === 1 ? named[0] : null;
}
