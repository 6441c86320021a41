import copied from '@salesforce/label/c.OrchTimeline_MessageCopied';
import copy from '@salesforce/label/c.OrchTimeline_MessageCopy';
import copyFailed from '@salesforce/label/c.OrchTimeline_MessageCopyFailed';
import flowElement from '@salesforce/label/c.OrchTimeline_FlowElement';
import messageLess from '@salesforce/label/c.OrchTimeline_MessageLess';
import messageMore from '@salesforce/label/c.OrchTimeline_MessageMore';
import noFlowMessage from '@salesforce/label/c.OrchTimeline_NoFlowMessage';
import openInterview from '@salesforce/label/c.OrchTimeline_OpenInterview';
import whatFlowSaid from '@salesforce/label/c.OrchTimeline_WhatFlowSaid';

/** Texts of the message. */
export const labels = {
    copied,
    copy,
    copyFailed,
    /** {0}, element {1} */
    flowElement,
    /** Show less */
    messageLess,
    /** Show the whole message */
    messageMore,
    /** No record that you can read holds the message. Look in Setup under Paused And Failed Flow Inter */
    noFlowMessage,
    openInterview,
    /** What the flow said */
    whatFlowSaid
};
