import chooseRun from '@salesforce/label/c.OrchTimeline_TroubleChoose';
import linkCopied from '@salesforce/label/c.OrchTimeline_LinkCopied';
import linkNotCopied from '@salesforce/label/c.OrchTimeline_LinkNotCopied';
import list from '@salesforce/label/c.OrchTimeline_TroubleList';
import misread from '@salesforce/label/c.OrchTimeline_TroubleMisread';
import run from '@salesforce/label/c.OrchTimeline_TroubleRun';
import title from '@salesforce/label/c.OrchTimeline_Troubleshooter';

export const labels = {
    chooseRun,
    linkCopied,
    /** {0} address */
    linkNotCopied,
    list,
    /** {0} list of values */
    misread,
    run,
    title
};
