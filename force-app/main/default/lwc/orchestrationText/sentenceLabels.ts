import about from '@salesforce/label/c.OrchTimeline_About';
import canceledAfter from '@salesforce/label/c.OrchTimeline_CanceledAfter';
import canceledPlain from '@salesforce/label/c.OrchTimeline_CanceledPlain';
import completedIn from '@salesforce/label/c.OrchTimeline_CompletedIn';
import completedPlain from '@salesforce/label/c.OrchTimeline_CompletedPlain';
import completedWaiting from '@salesforce/label/c.OrchTimeline_CompletedWaiting';
import failedAt from '@salesforce/label/c.OrchTimeline_FailedAt';
import failedChecking from '@salesforce/label/c.OrchTimeline_FailedChecking';
import failedFinal from '@salesforce/label/c.OrchTimeline_FailedFinal';
import failedMaybe from '@salesforce/label/c.OrchTimeline_FailedMaybe';
import failedMaybeNoTime from '@salesforce/label/c.OrchTimeline_FailedMaybeNoTime';
import failedPlain from '@salesforce/label/c.OrchTimeline_FailedPlain';
import runningBetween from '@salesforce/label/c.OrchTimeline_RunningBetween';
import runningNothing from '@salesforce/label/c.OrchTimeline_RunningNothing';
import runningSince from '@salesforce/label/c.OrchTimeline_RunningSince';
import runningUnknown from '@salesforce/label/c.OrchTimeline_RunningUnknown';
import runningStep from '@salesforce/label/c.OrchTimeline_RunningStep';
import stalledFailed from '@salesforce/label/c.OrchTimeline_StalledFailed';
import stalledNobody from '@salesforce/label/c.OrchTimeline_StalledNobody';
import stalledPlain from '@salesforce/label/c.OrchTimeline_StalledPlain';
import suspendedPlain from '@salesforce/label/c.OrchTimeline_SuspendedPlain';
import suspendedSince from '@salesforce/label/c.OrchTimeline_SuspendedSince';
import twoSentences from '@salesforce/label/c.OrchTimeline_TwoSentences';
import unknownNoStatus from '@salesforce/label/c.OrchTimeline_UnknownNoStatus';
import unknownStatus from '@salesforce/label/c.OrchTimeline_UnknownStatus';
import waitingHolderHidden from '@salesforce/label/c.OrchTimeline_WaitingHolderHidden';
import waitingHolderHiddenNow from '@salesforce/label/c.OrchTimeline_WaitingHolderHiddenNow';
import waitingOnNow from '@salesforce/label/c.OrchTimeline_WaitingOnNow';
import waitingOnSince from '@salesforce/label/c.OrchTimeline_WaitingOnSince';
import waitingOnYouSince from '@salesforce/label/c.OrchTimeline_WaitingOnYouSince';
import statusWaiting from '@salesforce/label/c.OrchTimeline_StatusWaiting';
import youName from '@salesforce/label/c.OrchTimeline_YouName';
import runningBetweenSince from '@salesforce/label/c.OrchTimeline_RunningBetweenSince';

/** Words of the sentence that says where a run stands. */
export const sentenceLabels = {
    /** about {0} */
    about,
    /** Canceled after {0}. */
    canceledAfter,
    /** Canceled. */
    canceledPlain,
    /** Completed in {0}. */
    completedIn,
    /** Completed. */
    completedPlain,
    /** {0} duration, {1} part of it */
    completedWaiting,
    /** Failed at {0}. */
    failedAt,
    /** Checking the log for whether it can be resumed. */
    failedChecking,
    /** It cannot be resumed: start again. */
    failedFinal,
    /** May be resumable until {0} ({1} left). */
    failedMaybe,
    /** It may be resumable for 14 days. */
    failedMaybeNoTime,
    /** Failed. */
    failedPlain,
    /** Running. No step is in progress at the moment. */
    runningBetween,
    runningNothing,
    /** Running: {0}, since {1} ({2}). */
    runningSince,
    /** Running: {0}. */
    runningStep,
    /** In progress. {0} has the status "{1}", … */
    runningUnknown,
    /** Stalled: {0} failed, but the run is still in progress. */
    stalledFailed,
    /** Stalled: {0} is running but nobody holds it. */
    stalledNobody,
    /** Stalled. */
    stalledPlain,
    /** Suspended. */
    suspendedPlain,
    /** Suspended since {0} ({1}). */
    suspendedSince,
    /** {0} {1} */
    twoSentences,
    /** This run has no status. */
    unknownNoStatus,
    /** Its status is "{0}", which is none of the documented ones. */
    unknownStatus,
    /** Waiting since {0} ({1}). Who holds it is not visible to you. */
    waitingHolderHidden,
    /** Waiting. Who holds it is not visible to you. */
    waitingHolderHiddenNow,
    /** Waiting on {0}. */
    waitingOnNow,
    /** Waiting on {0} since {1} ({2}). */
    waitingOnSince,
    /** Waiting on you since {0} ({1}). */
    waitingOnYouSince,
    /** {0} text, {1} duration */
    statusWaiting,
    /** you */
    youName,
    /** Running. No step has been in progress since {0} ({1}). */
    runningBetweenSince
};
