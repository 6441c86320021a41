import waitingOnYouSince from '@salesforce/label/c.OrchTimeline_WaitingOnYouSince';
import waitingOnSince from '@salesforce/label/c.OrchTimeline_WaitingOnSince';
import waitingOnNow from '@salesforce/label/c.OrchTimeline_WaitingOnNow';
import waitingHolderHidden from '@salesforce/label/c.OrchTimeline_WaitingHolderHidden';
import waitingHolderHiddenNow from '@salesforce/label/c.OrchTimeline_WaitingHolderHiddenNow';
import youName from '@salesforce/label/c.OrchTimeline_YouName';
import runningSince from '@salesforce/label/c.OrchTimeline_RunningSince';
import runningStep from '@salesforce/label/c.OrchTimeline_RunningStep';
import runningBetween from '@salesforce/label/c.OrchTimeline_RunningBetween';
import stalledNobody from '@salesforce/label/c.OrchTimeline_StalledNobody';
import stalledFailed from '@salesforce/label/c.OrchTimeline_StalledFailed';
import stalledPlain from '@salesforce/label/c.OrchTimeline_StalledPlain';
import suspendedSince from '@salesforce/label/c.OrchTimeline_SuspendedSince';
import suspendedPlain from '@salesforce/label/c.OrchTimeline_SuspendedPlain';
import failedAt from '@salesforce/label/c.OrchTimeline_FailedAt';
import failedPlain from '@salesforce/label/c.OrchTimeline_FailedPlain';
import failedFinal from '@salesforce/label/c.OrchTimeline_FailedFinal';
import failedMaybe from '@salesforce/label/c.OrchTimeline_FailedMaybe';
import failedMaybeNoTime from '@salesforce/label/c.OrchTimeline_FailedMaybeNoTime';
import failedChecking from '@salesforce/label/c.OrchTimeline_FailedChecking';
import completedIn from '@salesforce/label/c.OrchTimeline_CompletedIn';
import completedPlain from '@salesforce/label/c.OrchTimeline_CompletedPlain';
import canceledAfter from '@salesforce/label/c.OrchTimeline_CanceledAfter';
import canceledPlain from '@salesforce/label/c.OrchTimeline_CanceledPlain';
import unknownStatus from '@salesforce/label/c.OrchTimeline_UnknownStatus';
import unknownNoStatus from '@salesforce/label/c.OrchTimeline_UnknownNoStatus';
import about from '@salesforce/label/c.OrchTimeline_About';
import twoSentences from '@salesforce/label/c.OrchTimeline_TwoSentences';
import reassignedCount from '@salesforce/label/c.OrchTimeline_ReassignedCount';
import moreWaiting from '@salesforce/label/c.OrchTimeline_MoreWaiting';
import moreRunning from '@salesforce/label/c.OrchTimeline_MoreRunning';
import moreFailed from '@salesforce/label/c.OrchTimeline_MoreFailed';
import moreStalled from '@salesforce/label/c.OrchTimeline_MoreStalled';
import countStopped from '@salesforce/label/c.OrchTimeline_CountStopped';
import countLeftOpen from '@salesforce/label/c.OrchTimeline_CountLeftOpen';
import countCannotFinish from '@salesforce/label/c.OrchTimeline_CountCannotFinish';
import countClosedBySystem from '@salesforce/label/c.OrchTimeline_CountClosedBySystem';
import holderInactive from '@salesforce/label/c.OrchTimeline_HolderInactive';
import processVersion from '@salesforce/label/c.OrchTimeline_ProcessVersion';
import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';
import started from '@salesforce/label/c.OrchTimeline_Started';
import ranFor from '@salesforce/label/c.OrchTimeline_RanFor';
import soFar from '@salesforce/label/c.OrchTimeline_SoFar';
import failedTime from '@salesforce/label/c.OrchTimeline_FailedTime';
import asOf from '@salesforce/label/c.OrchTimeline_AsOf';
import debugRun from '@salesforce/label/c.OrchTimeline_DebugRun';
import stepNotVisible from '@salesforce/label/c.OrchTimeline_StepNotVisible';

/** Texts of the headline. */
export const labels = {
    /** Waiting on you since {0} ({1}). */
    waitingOnYouSince,
    /** Waiting on {0} since {1} ({2}). */
    waitingOnSince,
    /** Waiting on {0}. */
    waitingOnNow,
    /** Waiting since {0} ({1}). Who holds it is not visible to you. */
    waitingHolderHidden,
    /** Waiting. Who holds it is not visible to you. */
    waitingHolderHiddenNow,
    /** you */
    youName,
    /** Running: {0}, since {1} ({2}). */
    runningSince,
    /** Running: {0}. */
    runningStep,
    /** Running. No step is in progress at the moment. */
    runningBetween,
    /** Stalled: {0} is running but nobody holds it. */
    stalledNobody,
    /** Stalled: {0} failed, but the run is still in progress. */
    stalledFailed,
    /** Stalled. */
    stalledPlain,
    /** Suspended since {0} ({1}). */
    suspendedSince,
    /** Suspended. */
    suspendedPlain,
    /** Failed at {0}. */
    failedAt,
    /** Failed. */
    failedPlain,
    /** It cannot be resumed: start again. */
    failedFinal,
    /** May be resumable until {0} ({1} left). */
    failedMaybe,
    /** It may be resumable for 14 days. */
    failedMaybeNoTime,
    /** Checking the log for whether it can be resumed. */
    failedChecking,
    /** Completed in {0}. */
    completedIn,
    /** Completed. */
    completedPlain,
    /** Canceled after {0}. */
    canceledAfter,
    /** Canceled. */
    canceledPlain,
    /** Status "{0}", which is none of the documented ones. */
    unknownStatus,
    /** This run has no status. */
    unknownNoStatus,
    /** about {0} */
    about,
    /** {0} {1} */
    twoSentences,
    /** Reassigned: {0} */
    reassignedCount,
    /** Also waiting: {0} */
    moreWaiting,
    /** Also running: {0} */
    moreRunning,
    /** Also failed: {0} */
    moreFailed,
    /** Also stalled: {0} */
    moreStalled,
    /** Stopped by the system: {0} */
    countStopped,
    /** Left open: {0} */
    countLeftOpen,
    /** Work items that nobody can finish: {0} */
    countCannotFinish,
    /** Work items closed by the system, not done: {0} */
    countClosedBySystem,
    /** {0} is inactive and cannot log in */
    holderInactive,
    /** {0} v{1} */
    processVersion,
    /** Run {0} */
    runNumber,
    /** started {0} */
    started,
    /** ran {0} */
    ranFor,
    /** {0} so far */
    soFar,
    /** failed {0} */
    failedTime,
    /** as of {0} */
    asOf,
    /** debug run */
    debugRun,
    /** a step that is not visible */
    stepNotVisible
};
