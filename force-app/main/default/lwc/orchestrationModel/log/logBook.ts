import type { LogRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import { uniqueRecords } from '../records/uniqueRecords';
import type { LogState } from '../story/story';
import { kindPhase } from './kinds';
import { compareLogOrder, sinceResume } from './logOrder';
import { matchEndRows } from './matchEndRows';
import { itemOfReassignRow, itemOfStartRow } from './matchHeldRows';
import { placeRows } from './placeRows';
import type { PlacedRow } from './placeRows';

/** First start and last end, by the rows of one run, stage or step. */
export interface RowBounds {
    start: number | null;
    end: number | null;
}

/** The log of one run, placed. While it is not readable nothing may be concluded from it: all but `rows` is empty. */
export interface LogBook {
    state: LogState;
    readable: boolean;
    /** Every row once, in log order. */
    rows: PlacedRow[];
    /** The rows since the resume. */
    current: PlacedRow[];
    stepsWithRows: Set<StepRecord>;
    endRowOf: Map<WorkItemRecord, LogRecord>;
    itemOfRow: Map<LogRecord, WorkItemRecord>;
    /** Timestamp of the last ReassignWorkItem row. */
    reassignedAt: Map<WorkItemRecord, number>;
    runBounds: RowBounds;
    boundsOf: Map<StageRecord | StepRecord, RowBounds>;
}

export function openLogBook(log: { state: LogState; rows: readonly LogRecord[] }, tree: RecordTree): LogBook {
    const sorted = uniqueRecords(log.rows).sort(compareLogOrder);
    const state = log.state === 'readable' && sorted.length === 0 ? 'none' : log.state;
    const readable = state === 'readable';
    const rows = placeRows(sorted, tree);
    const book: LogBook = {
        state,
        readable,
        rows,
        current: readable ? rows.slice(rows.length - sinceResume(sorted).length) : [],
        stepsWithRows: new Set(),
        endRowOf: new Map(),
        itemOfRow: new Map(),
        reassignedAt: new Map(),
        runBounds: { start: null, end: null },
        boundsOf: new Map()
    };
    if (readable) {
        noteBounds(book);
        for (const [step, stepRows] of rowsByStep(rows)) {
            book.stepsWithRows.add(step);
            noteItemRows(book, stepRows, tree.itemsOf.get(step) ?? []);
        }
    }
    return book;
}

function rowsByStep(rows: readonly PlacedRow[]): Map<StepRecord, LogRecord[]> {
    const groups = new Map<StepRecord, LogRecord[]>();
    for (const { step, record } of rows) {
        if (step) {
            const group = groups.get(step);
            if (group) {
                group.push(record);
            } else {
                groups.set(step, [record]);
            }
        }
    }
    return groups;
}

function noteBounds(book: LogBook): void {
    for (const { record, level, stage, step } of book.rows) {
        const bounds = level === 'run' ? book.runBounds : boundsOf(book, level === 'stage' ? stage : step);
        const phase = level === 'item' ? 'other' : kindPhase(record.kind);
        if (!bounds || record.timestamp === null) {
            continue;
        }
        if (phase === 'start') {
            bounds.start ??= record.timestamp;
        } else if (phase === 'end') {
            bounds.end = record.timestamp;
        }
    }
}

function boundsOf(book: LogBook, record: StageRecord | StepRecord | null): RowBounds | null {
    if (!record) {
        return null;
    }
    const bounds = book.boundsOf.get(record) ?? { start: null, end: null };
    book.boundsOf.set(record, bounds);
    return bounds;
}

function noteItemRows(book: LogBook, rows: readonly LogRecord[], items: readonly WorkItemRecord[]): void {
    if (items.length === 0) {
        return;
    }
    const endRows = matchEndRows(
        rows.filter((row) => row.kind === 'EndWorkItem'),
        items.filter((item) => item.status === 'Completed')
    );
    for (const [item, row] of endRows) {
        book.endRowOf.set(item, row);
        book.itemOfRow.set(row, item);
    }
    for (const row of rows) {
        const item =
            row.kind === 'StartWorkItem'
                ? itemOfStartRow(row, items)
                : row.kind === 'ReassignWorkItem'
                  ? itemOfReassignRow(row, items, endRows)
                  : null;
        if (item) {
            book.itemOfRow.set(row, item);
            if (row.kind === 'ReassignWorkItem' && row.timestamp !== null) {
                book.reassignedAt.set(item, row.timestamp);
            }
        }
    }
}
