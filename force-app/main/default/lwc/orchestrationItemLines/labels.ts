import context from '@salesforce/label/c.OrchTimeline_HistoryContext';
import workItems from '@salesforce/label/c.OrchTimeline_DrawerWorkItems';

export const labels = { context, workItems };
