import back from '@salesforce/label/c.OrchTimeline_TroubleBack';
import backPlain from '@salesforce/label/c.OrchTimeline_TroubleBackPlain';
import chooseRun from '@salesforce/label/c.OrchTimeline_TroubleChoose';
import linkCopied from '@salesforce/label/c.OrchTimeline_LinkCopied';
import linkNotCopied from '@salesforce/label/c.OrchTimeline_LinkNotCopied';
import list from '@salesforce/label/c.OrchTimeline_TroubleList';
import misread from '@salesforce/label/c.OrchTimeline_TroubleMisread';
import nextRun from '@salesforce/label/c.OrchTimeline_TroubleNextRun';
import place from '@salesforce/label/c.OrchTimeline_TroublePlace';
import previousRun from '@salesforce/label/c.OrchTimeline_TroublePreviousRun';
import run from '@salesforce/label/c.OrchTimeline_TroubleRun';
import title from '@salesforce/label/c.OrchTimeline_Troubleshooter';

export const labels = {
    /** {0} number of runs */
    back,
    backPlain,
    chooseRun,
    linkCopied,
    /** {0} address */
    linkNotCopied,
    list,
    /** {0} list of values */
    misread,
    nextRun,
    /** {0} place, {1} rows of the page */
    place,
    previousRun,
    run,
    title
};
