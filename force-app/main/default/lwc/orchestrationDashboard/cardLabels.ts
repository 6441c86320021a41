import also from '@salesforce/label/c.OrchTimeline_DashCardAlso';
import failed from '@salesforce/label/c.OrchTimeline_DashCardFailed';
import heldBy from '@salesforce/label/c.OrchTimeline_DashColHolder';
import process from '@salesforce/label/c.OrchTimeline_DashCardProcess';
import processVersion from '@salesforce/label/c.OrchTimeline_ProcessVersion';
import run from '@salesforce/label/c.OrchTimeline_DashCardRun';
import since from '@salesforce/label/c.OrchTimeline_DashCardSince';
import sinceAge from '@salesforce/label/c.OrchTimeline_DashCardSinceAge';
import step from '@salesforce/label/c.OrchTimeline_DashCardStep';
import until from '@salesforce/label/c.OrchTimeline_DashCardUntil';
import untilLeft from '@salesforce/label/c.OrchTimeline_DashCardUntilLeft';
import usually from '@salesforce/label/c.OrchTimeline_DashCardUsually';
import you from '@salesforce/label/c.OrchTimeline_YouName';

export const cardLabels = {
    /** {0} reasons */
    also,
    failed,
    heldBy,
    process,
    /** {0} name, {1} number */
    processVersion,
    run,
    since,
    /** {0} moment, {1} duration */
    sinceAge,
    step,
    until,
    /** {0} moment, {1} duration */
    untilLeft,
    usually,
    you
};
