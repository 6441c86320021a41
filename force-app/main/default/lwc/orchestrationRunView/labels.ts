import clocksDisagree from '@salesforce/label/c.OrchTimeline_ClocksDisagree';
import fieldOf from '@salesforce/label/c.OrchTimeline_FieldOf';
import hiddenFields from '@salesforce/label/c.OrchTimeline_HiddenFields';
import hiddenGroupNames from '@salesforce/label/c.OrchTimeline_HiddenGroupNames';
import hiddenItems from '@salesforce/label/c.OrchTimeline_HiddenItems';
import hiddenLog from '@salesforce/label/c.OrchTimeline_HiddenLog';
import hiddenNames from '@salesforce/label/c.OrchTimeline_HiddenNames';
import hiddenStages from '@salesforce/label/c.OrchTimeline_HiddenStages';
import hiddenSteps from '@salesforce/label/c.OrchTimeline_HiddenSteps';
import logHidden from '@salesforce/label/c.OrchTimeline_LogHidden';
import logReading from '@salesforce/label/c.OrchTimeline_LogReading';
import unplacedNames from '@salesforce/label/c.OrchTimeline_UnplacedNames';
import malformed from '@salesforce/label/c.OrchTimeline_Malformed';
import malformedOne from '@salesforce/label/c.OrchTimeline_MalformedOne';
import noRun from '@salesforce/label/c.OrchTimeline_NoRun';
import noRunOfId from '@salesforce/label/c.OrchTimeline_NoRunOfId';
import noRunTitle from '@salesforce/label/c.OrchTimeline_NoRunTitle';
import objectItem from '@salesforce/label/c.OrchTimeline_ObjectItem';
import objectLog from '@salesforce/label/c.OrchTimeline_ObjectLog';
import objectRun from '@salesforce/label/c.OrchTimeline_ObjectRun';
import objectStage from '@salesforce/label/c.OrchTimeline_ObjectStage';
import objectStep from '@salesforce/label/c.OrchTimeline_ObjectStep';
import pageLost from '@salesforce/label/c.OrchTimeline_PageLost';
import pagesPending from '@salesforce/label/c.OrchTimeline_PagesPending';
import partialData from '@salesforce/label/c.OrchTimeline_PartialData';
import staleNotice from '@salesforce/label/c.OrchTimeline_StaleNotice';
import statusUnreadable from '@salesforce/label/c.OrchTimeline_StatusUnreadable';
import tryAgain from '@salesforce/label/c.OrchTimeline_TryAgain';
import tryingAgain from '@salesforce/label/c.OrchTimeline_TryingAgain';
import usualLost from '@salesforce/label/c.OrchTimeline_UsualLost';
import unplaced from '@salesforce/label/c.OrchTimeline_Unplaced';
import unplacedOne from '@salesforce/label/c.OrchTimeline_UnplacedOne';

/** Texts of the run view. */
export const labels = {
    /** {0} names */
    clocksDisagree,
    /** {0}.{1} */
    fieldOf,
    /** Fields hidden from you: {0}. Field-level security (read access in a permission set) shows them. */
    hiddenFields,
    /** The work items are hidden from you, so nobody can be named as holder. Read access to {0} shows t */
    hiddenItems,
    /** The milestones are hidden from you, so times marked ~ are estimated from the records. Read acces */
    hiddenLog,
    /** The names of people are hidden from you, so holders stand without them. Read access to {0} shows */
    hiddenNames,
    hiddenGroupNames,
    /** The stages are hidden from you, so the steps stand without them. Read access to {0} shows them. */
    hiddenStages,
    /** The steps are hidden from you. Read access to {0} shows them. */
    hiddenSteps,
    /** No milestone of this run is visible, so times marked ~ are estimated from the records. Either th */
    logHidden,
    /** Dates that cannot be read count as not known: {0}. */
    malformed,
    /** {0} of {1} */
    malformedOne,
    /** No run of this record is visible to you. Runs are visible through sharing rules or View All Data */
    noRun,
    noRunOfId,
    /** No run to show */
    noRunTitle,
    /** Orchestration Work Item */
    objectItem,
    /** Orchestration Run Log */
    objectLog,
    /** Orchestration Run */
    objectRun,
    /** Orchestration Stage Run */
    objectStage,
    /** Orchestration Step Run */
    objectStep,
    /** Not everything of this run could be read, so steps, holders or times may be missing. {0} */
    pageLost,
    /** Reading further steps… */
    pagesPending,
    /** The org answered with errors, so parts may be missing. */
    partialData,
    /** This is the picture of {0}. {1} */
    staleNotice,
    /** Run status not readable */
    statusUnreadable,
    /** Try again */
    tryAgain,
    /** Trying again… */
    tryingAgain,
    logReading,
    unplacedNames,
    /** {0} milestones */
    unplaced,
    /** {0} stage and step, {1} time */
    unplacedOne,
    /** {0} sentence with the reason */
    usualLost
};
