import type { LogRecord, WorkItemRecord } from '../records/records';
import { namesAssignee } from './matchEndRows';
import type { ItemRows } from './matchItemRows';
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
    rowsOf: ReadonlyMap<WorkItemRecord, ItemRows>
): WorkItemRecord | null {
    const { timestamp } = row;
    if (timestamp === null) {
        return onlyOne(row, items);
    }
    if (items.length === 1) {
        return wasThere(items[0], timestamp, rowsOf) ? items[0] : null;
    }
    return onlyOne(
        row,
        items.filter((item) => wasThere(item, timestamp, rowsOf))
    );
}

function wasThere(item: WorkItemRecord, timestamp: number, rowsOf: ReadonlyMap<WorkItemRecord, ItemRows>): boolean {
    const end = item.status === 'Assigned' ? null : (rowsOf.get(item)?.end?.timestamp ?? item.modified);
    return (
        (item.created ?? -Infinity) <= timestamp + CLOCK_TOLERANCE_MS &&
        (end ?? Infinity) >= timestamp - CLOCK_TOLERANCE_MS
    );
}

function onlyOne(row: LogRecord, items: readonly WorkItemRecord[]): WorkItemRecord | null {
    if (items.length === 1) {
        return items[0];
    }
    const named = items.filter((item) => namesAssignee(row.assignee, item, true));
    return named.length === 1 ? named[0] : null;
}
