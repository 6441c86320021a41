import aPerson from '@salesforce/label/c.OrchTimeline_WaterfallAPerson';
import automated from '@salesforce/label/c.OrchTimeline_WaterfallAutomated';
import columnDuration from '@salesforce/label/c.OrchTimeline_WaterfallColumnDuration';
import columnStep from '@salesforce/label/c.OrchTimeline_WaterfallColumnStep';
import columnTime from '@salesforce/label/c.OrchTimeline_WaterfallColumnTime';
import columnWho from '@salesforce/label/c.OrchTimeline_WaterfallColumnWho';
import durationEstimated from '@salesforce/label/c.OrchTimeline_WaterfallDurationEstimated';
import failed from '@salesforce/label/c.OrchTimeline_WaterfallFailed';
import foldClose from '@salesforce/label/c.OrchTimeline_WaterfallFoldClose';
import foldOpen from '@salesforce/label/c.OrchTimeline_WaterfallFoldOpen';
import grid from '@salesforce/label/c.OrchTimeline_WaterfallGrid';
import keyAutomated from '@salesforce/label/c.OrchTimeline_WaterfallKeyAutomated';
import keyEstimated from '@salesforce/label/c.OrchTimeline_WaterfallKeyEstimated';
import keyNotStarted from '@salesforce/label/c.OrchTimeline_WaterfallKeyNotStarted';
import keyPath from '@salesforce/label/c.OrchTimeline_WaterfallKeyPath';
import keyPerson from '@salesforce/label/c.OrchTimeline_WaterfallKeyPerson';
import keyReassigned from '@salesforce/label/c.OrchTimeline_WaterfallKeyReassigned';
import keys from '@salesforce/label/c.OrchTimeline_WaterfallKeys';
import keyUsual from '@salesforce/label/c.OrchTimeline_WaterfallKeyUsual';
import nobody from '@salesforce/label/c.OrchTimeline_WaterfallNobody';
import noStages from '@salesforce/label/c.OrchTimeline_WaterfallNoStages';
import noteAnd from '@salesforce/label/c.OrchTimeline_WaterfallNoteAnd';
import nothingMatches from '@salesforce/label/c.OrchTimeline_WaterfallNothingMatches';
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
import rowSlower from '@salesforce/label/c.OrchTimeline_WaterfallRowSlower';
import rowStage from '@salesforce/label/c.OrchTimeline_WaterfallRowStage';
import rowStarted from '@salesforce/label/c.OrchTimeline_WaterfallRowStarted';
import rowStartedEstimated from '@salesforce/label/c.OrchTimeline_WaterfallRowStartedEstimated';
import rowStep from '@salesforce/label/c.OrchTimeline_WaterfallRowStep';
import rowWith from '@salesforce/label/c.OrchTimeline_WaterfallRowWith';
import slower from '@salesforce/label/c.OrchTimeline_WaterfallSlower';
import tally from '@salesforce/label/c.OrchTimeline_WaterfallTally';
import tallyShort from '@salesforce/label/c.OrchTimeline_WaterfallTallyShort';
import timesIn from '@salesforce/label/c.OrchTimeline_WaterfallTimesIn';
import usuallyNext from '@salesforce/label/c.OrchTimeline_WaterfallUsuallyNext';
import usuallyNextTitle from '@salesforce/label/c.OrchTimeline_WaterfallUsuallyNextTitle';

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
    /** {0} duration, {1} from, {2} to */
    foldClose,
    /** {0} duration, {1} from, {2} to */
    foldOpen,
    grid,
    keyAutomated,
    keyEstimated,
    keyNotStarted,
    keyPath,
    keyPerson,
    keyReassigned,
    keys,
    keyUsual,
    nobody,
    noStages,
    /** {0} state, {1} how much slower */
    noteAnd,
    nothingMatches,
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
    /** {0} duration */
    rowSlower,
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
    /** {0} duration */
    slower,
    /** {0} steps done, {1} all */
    tally,
    /** {0} steps done, {1} all */
    tallyShort,
    /** {0} time zone */
    timesIn,
    /** {0} share */
    usuallyNext,
    /** {0} runs that went on so, {1} of how many, {2} API name */
    usuallyNextTitle
};
