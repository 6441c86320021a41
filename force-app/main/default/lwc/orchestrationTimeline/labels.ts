import noRecordTitle from '@salesforce/label/c.OrchTimeline_NoRecordTitle';
import noRecord from '@salesforce/label/c.OrchTimeline_NoRecord';
import moreRuns from '@salesforce/label/c.OrchTimeline_MoreRuns';
import runNumber from '@salesforce/label/c.OrchTimeline_RunNumber';

/** Texts of the timeline. */
export const labels = {
    /** No record chosen */
    noRecordTitle,
    /** Open this page from a run, or add c__recordId with the Id of a run or record to its address. */
    noRecord,
    /** This record has started further runs: {0}. */
    moreRuns,
    /** Run {0} */
    runNumber
};
