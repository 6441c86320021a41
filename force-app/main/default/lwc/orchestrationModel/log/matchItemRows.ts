import type { LogRecord, WorkItemRecord } from '../records/records';
import type { Milestone } from '../story/story';
import { matchEndRows } from './matchEndRows';
import { heldItems, itemOfReassignRow, itemOfStartRow, wasThere } from './matchHeldRows';

/** The rows that speak of one work item. */
export interface ItemRows {
    /** The first StartWorkItem row. */
    start: LogRecord | null;
    /** ReassignWorkItem rows in log order; those without a time come first. */
    reassigned: LogRecord[];
    /** The EndWorkItem row that fits. */
    end: LogRecord | null;
}

/** Notes which rows of one step speak of which of its work items; takes the rows in log order. */
export function matchItemRows(
    rowsOf: Map<WorkItemRecord, ItemRows>,
    rows: readonly Milestone[],
    items: readonly WorkItemRecord[]
): void {
    if (items.length === 1) {
        rowsOf.set(items[0], matchOnlyItem(rows, items[0]));
    } else if (items.length > 1) {
        matchSeveral(rowsOf, rows, items);
    }
}

/** Most steps have one item. */
function matchOnlyItem(rows: readonly Milestone[], item: WorkItemRecord): ItemRows {
    const end = item.status === 'Completed' ? endOfOnly(rows, item) : null;
    const own: ItemRows = { start: null, reassigned: [], end };
    const endAt = endOf(item, end);
    for (const row of rows) {
        const { record, level } = row;
        if (level !== 'item') {
            continue;
        }
        const { kind, timestamp } = record;
        const isOwn =
            kind === 'EndWorkItem'
                ? record === end
                : kind === 'StartWorkItem' || timestamp === null || wasThere(item, timestamp, endAt);
        if (isOwn) {
            row.itemId = item.id;
            note(own, record);
        }
    }
    return own;
}

function endOfOnly(rows: readonly Milestone[], item: WorkItemRecord): LogRecord | null {
    let only: LogRecord | null = null;
    for (const { record } of rows) {
        if (record.kind === 'EndWorkItem') {
            if (only) {
                return matchEndRows(recordsOf(rows, 'EndWorkItem'), [item]).get(item) ?? null;
            }
            only = record;
        }
    }
    return only;
}

function matchSeveral(
    rowsOf: Map<WorkItemRecord, ItemRows>,
    rows: readonly Milestone[],
    items: readonly WorkItemRecord[]
): void {
    const completed = items.filter(({ status }) => status === 'Completed');
    const matched = matchEndRows(recordsOf(rows, 'EndWorkItem'), completed);
    const ended = new Map<LogRecord, WorkItemRecord>();
    for (const item of items) {
        const end = matched.get(item) ?? null;
        rowsOf.set(item, { start: null, reassigned: [], end });
        if (end) {
            ended.set(end, item);
        }
    }
    const held = heldItems(items, (item) => endOf(item, matched.get(item) ?? null));
    for (const row of rows) {
        if (row.level === 'item') {
            const { record } = row;
            const item = itemOf(record, ended, held);
            const own = item && rowsOf.get(item);
            if (own) {
                row.itemId = item.id;
                note(own, record);
            }
        }
    }
}

function itemOf(
    row: LogRecord,
    ended: ReadonlyMap<LogRecord, WorkItemRecord>,
    held: ReturnType<typeof heldItems>
): WorkItemRecord | null {
    if (row.kind === 'EndWorkItem') {
        return ended.get(row) ?? null;
    }
    return row.kind === 'StartWorkItem' ? itemOfStartRow(row, held) : itemOfReassignRow(row, held);
}

function note(own: ItemRows, row: LogRecord): void {
    if (row.kind === 'StartWorkItem') {
        own.start ??= row;
    } else if (row.kind === 'ReassignWorkItem') {
        own.reassigned.push(row);
    }
}

function endOf(item: WorkItemRecord, end: LogRecord | null): number | null {
    return item.status === 'Assigned' ? null : (end?.timestamp ?? item.modified);
}

function recordsOf(rows: readonly Milestone[], kind: string): LogRecord[] {
    const records: LogRecord[] = [];
    for (const { record } of rows) {
        if (record.kind === kind) {
            records.push(record);
        }
    }
    return records;
}
