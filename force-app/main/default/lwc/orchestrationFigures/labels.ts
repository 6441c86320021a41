import atLeast from '@salesforce/label/c.OrchTimeline_DashAtLeast';
import unknown from '@salesforce/label/c.OrchTimeline_DashUnknown';

export const labels = {
    /** {0} number */
    atLeast,
    unknown
};
