import allRuns from '@salesforce/label/c.OrchTimeline_FoundAllRuns';
import and from '@salesforce/label/c.OrchTimeline_FoundAnd';
import anyOther from '@salesforce/label/c.OrchTimeline_FoundAnyOther';
import beyond from '@salesforce/label/c.OrchTimeline_FoundBeyond';
import changedWithin from '@salesforce/label/c.OrchTimeline_FoundChangedWithin';
import changedFrom from '@salesforce/label/c.OrchTimeline_FoundChangedFrom';
import createdTo from '@salesforce/label/c.OrchTimeline_FoundCreatedTo';
import closedFilter from '@salesforce/label/c.OrchTimeline_FoundClosedFilter';
import closedFilterPlain from '@salesforce/label/c.OrchTimeline_FoundClosedFilterPlain';
import createdBefore from '@salesforce/label/c.OrchTimeline_FoundCreatedBefore';
import debugClosed from '@salesforce/label/c.OrchTimeline_FoundDebugClosed';
import debugLeftOut from '@salesforce/label/c.OrchTimeline_FoundDebugLeftOut';
import findItsRun from '@salesforce/label/c.OrchTimeline_FoundFindItsRun';
import holderClosed from '@salesforce/label/c.OrchTimeline_FoundHolderClosed';
import holdersByItems from '@salesforce/label/c.OrchTimeline_FoundHoldersByItems';
import holdersCut from '@salesforce/label/c.OrchTimeline_FoundHoldersCut';
import inactiveClosed from '@salesforce/label/c.OrchTimeline_FoundInactiveClosed';
import inactiveCut from '@salesforce/label/c.OrchTimeline_FoundInactiveCut';
import inPart from '@salesforce/label/c.OrchTimeline_FoundInPart';
import itemsClosed from '@salesforce/label/c.OrchTimeline_FoundItemsClosed';
import leftOpenClosed from '@salesforce/label/c.OrchTimeline_FoundLeftOpenClosed';
import leftOpenCut from '@salesforce/label/c.OrchTimeline_FoundLeftOpenCut';
import logClosed from '@salesforce/label/c.OrchTimeline_FoundLogClosed';
import logNotVisible from '@salesforce/label/c.OrchTimeline_FoundLogNotVisible';
import logPending from '@salesforce/label/c.OrchTimeline_FoundLogPending';
import lookedAt from '@salesforce/label/c.OrchTimeline_FoundLookedAt';
import lookedAtOf from '@salesforce/label/c.OrchTimeline_FoundLookedAtOf';
import mayNeedHand from '@salesforce/label/c.OrchTimeline_FoundMayNeedHand';
import mineClosed from '@salesforce/label/c.OrchTimeline_ListMineClosed';
import mineCut from '@salesforce/label/c.OrchTimeline_ListMineCut';
import namesAside from '@salesforce/label/c.OrchTimeline_FoundNamesAside';
import namesClosed from '@salesforce/label/c.OrchTimeline_FoundNamesClosed';
import noMatch from '@salesforce/label/c.OrchTimeline_FoundNoMatch';
import noRuns from '@salesforce/label/c.OrchTimeline_FoundNoRuns';
import noSuchPage from '@salesforce/label/c.OrchTimeline_FoundNoSuchPage';
import ofInactive from '@salesforce/label/c.OrchTimeline_FoundOfInactive';
import ofLeftOpen from '@salesforce/label/c.OrchTimeline_FoundOfLeftOpen';
import otherId from '@salesforce/label/c.OrchTimeline_FoundOtherId';
import or from '@salesforce/label/c.OrchTimeline_FoundOr';
import othersShown from '@salesforce/label/c.OrchTimeline_FoundOthersShown';
import stagesClosed from '@salesforce/label/c.OrchTimeline_FoundStagesClosed';
import stale from '@salesforce/label/c.OrchTimeline_StaleNotice';
import starterClosed from '@salesforce/label/c.OrchTimeline_ListStarterClosed';
import statusCanceled from '@salesforce/label/c.OrchTimeline_FinderStatusCanceled';
import statusCompleted from '@salesforce/label/c.OrchTimeline_FinderStatusCompleted';
import statusError from '@salesforce/label/c.OrchTimeline_FinderStatusError';
import statusInProgress from '@salesforce/label/c.OrchTimeline_FinderStatusInProgress';
import statusSuspended from '@salesforce/label/c.OrchTimeline_FinderStatusSuspended';
import stepsClosed from '@salesforce/label/c.OrchTimeline_FoundStepsClosed';
import stopped from '@salesforce/label/c.OrchTimeline_FoundStopped';
import textClosed from '@salesforce/label/c.OrchTimeline_FoundTextClosed';
import tryAgain from '@salesforce/label/c.OrchTimeline_TryAgain';
import tryingAgain from '@salesforce/label/c.OrchTimeline_TryingAgain';
import twinsLeftOut from '@salesforce/label/c.OrchTimeline_FoundTwinsLeftOut';
import unchanged from '@salesforce/label/c.OrchTimeline_FoundUnchanged';
import usualFailed from '@salesforce/label/c.OrchTimeline_FoundUsualFailed';
import usualLooked from '@salesforce/label/c.OrchTimeline_FoundUsualLooked';
import versionByLog from '@salesforce/label/c.OrchTimeline_FoundVersionByLog';

export const labels = {
    allRuns,
    /** {0} and {1} conditions, all fulfilled */
    and,
    anyOther,
    beyond,
    /** {0} which runs, {1} length of time */
    changedWithin,
    /** {0} which runs, {1} day */
    changedFrom,
    /** {0} which runs, {1} day */
    createdTo,
    closedFilter,
    closedFilterPlain,
    /** {0} which runs, {1} length of time */
    createdBefore,
    debugClosed,
    debugLeftOut,
    findItsRun,
    holderClosed,
    holdersByItems,
    holdersCut,
    inactiveClosed,
    inactiveCut,
    /** {0} why */
    inPart,
    itemsClosed,
    leftOpenClosed,
    leftOpenCut,
    logClosed,
    logNotVisible,
    logPending,
    /** {0} number of runs, {1} which of them */
    lookedAt,
    /** {0} number of runs, {1} of how many, {2} which of them */
    lookedAtOf,
    mayNeedHand,
    mineClosed,
    mineCut,
    namesAside,
    namesClosed,
    noMatch,
    noRuns,
    noSuchPage,
    ofInactive,
    ofLeftOpen,
    /** {0} and {1} alternatives */
    or,
    otherId,
    /** {0} why what was asked for could not be read */
    othersShown,
    stagesClosed,
    /** {0} time, {1} why */
    stale,
    starterClosed,
    statusCanceled,
    statusCompleted,
    statusError,
    statusInProgress,
    statusSuspended,
    stepsClosed,
    /** The reader stopped it; {0} number of runs, {1} of how many */
    stopped,
    textClosed,
    tryAgain,
    tryingAgain,
    twinsLeftOut,
    /** {0} length of time */
    unchanged,
    usualFailed,
    /** {0} number of processes, {1} of how many */
    usualLooked,
    versionByLog
};
