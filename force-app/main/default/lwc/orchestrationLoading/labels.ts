import loading from '@salesforce/label/c.OrchTimeline_Loading';
import loadingRuns from '@salesforce/label/c.OrchTimeline_LoadingRuns';
import stillWaiting from '@salesforce/label/c.OrchTimeline_StillWaiting';

export const labels = {
    loading,
    loadingRuns,
    stillWaiting
};
