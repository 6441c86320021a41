import loading from '@salesforce/label/c.OrchTimeline_Loading';
import stillWaiting from '@salesforce/label/c.OrchTimeline_StillWaiting';

export const labels = {
    loading,
    stillWaiting
};
