import all from '@salesforce/label/c.OrchTimeline_ToolAll';
import attention from '@salesforce/label/c.OrchTimeline_ToolAttention';
import clear from '@salesforce/label/c.OrchTimeline_ToolClear';
import find from '@salesforce/label/c.OrchTimeline_ToolFind';
import found from '@salesforce/label/c.OrchTimeline_ToolFound';
import group from '@salesforce/label/c.OrchTimeline_ToolGroup';
import other from '@salesforce/label/c.OrchTimeline_ToolOther';
import nothing from '@salesforce/label/c.OrchTimeline_ToolNothing';

export const labels = {
    all,
    attention,
    clear,
    find,
    /** {0} found, {1} of all */
    found,
    group,
    nothing,
    other
};
