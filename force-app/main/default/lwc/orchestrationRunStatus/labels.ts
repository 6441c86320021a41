import statusUnreadable from '@salesforce/label/c.OrchTimeline_StatusUnreadable';

export const labels = {
    statusUnreadable
};
