import about from '@salesforce/label/c.OrchTimeline_About';
import ofWhichAutomated from '@salesforce/label/c.OrchTimeline_OfWhichAutomated';
import reassignedOnce from '@salesforce/label/c.OrchTimeline_ReassignedOnce';
import reassignedTimes from '@salesforce/label/c.OrchTimeline_ReassignedTimes';
import moreWaiting from '@salesforce/label/c.OrchTimeline_MoreWaiting';
import moreRunning from '@salesforce/label/c.OrchTimeline_MoreRunning';
import moreFailed from '@salesforce/label/c.OrchTimeline_MoreFailed';
import moreStalled from '@salesforce/label/c.OrchTimeline_MoreStalled';
import countStopped from '@salesforce/label/c.OrchTimeline_CountStopped';
import countLeftOpen from '@salesforce/label/c.OrchTimeline_CountLeftOpen';
import countCannotFinish from '@salesforce/label/c.OrchTimeline_CountCannotFinish';
import countClosedBySystem from '@salesforce/label/c.OrchTimeline_CountClosedBySystem';
import longerThanUsual from '@salesforce/label/c.OrchTimeline_LongerThanUsual';
import longerThanUsualAbout from '@salesforce/label/c.OrchTimeline_LongerThanUsualAbout';
import holderInactive from '@salesforce/label/c.OrchTimeline_HolderInactive';
import paused from '@salesforce/label/c.OrchTimeline_Paused';
import approvalRun from '@salesforce/label/c.OrchTimeline_ApprovalRun';
import processVersion from '@salesforce/label/c.OrchTimeline_ProcessVersion';
import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';
import showStep from '@salesforce/label/c.OrchTimeline_HeadlineShowStep';
import started from '@salesforce/label/c.OrchTimeline_Started';
import ranFor from '@salesforce/label/c.OrchTimeline_RanFor';
import soFar from '@salesforce/label/c.OrchTimeline_SoFar';
import failedTime from '@salesforce/label/c.OrchTimeline_FailedTime';
import asOf from '@salesforce/label/c.OrchTimeline_AsOf';
import debugRun from '@salesforce/label/c.OrchTimeline_DebugRun';
import notStartedYet from '@salesforce/label/c.OrchTimeline_NotStartedYet';
import nothingAhead from '@salesforce/label/c.OrchTimeline_NothingAhead';
import usuallyNext from '@salesforce/label/c.OrchTimeline_AnswerUsuallyNext';
import doneByMachine from '@salesforce/label/c.OrchTimeline_DoneByMachine';
import you from '@salesforce/label/c.OrchTimeline_YouName';
import sinceMoment from '@salesforce/label/c.OrchTimeline_SinceMoment';

/** Texts of the headline. */
export const labels = {
    /** about {0} */
    about,
    /** {0} duration, {1} part of it */
    ofWhichAutomated,
    reassignedOnce,
    /** {0} number above 1 */
    reassignedTimes,
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
    /** {0} longer than usual */
    longerThanUsual,
    longerThanUsualAbout,
    /** {0} is inactive and cannot log in */
    holderInactive,
    /** {0} v{1} */
    processVersion,
    /** Run {0} */
    runNumber,
    showStep,
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
    paused,
    approvalRun,
    /** debug run */
    debugRun,
    /** Not started yet: {0} */
    notStartedYet,
    /** No record tells what comes next */
    nothingAhead,
    /** {0} stage, {1} share */
    usuallyNext,
    /** automated */
    doneByMachine,
    /** since {0} ({1}) */
    sinceMoment,
    /** you */
    you
};
