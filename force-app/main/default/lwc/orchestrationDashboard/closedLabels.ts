import noItems from '@salesforce/label/c.OrchTimeline_DashNoItems';
import noLog from '@salesforce/label/c.OrchTimeline_DashNoLog';
import noNames from '@salesforce/label/c.OrchTimeline_DashNoNames';
import noStages from '@salesforce/label/c.OrchTimeline_DashNoStages';
import noSteps from '@salesforce/label/c.OrchTimeline_DashNoSteps';
import notCheckedPartly from '@salesforce/label/c.OrchTimeline_DashNotCheckedPartly';
import unknownStatus from '@salesforce/label/c.OrchTimeline_DashUnknownStatus';

export const closedLabels = {
    noItems,
    noLog,
    noNames,
    noStages,
    noSteps,
    /** {0} reason */
    notCheckedPartly,
    /** {0} number of runs */
    unknownStatus
};
