import colSlow from '@salesforce/label/c.OrchTimeline_StatColSlow';
import colStep from '@salesforce/label/c.OrchTimeline_StatColStep';
import colWho from '@salesforce/label/c.OrchTimeline_StatColWho';
import count from '@salesforce/label/c.OrchTimeline_StatCount';
import countTitle from '@salesforce/label/c.OrchTimeline_StatCountTitle';
import half from '@salesforce/label/c.OrchTimeline_StatHalf';
import halfTooFew from '@salesforce/label/c.OrchTimeline_StatHalfTooFew';
import keyMachine from '@salesforce/label/c.OrchTimeline_StatKeyMachine';
import keyPerson from '@salesforce/label/c.OrchTimeline_StatKeyPerson';
import keySlow from '@salesforce/label/c.OrchTimeline_StatKeySlow';
import keyUnknown from '@salesforce/label/c.OrchTimeline_StatKeyUnknown';
import keyWithin from '@salesforce/label/c.OrchTimeline_StatKeyWithin';
import kindsUnread from '@salesforce/label/c.OrchTimeline_StatKindsUnread';
import loading from '@salesforce/label/c.OrchTimeline_StatReading';
import machine from '@salesforce/label/c.OrchTimeline_StatMachine';
import median from '@salesforce/label/c.OrchTimeline_StatMedian';
import more from '@salesforce/label/c.OrchTimeline_StatMore';
import noProcess from '@salesforce/label/c.OrchTimeline_StatNoProcess';
import noTimes from '@salesforce/label/c.OrchTimeline_StatNoTimes';
import older from '@salesforce/label/c.OrchTimeline_StatOlder';
import person from '@salesforce/label/c.OrchTimeline_StatPerson';
import process from '@salesforce/label/c.OrchTimeline_StatProcess';
import restOnDurations from '@salesforce/label/c.OrchTimeline_StatRestOnDurations';
import restOnEnds from '@salesforce/label/c.OrchTimeline_StatRestOnEnds';
import restOnLog from '@salesforce/label/c.OrchTimeline_StatRestOnLog';
import restOnNames from '@salesforce/label/c.OrchTimeline_StatRestOnNames';
import restOnSteps from '@salesforce/label/c.OrchTimeline_StatRestOnSteps';
import restRuns from '@salesforce/label/c.OrchTimeline_StatRestRuns';
import shares from '@salesforce/label/c.OrchTimeline_StatShares';
import sharesSome from '@salesforce/label/c.OrchTimeline_StatSharesSome';
import slowest from '@salesforce/label/c.OrchTimeline_StatSlowest';
import stepLabel from '@salesforce/label/c.OrchTimeline_StatStepLabel';
import stepLabelCount from '@salesforce/label/c.OrchTimeline_StatStepLabelCount';
import title from '@salesforce/label/c.OrchTimeline_StatTimes';
import tryAgain from '@salesforce/label/c.OrchTimeline_TryAgain';
import tooFew from '@salesforce/label/c.OrchTimeline_StatTooFew';
import unknown from '@salesforce/label/c.OrchTimeline_StatUnknown';
import within from '@salesforce/label/c.OrchTimeline_StatWithin';

export const labels = {
    colSlow,
    colStep,
    colWho,
    count,
    countTitle,
    /** {0} duration */
    half,
    /** {0} length of time */
    halfTooFew,
    keyMachine,
    keyPerson,
    keySlow,
    keyUnknown,
    /** {0} share */
    keyWithin,
    kindsUnread,
    loading,
    machine,
    median,
    /** {0} number of rows */
    more,
    noProcess,
    noTimes,
    older,
    person,
    process,
    /** {0} number, {1} length of time */
    restOnDurations,
    /** {0} number, {1} length of time */
    restOnEnds,
    /** {0} number, {1} length of time */
    restOnLog,
    /** {0} number, {1} length of time */
    restOnNames,
    /** {0} number, {1} length of time */
    restOnSteps,
    /** {0} number, {1} length of time */
    restRuns,
    /** {0} and {1} shares */
    shares,
    /** {0} to {2} shares */
    sharesSome,
    slowest,
    stepLabel,
    /** {0} number of runs */
    stepLabelCount,
    title,
    tryAgain,
    tooFew,
    unknown,
    /** {0} share */
    within
};
