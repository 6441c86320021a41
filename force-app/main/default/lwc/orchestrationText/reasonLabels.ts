import assigned from '@salesforce/label/c.OrchTimeline_ReasonAssigned';
import closerUnknown from '@salesforce/label/c.OrchTimeline_ReasonCloserUnknown';
import currentStageFailed from '@salesforce/label/c.OrchTimeline_ReasonCurrentStageFailed';
import currentStageStalled from '@salesforce/label/c.OrchTimeline_ReasonCurrentStageStalled';
import currentStageSuspended from '@salesforce/label/c.OrchTimeline_ReasonCurrentStageSuspended';
import currentStageWaiting from '@salesforce/label/c.OrchTimeline_ReasonCurrentStageWaiting';
import endRowFits from '@salesforce/label/c.OrchTimeline_ReasonEndRowFits';
import finalInvalidAssignee from '@salesforce/label/c.OrchTimeline_ReasonFinalInvalidAssignee';
import finalMuleSoftStep from '@salesforce/label/c.OrchTimeline_ReasonFinalMuleSoftStep';
import finalOutsideStages from '@salesforce/label/c.OrchTimeline_ReasonFinalOutsideStages';
import finalWindowOver from '@salesforce/label/c.OrchTimeline_ReasonFinalWindowOver';
import heldByNobody from '@salesforce/label/c.OrchTimeline_ReasonHeldByNobody';
import holderNotVisible from '@salesforce/label/c.OrchTimeline_ReasonHolderNotVisible';
import holderUnknown from '@salesforce/label/c.OrchTimeline_ReasonHolderUnknown';
import inProgress from '@salesforce/label/c.OrchTimeline_ReasonInProgress';
import itemOpen from '@salesforce/label/c.OrchTimeline_ReasonItemOpen';
import mayBeResumable from '@salesforce/label/c.OrchTimeline_ReasonMayBeResumable';
import noEndRow from '@salesforce/label/c.OrchTimeline_ReasonNoEndRow';
import noStatus from '@salesforce/label/c.OrchTimeline_ReasonNoStatus';
import recorded from '@salesforce/label/c.OrchTimeline_ReasonRecorded';
import runEnded from '@salesforce/label/c.OrchTimeline_ReasonRunEnded';
import runOverItemOpen from '@salesforce/label/c.OrchTimeline_ReasonRunOverItemOpen';
import runSuspended from '@salesforce/label/c.OrchTimeline_ReasonRunSuspended';
import statusCanceled from '@salesforce/label/c.OrchTimeline_ReasonStatusCanceled';
import stepCompleted from '@salesforce/label/c.OrchTimeline_ReasonStepCompleted';
import stepFailed from '@salesforce/label/c.OrchTimeline_ReasonStepFailed';
import stepOverItemOpen from '@salesforce/label/c.OrchTimeline_ReasonStepOverItemOpen';
import stepStalled from '@salesforce/label/c.OrchTimeline_ReasonStepStalled';
import stepWaiting from '@salesforce/label/c.OrchTimeline_ReasonStepWaiting';
import unlistedStatus from '@salesforce/label/c.OrchTimeline_ReasonUnlistedStatus';

/** Why a record stands in its state; {0}, where there is one, is the recorded status. */
export const reasonLabels = {
    assigned,
    closerUnknown,
    currentStageFailed,
    currentStageStalled,
    currentStageSuspended,
    currentStageWaiting,
    endRowFits,
    finalInvalidAssignee,
    finalMuleSoftStep,
    finalOutsideStages,
    finalWindowOver,
    heldByNobody,
    holderNotVisible,
    holderUnknown,
    inProgress,
    itemOpen,
    mayBeResumable,
    noEndRow,
    noStatus,
    recorded,
    runEnded,
    runOverItemOpen,
    runSuspended,
    statusCanceled,
    stepCompleted,
    stepFailed,
    stepOverItemOpen,
    stepStalled,
    stepWaiting,
    unlistedStatus
};
