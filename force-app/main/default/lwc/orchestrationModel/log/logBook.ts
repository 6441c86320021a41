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
    /** The rows of each step, and those of a stage that name no step, in log order; also while it is not readable. */
    rowsOf: Map<StageRecord | StepRecord, PlacedRow[]>;
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
        rowsOf: new Map(),
        current: readable ? rows.slice(rows.length - sinceResume(sorted).length) : [],
        stepsWithRows: new Set(),
        endRowOf: new Map(),
        reassignRowsOf: new Map(),
        startRowOf: new Map(),
        runBounds: { start: null, end: null },
        boundsOf: new Map()
    };
    for (const row of rows) {
        noteRow(book, row);
    }
    for (const step of readable ? tree.steps : []) {
        const stepRows = book.rowsOf.get(step);
        if (stepRows) {
            book.stepsWithRows.add(step);
            noteBoundsOfStep(book, step, stepRows);
            matchItemRows(book, stepRows, tree.itemsOf.get(step) ?? []);
        }
    }
    return book;
}

function noteRow(book: LogBook, row: PlacedRow): void {
    const { record, level, stage } = row;
    const owner = row.step ?? (record.stepName ? null : stage);
    if (owner) {
        const rows = book.rowsOf.get(owner);
        if (rows) {
            rows.push(row);
        } else {
            book.rowsOf.set(owner, [row]);
        }
    }
    if (book.readable && level === 'run') {
        noteBound(book.runBounds, record);
    } else if (book.readable && level === 'stage' && stage) {
        noteBound(boundsOf(book, stage), record);
    }
}

function boundsOf(book: LogBook, stage: StageRecord): RowBounds {
    const bounds = book.boundsOf.get(stage) ?? { start: null, end: null };
    book.boundsOf.set(stage, bounds);
    return bounds;
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
