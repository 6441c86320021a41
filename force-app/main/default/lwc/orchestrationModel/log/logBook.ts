import type { LogRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import { uniqueRecords } from '../records/uniqueRecords';
import type { LogState } from '../story/story';
import { kindPhase } from './kinds';
import { compareLogOrder, sinceResume } from './logOrder';
import { matchItemRows } from './matchItemRows';
import type { ItemRows } from './matchItemRows';
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
    /** The rows of each work item whose step has rows. */
    itemRows: Map<WorkItemRecord, ItemRows>;
    runBounds: RowBounds;
    boundsOf: Map<StageRecord | StepRecord, RowBounds>;
}

export function openLogBook(log: { state: LogState; rows: readonly LogRecord[] }, tree: RecordTree): LogBook {
    const sorted = uniqueRecords(log.rows).sort(compareLogOrder);
    const state = log.state === 'readable' && sorted.length === 0 ? 'none' : log.state;
    const readable = state === 'readable';
    const { rows, rowsOf } = placeRows(sorted, tree);
    const book: LogBook = {
        state,
        readable,
        rows,
        rowsOf,
        current: readable ? rows.slice(rows.length - sinceResume(sorted).length) : [],
        itemRows: new Map(),
        runBounds: { start: null, end: null },
        boundsOf: new Map()
    };
    if (readable) {
        noteBoundsOfRunAndStages(book);
        noteSteps(book, tree);
    }
    return book;
}

function noteBoundsOfRunAndStages(book: LogBook): void {
    for (const { record, level, stage } of book.rows) {
        if (level === 'run') {
            noteBound(book.runBounds, record);
        } else if (level === 'stage' && stage) {
            noteBound(boundsOf(book, stage), record);
        }
    }
}

function noteSteps(book: LogBook, tree: RecordTree): void {
    for (const step of tree.steps) {
        const rows = book.rowsOf.get(step);
        if (rows) {
            noteBoundsOfStep(book, step, rows);
            matchItemRows(book.itemRows, rows, tree.itemsOf.get(step) ?? []);
        }
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
