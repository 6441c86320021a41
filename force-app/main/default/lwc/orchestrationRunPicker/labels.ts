import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';
import runsLoading from '@salesforce/label/c.OrchTimeline_RunsLoading';
import showMoreRuns from '@salesforce/label/c.OrchTimeline_ShowMoreRuns';
import started from '@salesforce/label/c.OrchTimeline_Started';

export const labels = {
    /** {0} number */
    runNumber,
    runsLoading,
    showMoreRuns,
    /** {0} time */
    started
};
