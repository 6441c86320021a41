import { isRecordId, STEP_STATES } from 'c/orchestrationModel';
import { ATTENTION, EVERYTHING } from 'c/orchestrationText';
import type { Parameters } from 'c/orchestrationText';
import { UNTOUCHED } from '../view/boardState';
import type { BoardState } from '../view/boardState';

const FILTERS: ReadonlySet<string> = new Set([EVERYTHING.state, ATTENTION, ...STEP_STATES]);
/** As long as the longest label of a record; what is longer was not written here. */
const LONGEST_TEXT = 255;

/** What an address says that a reader chose; what nobody could have chosen counts as not said. */
export function readBoardState({ show, find, axis, path, step }: Parameters): BoardState {
    return {
        filter: {
            state: show && FILTERS.has(show) ? show : EVERYTHING.state,
            text: find?.slice(0, LONGEST_TEXT) ?? ''
        },
        axis: axis === 'elapsed' ? axis : UNTOUCHED.axis,
        path: path !== 'off',
        stepId: step && isRecordId(step) ? step : null
    };
}

/** As it stands in an address: only what differs from a page that nobody has touched. */
export function writeBoardState({ filter, axis, path, stepId }: BoardState): Parameters {
    return {
        show: filter.state === EVERYTHING.state ? undefined : filter.state,
        find: filter.text.trim() === '' ? undefined : filter.text,
        axis: axis === UNTOUCHED.axis ? undefined : axis,
        path: path ? undefined : 'off',
        step: stepId ?? undefined
    };
}
