import stageBlank from '@salesforce/label/c.OrchTimeline_NameStageBlank';
import stageHidden from '@salesforce/label/c.OrchTimeline_NameStageHidden';
import stepBlank from '@salesforce/label/c.OrchTimeline_NameStepBlank';
import stepHidden from '@salesforce/label/c.OrchTimeline_NameStepHidden';
import andMore from '@salesforce/label/c.OrchTimeline_AndMore';
import listAnd from '@salesforce/label/c.OrchTimeline_ListAnd';

/** In place of names that are not there. */
export const nameLabels = {
    stageBlank,
    stageHidden,
    stepBlank,
    stepHidden,
    /** {0} and {1} more */
    andMore,
    /** {0}, {1} */
    listAnd
};
