import approximately from '@salesforce/label/c.OrchTimeline_MilestoneApproximately';
import canceled from '@salesforce/label/c.OrchTimeline_StateCanceled';
import cannotBeFinished from '@salesforce/label/c.OrchTimeline_StateCannotBeFinished';
import cannotBeFinishedShort from '@salesforce/label/c.OrchTimeline_StateCannotBeFinishedShort';
import cannotBeFinishedUnless from '@salesforce/label/c.OrchTimeline_StateCannotBeFinishedUnless';
import closedBySystem from '@salesforce/label/c.OrchTimeline_StateClosedBySystem';
import closedBySystemShort from '@salesforce/label/c.OrchTimeline_StateClosedBySystemShort';
import closedNeedsLog from '@salesforce/label/c.OrchTimeline_StateClosedNeedsLog';
import closedShort from '@salesforce/label/c.OrchTimeline_StateClosedShort';
import completed from '@salesforce/label/c.OrchTimeline_StateCompleted';
import dayTime from '@salesforce/label/c.OrchTimeline_DayTime';
import failed from '@salesforce/label/c.OrchTimeline_StateFailed';
import failedResumable from '@salesforce/label/c.OrchTimeline_StateFailedResumable';
import failedResumableShort from '@salesforce/label/c.OrchTimeline_StateFailedResumableShort';
import failedResumableUntil from '@salesforce/label/c.OrchTimeline_StateFailedResumableUntil';
import holderNotKnown from '@salesforce/label/c.OrchTimeline_HolderNotKnown';
import leftOpen from '@salesforce/label/c.OrchTimeline_StateLeftOpen';
import leftOpenCanceled from '@salesforce/label/c.OrchTimeline_StateLeftOpenCanceled';
import leftOpenCompleted from '@salesforce/label/c.OrchTimeline_StateLeftOpenCompleted';
import leftOpenFailed from '@salesforce/label/c.OrchTimeline_StateLeftOpenFailed';
import leftOpenShort from '@salesforce/label/c.OrchTimeline_StateLeftOpenShort';
import noStatus from '@salesforce/label/c.OrchTimeline_StateNone';
import notStarted from '@salesforce/label/c.OrchTimeline_StateNotStarted';
import onHold from '@salesforce/label/c.OrchTimeline_StateOnHold';
import onHoldWith from '@salesforce/label/c.OrchTimeline_StateOnHoldWith';
import running from '@salesforce/label/c.OrchTimeline_StateRunning';
import stalled from '@salesforce/label/c.OrchTimeline_StateStalled';
import stoppedBySystem from '@salesforce/label/c.OrchTimeline_StateStoppedBySystem';
import stoppedShort from '@salesforce/label/c.OrchTimeline_StateStoppedShort';
import suspended from '@salesforce/label/c.OrchTimeline_StateSuspended';
import waiting from '@salesforce/label/c.OrchTimeline_StateWaiting';
import waitingOn from '@salesforce/label/c.OrchTimeline_StateWaitingOn';
import weekdayTime from '@salesforce/label/c.OrchTimeline_WeekdayTime';

export const labels = {
    /** {0} what was estimated */
    approximately,
    canceled,
    cannotBeFinished,
    cannotBeFinishedShort,
    cannotBeFinishedUnless,
    closedBySystem,
    closedBySystemShort,
    closedNeedsLog,
    closedShort,
    completed,
    /** {0} day, {1} time of day */
    dayTime,
    failed,
    failedResumable,
    failedResumableShort,
    /** {0} day */
    failedResumableUntil,
    holderNotKnown,
    leftOpen,
    leftOpenCanceled,
    leftOpenCompleted,
    leftOpenFailed,
    leftOpenShort,
    noStatus,
    notStarted,
    onHold,
    /** {0} name of the holder */
    onHoldWith,
    running,
    stalled,
    stoppedBySystem,
    stoppedShort,
    suspended,
    waiting,
    /** {0} name of the holder */
    waitingOn,
    /** {0} weekday, {1} time of day */
    weekdayTime
};
