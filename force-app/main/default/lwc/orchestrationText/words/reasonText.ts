import type { Reason } from 'c/orchestrationModel';
import { reasonLabels as labels } from '../reasonLabels';
import { fill } from './fill';

const TEXTS: Record<Reason, string> = {
    recorded: labels.recorded,
    'unlisted-status': labels.unlistedStatus,
    'current-stage-suspended': labels.currentStageSuspended,
    'final-invalid-assignee': labels.finalInvalidAssignee,
    'final-mulesoft-step': labels.finalMuleSoftStep,
    'final-outside-stages': labels.finalOutsideStages,
    'final-window-over': labels.finalWindowOver,
    'may-be-resumable': labels.mayBeResumable,
    'current-stage-stalled': labels.currentStageStalled,
    'current-stage-failed': labels.currentStageFailed,
    'current-stage-waiting': labels.currentStageWaiting,
    'in-progress': labels.inProgress,
    'run-ended': labels.runEnded,
    'run-suspended': labels.runSuspended,
    'step-stalled': labels.stepStalled,
    'step-failed': labels.stepFailed,
    'step-waiting': labels.stepWaiting,
    'item-open': labels.itemOpen,
    'holder-not-visible': labels.holderNotVisible,
    'held-by-nobody': labels.heldByNobody,
    'holder-unknown': labels.holderUnknown,
    'run-over-item-open': labels.runOverItemOpen,
    'step-over-item-open': labels.stepOverItemOpen,
    assigned: labels.assigned,
    'end-row-fits': labels.endRowFits,
    'step-completed': labels.stepCompleted,
    'status-canceled': labels.statusCanceled,
    'no-end-row': labels.noEndRow,
    'closer-unknown': labels.closerUnknown
};

/**
 * Why a run, stage, step or work item stands in its state, in one sentence.
 * @param raw the record's Status
 */
export function reasonText(reason: Reason, raw: string | null | undefined): string {
    return reason === 'unlisted-status' && !raw ? labels.noStatus : fill(TEXTS[reason], raw ?? '');
}
