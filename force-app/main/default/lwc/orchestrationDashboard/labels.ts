import asOf from '@salesforce/label/c.OrchTimeline_DashAsOf';
import assigneeNotFound from '@salesforce/label/c.OrchTimeline_DashAssigneeNotFound';
import attention from '@salesforce/label/c.OrchTimeline_DashAttention';
import automated from '@salesforce/label/c.OrchTimeline_DashAutomated';
import checkedAt from '@salesforce/label/c.OrchTimeline_DashCheckedAt';
import checking from '@salesforce/label/c.OrchTimeline_DashChecking';
import checkingProcesses from '@salesforce/label/c.OrchTimeline_DashCheckingProcesses';
import clearFailed from '@salesforce/label/c.OrchTimeline_DashClearFailed';
import clearInactive from '@salesforce/label/c.OrchTimeline_DashClearInactive';
import clearLeftOpen from '@salesforce/label/c.OrchTimeline_DashClearLeftOpen';
import clearResumable from '@salesforce/label/c.OrchTimeline_DashClearResumable';
import clearSlow from '@salesforce/label/c.OrchTimeline_DashClearSlow';
import clearStalled from '@salesforce/label/c.OrchTimeline_DashClearStalled';
import clearSuspended from '@salesforce/label/c.OrchTimeline_DashClearSuspended';
import contact from '@salesforce/label/c.OrchTimeline_DashContact';
import cut from '@salesforce/label/c.OrchTimeline_DashCut';
import debugClosed from '@salesforce/label/c.OrchTimeline_DashDebugClosed';
import debugOut from '@salesforce/label/c.OrchTimeline_DashDebugOut';
import dismiss from '@salesforce/label/c.OrchTimeline_DashDismiss';
import dismissed from '@salesforce/label/c.OrchTimeline_DashDismissed';
import dismissLabel from '@salesforce/label/c.OrchTimeline_DashDismissLabel';
import doStep from '@salesforce/label/c.OrchTimeline_ActDoStep';
import ended from '@salesforce/label/c.OrchTimeline_DashEnded';
import endedCut from '@salesforce/label/c.OrchTimeline_DashEndedCut';
import goOn from '@salesforce/label/c.OrchTimeline_ActGoOn';
import inactiveUser from '@salesforce/label/c.OrchTimeline_DashInactiveUser';
import inTroubleshooter from '@salesforce/label/c.OrchTimeline_DashOpenTroubleshooter';
import itemNameless from '@salesforce/label/c.OrchTimeline_DashItemNameless';
import leadFirstUntil from '@salesforce/label/c.OrchTimeline_DashLeadFirstUntil';
import leadJump from '@salesforce/label/c.OrchTimeline_DashLeadJump';
import leadLooking from '@salesforce/label/c.OrchTimeline_DashLeadLooking';
import leadMany from '@salesforce/label/c.OrchTimeline_DashLeadMany';
import leadNone from '@salesforce/label/c.OrchTimeline_DashLeadNone';
import leadOne from '@salesforce/label/c.OrchTimeline_DashLeadOne';
import leadOneSoFar from '@salesforce/label/c.OrchTimeline_DashLeadOneSoFar';
import leadOneUntil from '@salesforce/label/c.OrchTimeline_DashLeadOneUntil';
import leadSoFar from '@salesforce/label/c.OrchTimeline_DashLeadSoFar';
import leadUnread from '@salesforce/label/c.OrchTimeline_DashLeadUnread';
import leadUnsure from '@salesforce/label/c.OrchTimeline_DashLeadUnsure';
import left from '@salesforce/label/c.OrchTimeline_DashLeft';
import mineClosed from '@salesforce/label/c.OrchTimeline_ListMineClosed';
import mineCut from '@salesforce/label/c.OrchTimeline_ListMineCut';
import nobody from '@salesforce/label/c.OrchTimeline_DashNobody';
import noLog from '@salesforce/label/c.OrchTimeline_DashNoLog';
import notCheckedFailed from '@salesforce/label/c.OrchTimeline_DashNotCheckedFailed';
import notCheckedLog from '@salesforce/label/c.OrchTimeline_DashNotCheckedLog';
import notCheckedUsual from '@salesforce/label/c.OrchTimeline_DashNotCheckedUsual';
import now from '@salesforce/label/c.OrchTimeline_DashNow';
import oldestFirst from '@salesforce/label/c.OrchTimeline_DashOldestFirst';
import onHold from '@salesforce/label/c.OrchTimeline_DashOnHold';
import openItem from '@salesforce/label/c.OrchTimeline_ActOpenItem';
import openRun from '@salesforce/label/c.OrchTimeline_ActOpenRun';
import openToReassign from '@salesforce/label/c.OrchTimeline_DashOpenToReassign';
import openToRestart from '@salesforce/label/c.OrchTimeline_DashOpenToRestart';
import openToResume from '@salesforce/label/c.OrchTimeline_DashOpenToResume';
import partial from '@salesforce/label/c.OrchTimeline_DashPartial';
import pause from '@salesforce/label/c.OrchTimeline_ActPause';
import paused from '@salesforce/label/c.OrchTimeline_Paused';
import reading from '@salesforce/label/c.OrchTimeline_DashReading';
import reassigned from '@salesforce/label/c.OrchTimeline_DashReassigned';
import refresh from '@salesforce/label/c.OrchTimeline_ActRefresh';
import refreshing from '@salesforce/label/c.OrchTimeline_ActRefreshing';
import runCanceled from '@salesforce/label/c.OrchTimeline_DashRunCanceled';
import runCompleted from '@salesforce/label/c.OrchTimeline_DashRunCompleted';
import runFailed from '@salesforce/label/c.OrchTimeline_DashRunFailed';
import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';
import showAgain from '@salesforce/label/c.OrchTimeline_DashDismissAgain';
import showAgainLabel from '@salesforce/label/c.OrchTimeline_DashDismissAgainLabel';
import showAll from '@salesforce/label/c.OrchTimeline_DashShowAll';
import shown from '@salesforce/label/c.OrchTimeline_DashShown';
import since from '@salesforce/label/c.OrchTimeline_DashSince';
import staleNotice from '@salesforce/label/c.OrchTimeline_StaleNotice';
import starterClosed from '@salesforce/label/c.OrchTimeline_ListStarterClosed';
import stepOver from '@salesforce/label/c.OrchTimeline_DashStepOver';
import title from '@salesforce/label/c.OrchTimeline_DashTitle';
import today from '@salesforce/label/c.OrchTimeline_DashToday';
import tryAgain from '@salesforce/label/c.OrchTimeline_TryAgain';
import tryingAgain from '@salesforce/label/c.OrchTimeline_TryingAgain';
import until from '@salesforce/label/c.OrchTimeline_DashUntil';
import urgentFirst from '@salesforce/label/c.OrchTimeline_DashUrgentFirst';
import usually from '@salesforce/label/c.OrchTimeline_DashUsually';
import was from '@salesforce/label/c.OrchTimeline_DashWas';
import you from '@salesforce/label/c.OrchTimeline_DashYou';
import yours from '@salesforce/label/c.OrchTimeline_DashYours';
import yoursCut from '@salesforce/label/c.OrchTimeline_DashYoursCut';
import yoursNone from '@salesforce/label/c.OrchTimeline_DashYoursNone';
import yoursUnread from '@salesforce/label/c.OrchTimeline_DashYoursUnread';

export const labels = {
    /** {0} time */
    asOf,
    assigneeNotFound,
    attention,
    automated,
    /** {0} time */
    checkedAt,
    /** {0} reason */
    checking,
    /** {0} reason, {1} number of processes, {2} of how many */
    checkingProcesses,
    clearFailed,
    clearInactive,
    clearLeftOpen,
    clearResumable,
    clearSlow,
    clearStalled,
    clearSuspended,
    contact,
    /** {0} number of runs read, {1} of how many */
    cut,
    debugClosed,
    debugOut,
    dismiss,
    /** {0} number of runs */
    dismissed,
    /** {0} reason, {1} number of runs */
    dismissLabel,
    doStep,
    /** {0} length of time */
    ended,
    /** {0} number of runs read, {1} of how many */
    endedCut,
    goOn,
    inactiveUser,
    inTroubleshooter,
    itemNameless,
    /** {0} until when */
    leadFirstUntil,
    /** {0} until when */
    leadJump,
    leadLooking,
    /** {0} number of runs */
    leadMany,
    leadNone,
    leadOne,
    leadOneSoFar,
    /** {0} until when */
    leadOneUntil,
    /** {0} number of runs */
    leadSoFar,
    leadUnread,
    leadUnsure,
    /** {0} duration */
    left,
    mineClosed,
    mineCut,
    nobody,
    noLog,
    /** {0} reason */
    notCheckedFailed,
    /** {0} reason */
    notCheckedLog,
    /** {0} reason */
    notCheckedUsual,
    now,
    oldestFirst,
    onHold,
    openItem,
    openRun,
    openToReassign,
    openToRestart,
    openToResume,
    /** {0} sentence with the reason */
    partial,
    pause,
    paused,
    /** {0} number of runs read, {1} of how many */
    reading,
    /** {0} number */
    reassigned,
    refresh,
    refreshing,
    runCanceled,
    runCompleted,
    runFailed,
    /** {0} number */
    runNumber,
    showAgain,
    /** {0} reason, {1} number of runs */
    showAgainLabel,
    /** {0} number of runs */
    showAll,
    /** {0} number of runs, {1} of how many */
    shown,
    /** {0} moment */
    since,
    /** {0} time, {1} sentence with the reason */
    staleNotice,
    starterClosed,
    stepOver,
    title,
    /** {0} time of day */
    today,
    tryAgain,
    tryingAgain,
    /** {0} moment */
    until,
    urgentFirst,
    /** {0} duration */
    usually,
    /** {0} name */
    was,
    you,
    yours,
    /** {0} number of work items read, {1} of how many */
    yoursCut,
    yoursNone,
    yoursUnread
};
