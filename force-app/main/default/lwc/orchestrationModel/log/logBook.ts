import type { LogRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import { uniqueRecords } from '../records/uniqueRecords';
import type { LogState } from '../story/story';
import { kindPhase } from './kinds';
import { compareLogOrder, sinceResume } from './logOrder';
import { matchItemRows } from './matchItemRows';
import { placeRows } from './placeRows';
import type { PlacedRow } from './placeRows';

/** First start and last end, by the rows of one run, stage or step. */
export interface RowBounds {
    start: number | null;
    end: number | null;
}

/** The log of one run, placed. While it is not readable nothing may be concluded from it: only its rows are listed. */
export interface LogBook {
    state: LogState;
    readable: boolean;
    /** Every row once, in log order. */
    rows: PlacedRow[];
    /** The rows of each step record, in log order, whether the log is readable or not. */
    rowsOf: Map<StepRecord, PlacedRow[]>;
    /** The rows since the resume. */
    current: PlacedRow[];
    stepsWithRows: Set<StepRecord>;
    endRowOf: Map<WorkItemRecord, LogRecord>;
    /** The ReassignWorkItem rows of an item, in log order. */
    reassignRowsOf: Map<WorkItemRecord, LogRecord[]>;
    /** The first StartWorkItem row of an item. */
    startRowOf: Map<WorkItemRecord, LogRecord>;
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
        rowsOf: rowsByStep(rows),
        current: readable ? rows.slice(rows.length - sinceResume(sorted).length) : [],
        stepsWithRows: new Set(),
        endRowOf: new Map(),
        reassignRowsOf: new Map(),
        startRowOf: new Map(),
        runBounds: { start: null, end: null },
        boundsOf: new Map()
    };
    if (readable) {
        noteBoundsOfRunAndStages(book);
        for (const [step, stepRows] of book.rowsOf) {
            book.stepsWithRows.add(step);
            noteBoundsOfStep(book, step, stepRows);
            matchItemRows(book, stepRows, tree.itemsOf.get(step) ?? []);
        }
    }
    return book;
}

function rowsByStep(rows: readonly PlacedRow[]): Map<StepRecord, PlacedRow[]> {
    const groups = new Map<StepRecord, PlacedRow[]>();
    for (const row of rows) {
        if (row.step) {
            const group = groups.get(row.step);
            if (group) {
                group.push(row);
            } else {
                groups.set(row.step, [row]);
            }
        }
    }
    return groups;
}

function noteBoundsOfRunAndStages(book: LogBook): void {
    for (const { record, level, stage } of book.rows) {
        if (level === 'run') {
            noteBound(book.runBounds, record);
        } else if (level === 'stage' && stage) {
            let bounds = book.boundsOf.get(stage);
            if (!bounds) {
                bounds = { start: null, end: null };
                book.boundsOf.set(stage, bounds);
            }
            noteBound(bounds, record);
        }
    }
}

function noteBoundsOfStep(book: LogBook, step: StepRecord, rows: readonly PlacedRow[]): void {
    const bounds: RowBounds = { start: null, end: null };
    for (const { record, level } of rows) {
        if (level === 'step') {
            noteBound(bounds, record);
        }
    }
    book.boundsOf.set(step, bounds);
}

function noteBound(bounds: RowBounds, { kind, timestamp }: LogRecord): void {
    const phase = timestamp === null ? 'other' : kindPhase(kind);
    if (phase === 'start') {
        bounds.start ??= timestamp;
    } else if (phase === 'end') {
        bounds.end = timestamp;
    }
}
