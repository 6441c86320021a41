import stageBlank from '@salesforce/label/c.OrchTimeline_NameStageBlank';
import stageHidden from '@salesforce/label/c.OrchTimeline_NameStageHidden';
import stepBlank from '@salesforce/label/c.OrchTimeline_NameStepBlank';
import stepHidden from '@salesforce/label/c.OrchTimeline_NameStepHidden';

/** In place of names that are not there. */
export const nameLabels = {
    stageBlank,
    stageHidden,
    stepBlank,
    stepHidden
};
