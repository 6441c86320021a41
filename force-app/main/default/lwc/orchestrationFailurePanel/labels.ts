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
import openInterview from '@salesforce/label/c.OrchTimeline_OpenInterview';
import whatFlowSaid from '@salesforce/label/c.OrchTimeline_WhatFlowSaid';
import flowElement from '@salesforce/label/c.OrchTimeline_FlowElement';
import noFlowMessage from '@salesforce/label/c.OrchTimeline_NoFlowMessage';
import messageMore from '@salesforce/label/c.OrchTimeline_MessageMore';
import messageLess from '@salesforce/label/c.OrchTimeline_MessageLess';

/** Texts of the failure panel. */
export const labels = {
    /** What the flow said */
    whatFlowSaid,
    /** {0}, element {1} */
    flowElement,
    /** No record that you can read holds the message. Look in Setup under Paused And Failed Flow Inter */
    noFlowMessage,
    /** Show the whole message */
    messageMore,
    /** Show less */
    messageLess,
    doNowTitle,
    doFixCause,
    doFindMessage,
    doResumeBy,
    doResume,
    doStartAgain,
    doStartAgainAssignee,
    doStartAgainOver,
    doPermission,
    doStartPermission,
    openInterview
};
