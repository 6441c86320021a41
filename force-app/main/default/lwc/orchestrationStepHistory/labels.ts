import newestOnly from '@salesforce/label/c.OrchTimeline_HistoryNewestOnly';
import unreadable from '@salesforce/label/c.OrchTimeline_HistoryUnreadable';

export const labels = {
    newestOnly,
    /** {0} why */
    unreadable
};
