import aPerson from '@salesforce/label/c.OrchTimeline_WaterfallAPerson';
import automated from '@salesforce/label/c.OrchTimeline_WaterfallAutomated';
import columnDuration from '@salesforce/label/c.OrchTimeline_WaterfallColumnDuration';
import columnStep from '@salesforce/label/c.OrchTimeline_WaterfallColumnStep';
import columnTime from '@salesforce/label/c.OrchTimeline_WaterfallColumnTime';
import columnWho from '@salesforce/label/c.OrchTimeline_WaterfallColumnWho';
import durationEstimated from '@salesforce/label/c.OrchTimeline_WaterfallDurationEstimated';
import failed from '@salesforce/label/c.OrchTimeline_WaterfallFailed';
import grid from '@salesforce/label/c.OrchTimeline_WaterfallGrid';
import keyAutomated from '@salesforce/label/c.OrchTimeline_WaterfallKeyAutomated';
import keyEstimated from '@salesforce/label/c.OrchTimeline_WaterfallKeyEstimated';
import keyNotStarted from '@salesforce/label/c.OrchTimeline_WaterfallKeyNotStarted';
import keyPerson from '@salesforce/label/c.OrchTimeline_WaterfallKeyPerson';
import keyReassigned from '@salesforce/label/c.OrchTimeline_WaterfallKeyReassigned';
import nobody from '@salesforce/label/c.OrchTimeline_WaterfallNobody';
import nothingMatches from '@salesforce/label/c.OrchTimeline_WaterfallNothingMatches';
import noStages from '@salesforce/label/c.OrchTimeline_WaterfallNoStages';
import now from '@salesforce/label/c.OrchTimeline_WaterfallNow';
import reassignedOnce from '@salesforce/label/c.OrchTimeline_WaterfallReassignedOnce';
import reassignedTimes from '@salesforce/label/c.OrchTimeline_WaterfallReassignedTimes';
import resumeBy from '@salesforce/label/c.OrchTimeline_WaterfallResumeBy';
import rowAbout from '@salesforce/label/c.OrchTimeline_WaterfallRowAbout';
import rowAnd from '@salesforce/label/c.OrchTimeline_WaterfallRowAnd';
import rowEnded from '@salesforce/label/c.OrchTimeline_WaterfallRowEnded';
import rowEndedEstimated from '@salesforce/label/c.OrchTimeline_WaterfallRowEndedEstimated';
import rowNobody from '@salesforce/label/c.OrchTimeline_WaterfallRowNobody';
import rowReassignedOnce from '@salesforce/label/c.OrchTimeline_WaterfallRowReassignedOnce';
import rowReassignedTimes from '@salesforce/label/c.OrchTimeline_WaterfallRowReassignedTimes';
import rowStage from '@salesforce/label/c.OrchTimeline_WaterfallRowStage';
import rowStarted from '@salesforce/label/c.OrchTimeline_WaterfallRowStarted';
import rowStartedEstimated from '@salesforce/label/c.OrchTimeline_WaterfallRowStartedEstimated';
import rowStep from '@salesforce/label/c.OrchTimeline_WaterfallRowStep';
import rowWith from '@salesforce/label/c.OrchTimeline_WaterfallRowWith';
import tally from '@salesforce/label/c.OrchTimeline_WaterfallTally';
import tallyShort from '@salesforce/label/c.OrchTimeline_WaterfallTallyShort';
import timesIn from '@salesforce/label/c.OrchTimeline_WaterfallTimesIn';

export const labels = {
    aPerson,
    automated,
    columnDuration,
    columnStep,
    columnTime,
    columnWho,
    /** {0} duration */
    durationEstimated,
    failed,
    grid,
    keyAutomated,
    keyEstimated,
    keyNotStarted,
    keyPerson,
    keyReassigned,
    nobody,
    nothingMatches,
    noStages,
    now,
    /** {0} holder */
    reassignedOnce,
    /** {0} holder, {1} two or more */
    reassignedTimes,
    /** {0} day and time */
    resumeBy,
    /** {0} duration */
    rowAbout,
    /** {0} text so far, {1} next part */
    rowAnd,
    /** {0} day and time */
    rowEnded,
    /** {0} day and time */
    rowEndedEstimated,
    rowNobody,
    rowReassignedOnce,
    /** {0} two or more */
    rowReassignedTimes,
    /** {0} stage, {1} state */
    rowStage,
    /** {0} day and time */
    rowStarted,
    /** {0} day and time */
    rowStartedEstimated,
    /** {0} step, {1} stage, {2} state */
    rowStep,
    /** {0} holder */
    rowWith,
    /** {0} steps done, {1} all */
    tally,
    /** {0} steps done, {1} all */
    tallyShort,
    /** {0} time zone */
    timesIn
};
