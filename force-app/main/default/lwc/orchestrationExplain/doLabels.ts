import askGroup from '@salesforce/label/c.OrchTimeline_ExplainDoAskGroup';
import askHolder from '@salesforce/label/c.OrchTimeline_ExplainDoAskHolder';
import cancelPermission from '@salesforce/label/c.OrchTimeline_ExplainDoCancelPermission';
import doOnRecord from '@salesforce/label/c.OrchTimeline_ExplainDoOnRecord';
import itemHidden from '@salesforce/label/c.OrchTimeline_ExplainDoItemHidden';
import itemPermission from '@salesforce/label/c.OrchTimeline_ExplainDoItemPermission';
import itsRecord from '@salesforce/label/c.OrchTimeline_ExplainDoItsRecord';
import lookFailed from '@salesforce/label/c.OrchTimeline_ExplainDoLookFailed';
import lookOdd from '@salesforce/label/c.OrchTimeline_ExplainDoLookOdd';
import lookNobody from '@salesforce/label/c.OrchTimeline_ExplainDoLookNobody';
import lookNoStatus from '@salesforce/label/c.OrchTimeline_ExplainDoLookNoStatus';
import lookSuspended from '@salesforce/label/c.OrchTimeline_ExplainDoLookSuspended';
import lookUnlisted from '@salesforce/label/c.OrchTimeline_ExplainDoLookUnlisted';
import nothingBetween from '@salesforce/label/c.OrchTimeline_ExplainDoNothingBetween';
import nothingOver from '@salesforce/label/c.OrchTimeline_ExplainDoNothingOver';
import nothingRuns from '@salesforce/label/c.OrchTimeline_ExplainDoNothingRuns';
import openItem from '@salesforce/label/c.OrchTimeline_ExplainDoOpenItem';
import openOwn from '@salesforce/label/c.OrchTimeline_ExplainDoOpenOwn';
import overLeftOpen from '@salesforce/label/c.OrchTimeline_ExplainDoOverLeftOpen';
import reassign from '@salesforce/label/c.OrchTimeline_ExplainDoReassign';
import reassignPermission from '@salesforce/label/c.OrchTimeline_ExplainDoReassignPermission';
import resumeChecking from '@salesforce/label/c.OrchTimeline_ExplainDoResumeChecking';
import resumeFind from '@salesforce/label/c.OrchTimeline_ExplainDoResumeFind';
import resumeFix from '@salesforce/label/c.OrchTimeline_ExplainDoResumeFix';
import resumePermission from '@salesforce/label/c.OrchTimeline_ExplainDoResumePermission';
import resumeSuspended from '@salesforce/label/c.OrchTimeline_ExplainDoResumeSuspended';
import startAgain from '@salesforce/label/c.OrchTimeline_ExplainDoStartAgainNow';
import startAssignee from '@salesforce/label/c.OrchTimeline_ExplainDoStartAssignee';
import startPermission from '@salesforce/label/c.OrchTimeline_ExplainDoStartTakes';
import waitForNext from '@salesforce/label/c.OrchTimeline_ExplainDoWaitForNext';
import workPermission from '@salesforce/label/c.OrchTimeline_ExplainDoWorkPermission';

/** What to do now, and the permission that it takes. */
export const doLabels = {
    /** {0} group or queue */
    askGroup,
    /** {0} holder */
    askHolder,
    cancelPermission,
    doOnRecord,
    itemHidden,
    itemPermission,
    /** {0} name of the record that started the run */
    itsRecord,
    lookFailed,
    lookNobody,
    /** {0} status */
    lookOdd,
    lookNoStatus,
    lookSuspended,
    /** {0} recorded status */
    lookUnlisted,
    nothingBetween,
    nothingOver,
    nothingRuns,
    openItem,
    openOwn,
    overLeftOpen,
    /** {0} holder */
    reassign,
    reassignPermission,
    resumeChecking,
    resumeFind,
    resumeFix,
    resumePermission,
    resumeSuspended,
    startAgain,
    startAssignee,
    startPermission,
    waitForNext,
    workPermission
};
