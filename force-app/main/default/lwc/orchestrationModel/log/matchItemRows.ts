import type { LogRecord, WorkItemRecord } from '../records/records';
import { matchEndRows } from './matchEndRows';
import { itemOfReassignRow, itemOfStartRow } from './matchHeldRows';
import type { PlacedRow } from './placeRows';

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
    rows: readonly PlacedRow[],
    items: readonly WorkItemRecord[]
): void {
    if (items.length === 0) {
        return;
    }
    const itemOfEnd = noteEndRows(rowsOf, recordsOf(rows, 'EndWorkItem'), items);
    for (const row of rows) {
        if (row.level === 'item') {
            const { record } = row;
            const item = record.kind === 'EndWorkItem' ? itemOfEnd(record) : itemHeld(rowsOf, record, items);
            row.itemId = item && item.id;
        }
    }
}

/** Most steps have one item and one such row. */
function noteEndRows(
    rowsOf: Map<WorkItemRecord, ItemRows>,
    endRows: readonly LogRecord[],
    items: readonly WorkItemRecord[]
): (row: LogRecord) => WorkItemRecord | null {
    const [item] = items;
    if (items.length === 1 && endRows.length < 2) {
        const end = item.status === 'Completed' && endRows.length > 0 ? endRows[0] : null;
        rowsOf.set(item, { start: null, reassigned: [], end });
        return (row) => (row === end ? item : null);
    }
    const matched = matchEndRows(
        endRows,
        items.filter(({ status }) => status === 'Completed')
    );
    const ended = new Map<LogRecord, WorkItemRecord>();
    for (const each of items) {
        const end = matched.get(each) ?? null;
        rowsOf.set(each, { start: null, reassigned: [], end });
        if (end) {
            ended.set(end, each);
        }
    }
    return (row) => ended.get(row) ?? null;
}

function recordsOf(rows: readonly PlacedRow[], kind: string): LogRecord[] {
    const records: LogRecord[] = [];
    for (const { record } of rows) {
        if (record.kind === kind) {
            records.push(record);
        }
    }
    return records;
}

/** Of a StartWorkItem or ReassignWorkItem row. */
function itemHeld(
    rowsOf: ReadonlyMap<WorkItemRecord, ItemRows>,
    row: LogRecord,
    items: readonly WorkItemRecord[]
): WorkItemRecord | null {
    const starts = row.kind === 'StartWorkItem';
    const item = starts ? itemOfStartRow(row, items) : itemOfReassignRow(row, items, rowsOf);
    const known = item && rowsOf.get(item);
    if (known && starts) {
        known.start ??= row;
    } else if (known) {
        known.reassigned.push(row);
    }
    return item;
}
