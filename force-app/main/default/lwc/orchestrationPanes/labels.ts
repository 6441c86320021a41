import grip from '@salesforce/label/c.OrchTimeline_PanesGrip';

export const labels = { grip };
