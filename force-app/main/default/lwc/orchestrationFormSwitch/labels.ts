import chart from '@salesforce/label/c.OrchTimeline_StatAsChart';
import showAs from '@salesforce/label/c.OrchTimeline_StatForm';
import table from '@salesforce/label/c.OrchTimeline_StatAsTable';

export const labels = {
    chart,
    /** {0} what is shown */
    showAs,
    table
};
