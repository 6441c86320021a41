import columnHolder from '@salesforce/label/c.OrchTimeline_DashColHolder';
import columnRecord from '@salesforce/label/c.OrchTimeline_DashColRecord';
import columnTime from '@salesforce/label/c.OrchTimeline_DashColTime';
import columnWhy from '@salesforce/label/c.OrchTimeline_DashColWhy';
import atLeast from '@salesforce/label/c.OrchTimeline_DashAtLeast';
import more from '@salesforce/label/c.OrchTimeline_DashMore';
import moreOf from '@salesforce/label/c.OrchTimeline_DashMoreOf';

export const labels = {
    columnHolder,
    columnRecord,
    columnTime,
    columnWhy,
    /** {0} number */
    atLeast,
    /** {0} number */
    more,
    /** {0} number, {1} which of them */
    moreOf
};
