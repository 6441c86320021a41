import badId from '@salesforce/label/c.OrchTimeline_BadId';
import badIdTitle from '@salesforce/label/c.OrchTimeline_BadIdTitle';
import grantField from '@salesforce/label/c.OrchTimeline_GrantField';
import grantObject from '@salesforce/label/c.OrchTimeline_GrantObject';
import lostContext from '@salesforce/label/c.OrchTimeline_LostContext';
import lostItem from '@salesforce/label/c.OrchTimeline_LostItem';
import lostLog from '@salesforce/label/c.OrchTimeline_LostLog';
import lostPart from '@salesforce/label/c.OrchTimeline_LostPart';
import lostTrigger from '@salesforce/label/c.OrchTimeline_LostTrigger';
import newestOnly from '@salesforce/label/c.OrchTimeline_NewestOnly';
import noRecord from '@salesforce/label/c.OrchTimeline_NoRecord';
import noRecordTitle from '@salesforce/label/c.OrchTimeline_NoRecordTitle';
import noRun from '@salesforce/label/c.OrchTimeline_NoRun';
import noRunTitle from '@salesforce/label/c.OrchTimeline_NoRunTitle';
import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';
import runsOfRecord from '@salesforce/label/c.OrchTimeline_RunsOfRecord';

/** Texts of the timeline. */
export const labels = {
    /** {0} what was given */
    badId,
    badIdTitle,
    /** {0} API name */
    grantField,
    grantObject,
    /** Of the lost…: {0} why */
    lostContext,
    lostItem,
    lostLog,
    lostPart,
    lostTrigger,
    newestOnly,
    noRecord,
    noRecordTitle,
    noRun,
    noRunTitle,
    /** {0} number */
    runNumber,
    /** {0} how many */
    runsOfRecord
};
