import failed from '@salesforce/label/c.OrchTimeline_HandFailed';
import failedWhy from '@salesforce/label/c.OrchTimeline_HandFailedWhy';
import inactiveHolder from '@salesforce/label/c.OrchTimeline_HandInactiveHolder';
import inactiveHolderWhy from '@salesforce/label/c.OrchTimeline_HandInactiveHolderWhy';
import leftOpen from '@salesforce/label/c.OrchTimeline_HandLeftOpen';
import leftOpenWhy from '@salesforce/label/c.OrchTimeline_HandLeftOpenWhy';
import resumable from '@salesforce/label/c.OrchTimeline_HandResumable';
import resumableWhy from '@salesforce/label/c.OrchTimeline_HandResumableWhy';
import slow from '@salesforce/label/c.OrchTimeline_HandSlow';
import slowWhy from '@salesforce/label/c.OrchTimeline_HandSlowWhy';
import stalled from '@salesforce/label/c.OrchTimeline_HandStalled';
import stalledWhy from '@salesforce/label/c.OrchTimeline_HandStalledWhy';
import suspended from '@salesforce/label/c.OrchTimeline_HandSuspended';
import suspendedWhy from '@salesforce/label/c.OrchTimeline_HandSuspendedWhy';

/** Why a run needs a hand, and what that means. */
export const handLabels = {
    failed,
    /** {0} length of time */
    failedWhy,
    inactiveHolder,
    inactiveHolderWhy,
    leftOpen,
    leftOpenWhy,
    resumable,
    resumableWhy,
    slow,
    slowWhy,
    stalled,
    stalledWhy,
    suspended,
    /** {0} length of time */
    suspendedWhy
};
