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
    messageLess
};
