import count from '@salesforce/label/c.OrchTimeline_RowsCount';
import other from '@salesforce/label/c.OrchTimeline_ToolOther';

export const countLabels = {
    /** {0} state, {1} number */
    count,
    other
};
