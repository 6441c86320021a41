import failedDays from '@salesforce/label/c.OrchTimeline_SetupFailedDays';
import heading from '@salesforce/label/c.OrchTimeline_DashTitle';
import noProcess from '@salesforce/label/c.OrchTimeline_SetupNoProcess';
import process from '@salesforce/label/c.OrchTimeline_SetupProcess';
import rowsFirst from '@salesforce/label/c.OrchTimeline_SetupRowsFirst';
import rowsOthers from '@salesforce/label/c.OrchTimeline_SetupRowsOthers';
import sections from '@salesforce/label/c.OrchTimeline_SetupSections';
import suspendedDays from '@salesforce/label/c.OrchTimeline_SetupSuspendedDays';
import wholeNumber from '@salesforce/label/c.OrchTimeline_SetupWholeNumber';
import windowDays from '@salesforce/label/c.OrchTimeline_SetupWindowDays';
import wrong from '@salesforce/label/c.OrchTimeline_SetupWrong';

/** Names of the properties as the App Builder shows them, and what is wrong with one. */
export const setupLabels = {
    failedDays,
    heading,
    /** {0} name of the property, {1} value */
    noProcess,
    process,
    rowsFirst,
    rowsOthers,
    sections,
    suspendedDays,
    /** {0} smallest, {1} greatest number */
    wholeNumber,
    windowDays,
    /** {0} name of the property, {1} value, {2} what it takes, {3} what is shown */
    wrong
};
