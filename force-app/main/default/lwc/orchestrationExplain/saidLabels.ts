import assigneeNotFound from '@salesforce/label/c.OrchTimeline_ExplainAssigneeNotFound';
import assigneeNotFoundUnnamed from '@salesforce/label/c.OrchTimeline_ExplainAssigneeNotFoundUnnamed';
import betweenSteps from '@salesforce/label/c.OrchTimeline_ExplainBetweenSteps';
import canceledStep from '@salesforce/label/c.OrchTimeline_ExplainCanceledStep';
import checking from '@salesforce/label/c.OrchTimeline_ExplainChecking';
import closed from '@salesforce/label/c.OrchTimeline_ExplainClosedItem';
import closedBySystem from '@salesforce/label/c.OrchTimeline_ExplainClosedBySystem';
import closedNoRow from '@salesforce/label/c.OrchTimeline_ExplainClosedNoRow';
import failedAfter from '@salesforce/label/c.OrchTimeline_ExplainFailedAfter';
import failedAt from '@salesforce/label/c.OrchTimeline_ExplainFailedAt';
import failedOutside from '@salesforce/label/c.OrchTimeline_ExplainFailedOutside';
import failedRun from '@salesforce/label/c.OrchTimeline_ExplainFailedRun';
import failedStage from '@salesforce/label/c.OrchTimeline_ExplainFailedStage';
import finished from '@salesforce/label/c.OrchTimeline_ExplainFinished';
import finishedBy from '@salesforce/label/c.OrchTimeline_ExplainFinishedBy';
import ghost from '@salesforce/label/c.OrchTimeline_ExplainGhost';
import ghostUnless from '@salesforce/label/c.OrchTimeline_ExplainGhostUnless';
import handled from '@salesforce/label/c.OrchTimeline_ExplainHandled';
import heldByNobody from '@salesforce/label/c.OrchTimeline_ExplainHeldByNobody';
import holderHidden from '@salesforce/label/c.OrchTimeline_ExplainHolderHidden';
import holderInactive from '@salesforce/label/c.OrchTimeline_ExplainHolderInactive';
import holderUnknown from '@salesforce/label/c.OrchTimeline_ExplainHolderUnknown';
import itemCanceled from '@salesforce/label/c.OrchTimeline_ExplainItemCanceled';
import leftOpen from '@salesforce/label/c.OrchTimeline_ExplainLeftOpen';
import no from '@salesforce/label/c.OrchTimeline_ExplainNo';
import onHold from '@salesforce/label/c.OrchTimeline_ExplainOnHold';
import open from '@salesforce/label/c.OrchTimeline_ExplainOpenItem';
import perhaps from '@salesforce/label/c.OrchTimeline_ExplainPerhaps';
import perhapsAnyTime from '@salesforce/label/c.OrchTimeline_ExplainPerhapsAnyTime';
import perhapsNoLog from '@salesforce/label/c.OrchTimeline_ExplainPerhapsNoLog';
import perhapsNoLogAnyTime from '@salesforce/label/c.OrchTimeline_ExplainPerhapsNoLogAnyTime';
import runs from '@salesforce/label/c.OrchTimeline_ExplainRuns';
import sinceEstimated from '@salesforce/label/c.OrchTimeline_ExplainSinceEstimated';
import sinceExact from '@salesforce/label/c.OrchTimeline_ExplainSinceExact';
import sinceItemChanged from '@salesforce/label/c.OrchTimeline_ExplainSinceItemChanged';
import sinceItemCreated from '@salesforce/label/c.OrchTimeline_ExplainSinceItemCreated';
import sinceRunChanged from '@salesforce/label/c.OrchTimeline_ExplainSinceRunChanged';
import sinceRunDuration from '@salesforce/label/c.OrchTimeline_ExplainSinceRunDuration';
import sinceStageChanged from '@salesforce/label/c.OrchTimeline_ExplainSinceStageChanged';
import sinceStepChanged from '@salesforce/label/c.OrchTimeline_ExplainSinceStepChanged';
import sinceStepCreated from '@salesforce/label/c.OrchTimeline_ExplainSinceStepCreated';
import stageSuspended from '@salesforce/label/c.OrchTimeline_ExplainStageSuspended';
import startedBy from '@salesforce/label/c.OrchTimeline_ExplainStartedBy';
import startedByUnknown from '@salesforce/label/c.OrchTimeline_ExplainStartedByUnknown';
import stepAutomated from '@salesforce/label/c.OrchTimeline_ExplainStepAutomated';
import stepAutomatedOf from '@salesforce/label/c.OrchTimeline_ExplainStepAutomatedOf';
import stepPerson from '@salesforce/label/c.OrchTimeline_ExplainStepPerson';
import stepPersonOf from '@salesforce/label/c.OrchTimeline_ExplainStepPersonOf';
import stillInProgress from '@salesforce/label/c.OrchTimeline_ExplainStillInProgress';
import stopped from '@salesforce/label/c.OrchTimeline_ExplainStopped';
import suspendedRun from '@salesforce/label/c.OrchTimeline_ExplainSuspendedRun';
import waitsOn from '@salesforce/label/c.OrchTimeline_ExplainWaitsOn';
import waitsOnGroup from '@salesforce/label/c.OrchTimeline_ExplainWaitsOnGroup';
import waitsOnSomebody from '@salesforce/label/c.OrchTimeline_ExplainWaitsOnSomebody';
import waitsOnYou from '@salesforce/label/c.OrchTimeline_ExplainWaitsOnYou';
import workOn from '@salesforce/label/c.OrchTimeline_ExplainWorkOn';
import you from '@salesforce/label/c.OrchTimeline_YouName';

/** What is said of a run. */
export const saidLabels = {
    /** {0} step, {1} assignee as recorded */
    assigneeNotFound,
    /** {0} step */
    assigneeNotFoundUnnamed,
    betweenSteps,
    /** {0} step */
    canceledStep,
    checking,
    /** {0} step, {1} holder */
    closed,
    /** {0} step, {1} holder */
    closedBySystem,
    /** {0} step, {1} holder */
    closedNoRow,
    /** {0} duration */
    failedAfter,
    /** {0} day and time */
    failedAt,
    failedOutside,
    failedRun,
    /** {0} stage */
    failedStage,
    /** {0} step, {1} moment */
    finished,
    /** {0} step, {1} person, {2} moment */
    finishedBy,
    /** {0} step, {1} holder */
    ghost,
    /** {0} step, {1} holder */
    ghostUnless,
    /** {0} step or stage */
    handled,
    /** {0} step */
    heldByNobody,
    /** {0} step */
    holderHidden,
    /** {0} holder */
    holderInactive,
    /** {0} step */
    holderUnknown,
    /** {0} step, {1} holder */
    itemCanceled,
    /** {0} step */
    leftOpen,
    /** {0} sentence with the reason */
    no,
    /** {0} step, {1} holder */
    onHold,
    /** {0} step, {1} holder */
    open,
    /** {0} moment */
    perhaps,
    perhapsAnyTime,
    /** {0} moment */
    perhapsNoLog,
    perhapsNoLogAnyTime,
    /** {0} step */
    runs,
    /** {0} moment, {1} age */
    sinceEstimated,
    /** {0} moment, {1} age */
    sinceExact,
    sinceItemChanged,
    sinceItemCreated,
    sinceRunChanged,
    sinceRunDuration,
    sinceStageChanged,
    sinceStepChanged,
    sinceStepCreated,
    /** {0} stage */
    stageSuspended,
    /** {0} object or name of the record */
    startedBy,
    startedByUnknown,
    /** {0} step */
    stepAutomated,
    /** {0} step, {1} stage */
    stepAutomatedOf,
    /** {0} step */
    stepPerson,
    /** {0} step, {1} stage */
    stepPersonOf,
    stillInProgress,
    /** {0} step */
    stopped,
    suspendedRun,
    /** {0} holder, {1} step */
    waitsOn,
    /** {0} group or queue, {1} step */
    waitsOnGroup,
    /** {0} step */
    waitsOnSomebody,
    /** {0} step */
    waitsOnYou,
    workOn,
    /** you */
    you
};
