import { EVERYTHING } from 'c/orchestrationText';
import type { StepFilter } from 'c/orchestrationText';
import type { AxisMode } from 'c/orchestrationWaterfall';

/** What a reader chose to see of a run. */
export interface BoardState {
    filter: StepFilter;
    axis: AxisMode;
    /** Draw the steps that took the time. */
    path: boolean;
    /** Id of the step whose history is open. */
    stepId: string | null;
}

export const UNTOUCHED: BoardState = { filter: EVERYTHING, axis: 'clock', path: true, stepId: null };
