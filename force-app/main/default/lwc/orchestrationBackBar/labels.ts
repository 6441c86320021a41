import back from '@salesforce/label/c.OrchTimeline_TroubleBack';
import backPlain from '@salesforce/label/c.OrchTimeline_TroubleBackPlain';
import next from '@salesforce/label/c.OrchTimeline_TroubleNextRun';
import place from '@salesforce/label/c.OrchTimeline_TroublePlace';
import previous from '@salesforce/label/c.OrchTimeline_TroublePreviousRun';

export const labels = {
    /** {0} number of runs */
    back,
    backPlain,
    next,
    /** {0} place, {1} rows of the page */
    place,
    previous
};
