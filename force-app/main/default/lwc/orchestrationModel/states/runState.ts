import type { RunRecord } from '../records/records';
import type { FailureStory } from '../story/story';
import type { RunState, StepState } from './states';
import type { Verdict } from './verdict';

/** @param current state of the current stage; `null` while there is none. @param failure of a run in Error */
export function runState(run: RunRecord, current: StepState | null, failure: FailureStory | null): Verdict<RunState> {
    switch (run.status) {
        case 'Completed':
            return { state: 'completed', reason: 'recorded' };
        case 'Canceled':
            return { state: 'canceled', reason: 'recorded' };
        case 'Suspended':
            return { state: 'suspended', reason: 'recorded' };
        case 'Error':
            return {
                state: failure?.final ? 'failed' : 'failed-resumable',
                reason: failure?.reason ?? 'may-be-resumable'
            };
        case 'InProgress':
            return inProgressState(current);
        default:
            return { state: 'unknown', reason: 'unlisted-status' };
    }
}

function inProgressState(current: StepState | null): Verdict<RunState> {
    switch (current) {
        case 'suspended':
            return { state: 'suspended', reason: 'current-stage-suspended' };
        case 'failed':
            return { state: 'stalled', reason: 'current-stage-failed' };
        case 'stalled':
            return { state: 'stalled', reason: 'current-stage-stalled' };
        case 'waiting':
            return { state: 'waiting', reason: 'current-stage-waiting' };
        default:
            return { state: 'running', reason: 'in-progress' };
    }
}

/** Whether the platform may still move a run in this state on: a failed one as long as it may be resumed. */
export const canStillChange = (state: RunState): boolean =>
    state !== 'completed' && state !== 'canceled' && state !== 'failed';
