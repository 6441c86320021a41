import type { LogRecord, WorkItemRecord } from '../records/records';
import type { LogBook } from './logBook';
import { matchEndRows } from './matchEndRows';
import { itemOfReassignRow, itemOfStartRow } from './matchHeldRows';
import type { PlacedRow } from './placeRows';

type Matches = Pick<LogBook, 'endRowOf' | 'reassignRowsOf' | 'startRowOf'>;

/** Notes which rows of one step speak of which of its work items; takes the rows in log order. */
export function matchItemRows(book: Matches, rows: readonly PlacedRow[], items: readonly WorkItemRecord[]): void {
    if (items.length === 0) {
        return;
    }
    const endRows = matchEndRows(
        recordsOf(rows, 'EndWorkItem'),
        items.filter((item) => item.status === 'Completed')
    );
    const ended = new Map<LogRecord, WorkItemRecord>();
    for (const [item, row] of endRows) {
        book.endRowOf.set(item, row);
        ended.set(row, item);
    }
    for (const row of rows) {
        const { record, level } = row;
        if (level === 'item') {
            row.itemId = itemOf(book, record, items, endRows, ended)?.id ?? null;
        }
    }
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

function itemOf(
    book: Matches,
    row: LogRecord,
    items: readonly WorkItemRecord[],
    endRows: ReadonlyMap<WorkItemRecord, LogRecord>,
    ended: ReadonlyMap<LogRecord, WorkItemRecord>
): WorkItemRecord | null {
    if (row.kind === 'EndWorkItem') {
        return ended.get(row) ?? null;
    }
    if (row.kind === 'StartWorkItem') {
        const item = itemOfStartRow(row, items);
        noteStart(book, row, item);
        return item;
    }
    const item = itemOfReassignRow(row, items, endRows);
    noteReassignment(book, row, item);
    return item;
}

function noteStart({ startRowOf }: Matches, row: LogRecord, item: WorkItemRecord | null): void {
    if (item && !startRowOf.has(item)) {
        startRowOf.set(item, row);
    }
}

function noteReassignment({ reassignRowsOf }: Matches, row: LogRecord, item: WorkItemRecord | null): void {
    const rows = item && reassignRowsOf.get(item);
    if (rows) {
        rows.push(row);
    } else if (item) {
        reassignRowsOf.set(item, [row]);
    }
}
