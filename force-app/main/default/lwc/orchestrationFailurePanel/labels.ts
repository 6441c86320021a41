import doNowTitle from '@salesforce/label/c.OrchTimeline_DoNowTitle';
import doFixCause from '@salesforce/label/c.OrchTimeline_DoFixCause';
import doFindMessage from '@salesforce/label/c.OrchTimeline_DoFindMessage';
import doResumeBy from '@salesforce/label/c.OrchTimeline_DoResumeBy';
import doResume from '@salesforce/label/c.OrchTimeline_DoResume';
import doStartAgain from '@salesforce/label/c.OrchTimeline_DoStartAgain';
import doStartAgainAssignee from '@salesforce/label/c.OrchTimeline_DoStartAgainAssignee';
import doStartAgainOver from '@salesforce/label/c.OrchTimeline_DoStartAgainOver';
import doPermission from '@salesforce/label/c.OrchTimeline_DoPermission';
import doStartPermission from '@salesforce/label/c.OrchTimeline_DoStartPermission';
import whatFlowSaid from '@salesforce/label/c.OrchTimeline_WhatFlowSaid';

/** Texts of the failure panel. */
export const labels = {
    /** What the flow said */
    whatFlowSaid,
    doNowTitle,
    doFixCause,
    doFindMessage,
    doResumeBy,
    doResume,
    doStartAgain,
    doStartAgainAssignee,
    doStartAgainOver,
    doPermission,
    doStartPermission
};
