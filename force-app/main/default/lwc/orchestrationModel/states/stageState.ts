import type { StageRecord } from '../records/records';
import { recordedState } from './recordedState';
import type { StepState } from './states';
import type { Verdict } from './verdict';

export function stageState(
    stage: StageRecord,
    runStatus: string | null,
    stepStates: readonly StepState[]
): Verdict<StepState> {
    return recordedState(stage.status, runStatus) ?? stateInProgress(stepStates);
}

/** A stage in progress stands as its steps do. */
export function stateInProgress(stepStates: readonly StepState[]): Verdict<StepState> {
    if (stepStates.includes('failed')) {
        return { state: 'stalled', reason: 'step-failed' };
    }
    if (stepStates.includes('stalled')) {
        return { state: 'stalled', reason: 'step-stalled' };
    }
    if (stepStates.includes('waiting')) {
        return { state: 'waiting', reason: 'step-waiting' };
    }
    return { state: 'running', reason: 'in-progress' };
}
