import { NO_CRITERIA, serverDecides, USUAL_SORT } from 'c/orchestrationModel';
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

/** Another order begins at the first page. */
export const sorting = (state: ViewState, sort: RunSort): ViewState => ({ ...state, sort, page: 1 });

/** What has least time left first: only of judged runs it is known. */
const URGENT_FIRST: RunSort = { key: 'left', descending: false };
const isUsual = ({ key, descending }: RunSort): boolean =>
    key === USUAL_SORT.key && descending === USUAL_SORT.descending;

/** Other criteria begin at the first page; who asks for what needs a hand wants the most urgent first. */
export function searching(state: ViewState, criteria: RunCriteria): ViewState {
    const begins = criteria.hand.length > 0 && state.criteria.hand.length === 0;
    const sort = begins && isUsual(state.sort) ? URGENT_FIRST : state.sort;
    const isLost = sort.key === URGENT_FIRST.key && serverDecides(criteria);
    return sorting({ ...state, criteria }, isLost ? USUAL_SORT : sort);
}

/** Another run is seen as a whole; nothing of it is open yet. */
export const choosing = (state: ViewState, runId: string | null): ViewState => ({
    ...state,
    runId,
    board: { ...state.board, filter: UNTOUCHED.filter, stepId: null }
});
