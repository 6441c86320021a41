import { NO_CRITERIA, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import { readBoardState, UNTOUCHED, writeBoardState } from 'c/orchestrationRunBoard';
import type { BoardState } from 'c/orchestrationRunBoard';
import { readCriteria, readPageNumber, readSort, writeCriteria, writeSort } from 'c/orchestrationText';
import type { Parameters } from 'c/orchestrationText';

/** All that the reader chose: it stands in the address. */
export interface ViewState {
    criteria: RunCriteria;
    sort: RunSort;
    /** From 1. */
    page: number;
    /** The run that was chosen; null: none. */
    runId: string | null;
    board: BoardState;
}

export const INITIAL: ViewState = {
    criteria: NO_CRITERIA,
    sort: USUAL_SORT,
    page: 1,
    runId: null,
    board: UNTOUCHED
};

export function readViewState(from: Parameters): ViewState {
    return {
        criteria: readCriteria(from),
        sort: readSort(from),
        page: readPageNumber(from),
        runId: from['run']?.trim() || null,
        board: readBoardState(from)
    };
}

/** What is as usual is undefined, so that it leaves the address. */
export function writeViewState({ criteria, sort, page, runId, board }: ViewState): Parameters {
    return {
        ...writeCriteria(criteria),
        ...writeSort(sort),
        page: page > 1 ? String(page) : undefined,
        run: runId ?? undefined,
        ...writeBoardState(board)
    };
}

/** Other criteria or another order begin at the first page. */
export const searching = (state: ViewState, change: Partial<ViewState>): ViewState => ({
    ...state,
    page: 1,
    ...change
});

/** Another run is seen as a whole; nothing of it is open yet. */
export const choosing = (state: ViewState, runId: string | null): ViewState => ({
    ...state,
    runId,
    board: { ...state.board, filter: UNTOUCHED.filter, stepId: null }
});
