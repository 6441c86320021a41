import type { StepState } from './states';
import { isEnded } from './verdict';
import type { Verdict } from './verdict';

const RECORDED = new Map<string | null, StepState>([
    ['NotStarted', 'not-started'],
    ['Completed', 'completed'],
    ['Error', 'failed'],
    ['Discontinued', 'discontinued'],
    ['Canceled', 'canceled']
]);

/**
 * What the recorded status of a stage or step says once the run's is known.
 * `null`: it is in progress, its children decide.
 */
export function recordedState(status: string | null, runStatus: string | null): Verdict<StepState> | null {
    const recorded = RECORDED.get(status);
    if (recorded) {
        return { state: recorded, reason: 'recorded' };
    }
    if (status !== 'InProgress' && status !== 'Suspended') {
        return { state: 'unknown', reason: 'unlisted-status' };
    }
    if (isEnded(runStatus)) {
        return { state: 'abandoned', reason: 'run-ended' };
    }
    if (status === 'Suspended') {
        return { state: 'suspended', reason: 'recorded' };
    }
    return runStatus === 'Suspended' ? { state: 'suspended', reason: 'run-suspended' } : null;
}
