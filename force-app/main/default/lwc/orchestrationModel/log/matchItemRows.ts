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
    const itemRows = rows.filter((row) => row.level === 'item');
    const endRows = matchEndRows(
        itemRows.filter(({ record }) => record.kind === 'EndWorkItem').map(({ record }) => record),
        items.filter((item) => item.status === 'Completed')
    );
    const ended = new Map<LogRecord, WorkItemRecord>();
    for (const [item, row] of endRows) {
        book.endRowOf.set(item, row);
        ended.set(row, item);
    }
    for (const row of itemRows) {
        const { record } = row;
        if (record.kind === 'EndWorkItem') {
            row.item = ended.get(record) ?? null;
        } else if (record.kind === 'StartWorkItem') {
            row.item = itemOfStartRow(record, items);
            noteStart(book, record, row.item);
        } else {
            row.item = itemOfReassignRow(record, items, endRows);
            noteReassignment(book, record, row.item);
        }
    }
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
