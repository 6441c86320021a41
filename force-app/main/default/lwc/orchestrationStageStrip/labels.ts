import aPerson from '@salesforce/label/c.OrchTimeline_WaterfallAPerson';
import automated from '@salesforce/label/c.OrchTimeline_WaterfallAutomated';
import current from '@salesforce/label/c.OrchTimeline_StripCurrent';
import durationEstimated from '@salesforce/label/c.OrchTimeline_WaterfallDurationEstimated';
import lasts from '@salesforce/label/c.OrchTimeline_StripStageLasts';
import longer from '@salesforce/label/c.OrchTimeline_WaterfallRowSlower';
import merged from '@salesforce/label/c.OrchTimeline_StripMerged';
import more from '@salesforce/label/c.OrchTimeline_StripMore';
import next from '@salesforce/label/c.OrchTimeline_StripNext';
import nobody from '@salesforce/label/c.OrchTimeline_WaterfallNobody';
import noStages from '@salesforce/label/c.OrchTimeline_WaterfallNoStages';
import nothing from '@salesforce/label/c.OrchTimeline_StripNothing';
import others from '@salesforce/label/c.OrchTimeline_StripOthers';
import rowAbout from '@salesforce/label/c.OrchTimeline_WaterfallRowAbout';
import rowAnd from '@salesforce/label/c.OrchTimeline_WaterfallRowAnd';
import rowNobody from '@salesforce/label/c.OrchTimeline_WaterfallRowNobody';
import rowWith from '@salesforce/label/c.OrchTimeline_WaterfallRowWith';
import slower from '@salesforce/label/c.OrchTimeline_WaterfallSlower';
import stage from '@salesforce/label/c.OrchTimeline_StripStage';
import stageNoSteps from '@salesforce/label/c.OrchTimeline_StripStageNoSteps';
import stages from '@salesforce/label/c.OrchTimeline_StripStages';
import step from '@salesforce/label/c.OrchTimeline_StripStep';
import steps from '@salesforce/label/c.OrchTimeline_StripSteps';
import tally from '@salesforce/label/c.OrchTimeline_WaterfallTally';
import twoParts from '@salesforce/label/c.OrchTimeline_WaterfallNoteAnd';
import you from '@salesforce/label/c.OrchTimeline_CardYou';
import youName from '@salesforce/label/c.OrchTimeline_YouName';

export const labels = {
    aPerson,
    automated,
    /** {0} name, {1} number */
    current,
    /** {0} duration */
    durationEstimated,
    /** {0} text, {1} duration */
    lasts,
    /** {0} duration */
    longer,
    /** {0} number */
    merged,
    /** {0} number */
    more,
    /** {0} name, {1} share */
    next,
    nobody,
    noStages,
    nothing,
    /** {0} number */
    others,
    /** {0} duration */
    rowAbout,
    /** {0} text so far, {1} next part */
    rowAnd,
    rowNobody,
    /** {0} holder */
    rowWith,
    /** {0} duration */
    slower,
    /** {0} number, {1} name, {2} state, {3} steps done */
    stage,
    /** {0} number, {1} name, {2} state */
    stageNoSteps,
    stages,
    /** {0} name, {1} state */
    step,
    steps,
    /** {0} steps done, {1} all */
    tally,
    /** {0} and {1} */
    twoParts,
    you,
    youName
};
