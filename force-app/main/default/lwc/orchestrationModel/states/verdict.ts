import type { Reason } from './reasons';
import type { ItemState, RunState, StepState } from './states';

/** A state and the row of the state tables that gave it. */
export interface Verdict<S extends RunState | StepState | ItemState> {
    state: S;
    reason: Reason;
}

const OVER = new Set(['Completed', 'Error', 'Discontinued', 'Canceled']);
const ENDED = new Set(['Error', 'Canceled', 'Completed']);

/** Recorded status of a stage or step that nothing will change any more. */
export function isOver(status: string | null): boolean {
    return status !== null && OVER.has(status);
}

/** A run has ended when its recorded Status is Error, Canceled or Completed. */
export function isEnded(runStatus: string | null): boolean {
    return runStatus !== null && ENDED.has(runStatus);
}
