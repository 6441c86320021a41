import type { LogRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import { uniqueRecords } from '../records/uniqueRecords';
import type { LogState, Milestone } from '../story/story';
import { compareLogOrder, sinceResume } from './logOrder';
import { matchItemRows } from './matchItemRows';
import type { ItemRows } from './matchItemRows';
import { placeRows } from './placeRows';
import type { RowBounds } from './placeIndex';
import type { RowsOfPlace } from './placeRows';

/** The log of one run, placed. While it is not readable nothing may be concluded from it: only its rows are listed. */
export interface LogBook {
    state: LogState;
    readable: boolean;
    /** Every row once, in log order. */
    rows: Milestone[];
    /** The rows of each stage and step, in log order, also while it is not readable; ask `rowsOf`. */
    placeOf: ReadonlyMap<StageRecord | StepRecord, RowsOfPlace>;
    /** The rows since the resume. */
    current: Milestone[];
    /** The rows of each work item whose step has rows. */
    itemRows: Map<WorkItemRecord, ItemRows>;
    runBounds: RowBounds;
}

const NO_ROWS: Milestone[] = [];

/** The rows of a step, or those of a stage that name no step. */
export function rowsOf(book: LogBook, record: StageRecord | StepRecord): Milestone[] {
    return book.placeOf.get(record)?.rows ?? NO_ROWS;
}

export function openLogBook(log: { state: LogState; rows: readonly LogRecord[] }, tree: RecordTree): LogBook {
    const sorted = uniqueRecords(log.rows).sort(compareLogOrder);
    const state = log.state === 'readable' && sorted.length === 0 ? 'none' : log.state;
    const readable = state === 'readable';
    const { rows, placeOf, runBounds } = placeRows(sorted, tree, readable);
    const book: LogBook = {
        state,
        readable,
        rows,
        placeOf,
        current: readable ? rows.slice(rows.length - sinceResume(sorted).length) : [],
        itemRows: new Map(),
        runBounds
    };
    if (readable) {
        noteItemRows(book, tree);
    }
    return book;
}

function noteItemRows(book: LogBook, tree: RecordTree): void {
    for (const step of tree.steps) {
        const rows = rowsOf(book, step);
        const items = rows.length > 0 ? tree.itemsOf.get(step) : undefined;
        if (items) {
            matchItemRows(book.itemRows, rows, items);
        }
    }
}
