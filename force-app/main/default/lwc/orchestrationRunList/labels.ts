import allRuns from '@salesforce/label/c.OrchTimeline_ListAllRuns';
import and from '@salesforce/label/c.OrchTimeline_ListAnd';
import anyOther from '@salesforce/label/c.OrchTimeline_ListAnyOther';
import beyond from '@salesforce/label/c.OrchTimeline_ListBeyond';
import changedWithin from '@salesforce/label/c.OrchTimeline_ListChangedWithin';
import createdBefore from '@salesforce/label/c.OrchTimeline_ListCreatedBefore';
import debugClosed from '@salesforce/label/c.OrchTimeline_ListDebugClosed';
import holdersCut from '@salesforce/label/c.OrchTimeline_ListHoldersCut';
import inactiveClosed from '@salesforce/label/c.OrchTimeline_ListInactiveClosed';
import inactiveCut from '@salesforce/label/c.OrchTimeline_ListInactiveCut';
import itemsClosed from '@salesforce/label/c.OrchTimeline_ListItemsClosed';
import leftOpenClosed from '@salesforce/label/c.OrchTimeline_ListLeftOpenClosed';
import leftOpenCut from '@salesforce/label/c.OrchTimeline_ListLeftOpenCut';
import logClosed from '@salesforce/label/c.OrchTimeline_ListLogClosed';
import logNotVisible from '@salesforce/label/c.OrchTimeline_ListLogNotVisible';
import logPending from '@salesforce/label/c.OrchTimeline_ListLogPending';
import lookedAt from '@salesforce/label/c.OrchTimeline_ListLookedAt';
import lookedAtOf from '@salesforce/label/c.OrchTimeline_ListLookedAtOf';
import namesClosed from '@salesforce/label/c.OrchTimeline_ListNamesClosed';
import noMatch from '@salesforce/label/c.OrchTimeline_ListNoMatch';
import noRuns from '@salesforce/label/c.OrchTimeline_ListNoRuns';
import ofInactive from '@salesforce/label/c.OrchTimeline_ListOfInactive';
import ofLeftOpen from '@salesforce/label/c.OrchTimeline_ListOfLeftOpen';
import or from '@salesforce/label/c.OrchTimeline_ListOr';
import stagesClosed from '@salesforce/label/c.OrchTimeline_ListStagesClosed';
import statusCanceled from '@salesforce/label/c.OrchTimeline_FinderStatusCanceled';
import statusCompleted from '@salesforce/label/c.OrchTimeline_FinderStatusCompleted';
import statusError from '@salesforce/label/c.OrchTimeline_FinderStatusError';
import statusInProgress from '@salesforce/label/c.OrchTimeline_FinderStatusInProgress';
import statusSuspended from '@salesforce/label/c.OrchTimeline_FinderStatusSuspended';
import stepsClosed from '@salesforce/label/c.OrchTimeline_ListStepsClosed';
import stopped from '@salesforce/label/c.OrchTimeline_ListStopped';
import textClosed from '@salesforce/label/c.OrchTimeline_ListTextClosed';
import twinsLeftOut from '@salesforce/label/c.OrchTimeline_ListTwinsLeftOut';
import unchanged from '@salesforce/label/c.OrchTimeline_ListUnchanged';
import usualFailed from '@salesforce/label/c.OrchTimeline_ListUsualFailed';
import usualLooked from '@salesforce/label/c.OrchTimeline_ListUsualLooked';
import versionByLog from '@salesforce/label/c.OrchTimeline_ListVersionByLog';

export const labels = {
    allRuns,
    /** {0} and {1} conditions, all fulfilled */
    and,
    anyOther,
    beyond,
    /** {0} which runs, {1} length of time */
    changedWithin,
    /** {0} which runs, {1} length of time */
    createdBefore,
    debugClosed,
    holdersCut,
    inactiveClosed,
    inactiveCut,
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
    namesClosed,
    noMatch,
    noRuns,
    ofInactive,
    ofLeftOpen,
    /** {0} and {1} alternatives */
    or,
    stagesClosed,
    statusCanceled,
    statusCompleted,
    statusError,
    statusInProgress,
    statusSuspended,
    stepsClosed,
    /** The reader stopped it; {0} number of runs, {1} of how many */
    stopped,
    textClosed,
    twinsLeftOut,
    /** {0} length of time */
    unchanged,
    usualFailed,
    /** {0} number of processes, {1} of how many */
    usualLooked,
    versionByLog
};
