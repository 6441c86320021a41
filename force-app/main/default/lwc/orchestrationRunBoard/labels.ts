import all from '@salesforce/label/c.OrchTimeline_BoardAllSteps';
import fewer from '@salesforce/label/c.OrchTimeline_BoardFewerSteps';

export const labels = { all, fewer };
