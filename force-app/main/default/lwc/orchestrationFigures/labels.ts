import atLeast from '@salesforce/label/c.OrchTimeline_DashAtLeast';
import notKnown from '@salesforce/label/c.OrchTimeline_DashNotKnown';
import unknown from '@salesforce/label/c.OrchTimeline_DashUnknown';

export const labels = {
    /** {0} number */
    atLeast,
    notKnown,
    unknown
};
