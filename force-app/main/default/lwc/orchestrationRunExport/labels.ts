import cancel from '@salesforce/label/c.OrchTimeline_ExportCancel';
import canceled from '@salesforce/label/c.OrchTimeline_ExportCanceled';
import copied from '@salesforce/label/c.OrchTimeline_ExportCopied';
import copyCsv from '@salesforce/label/c.OrchTimeline_ExportCopyCsv';
import copyMarkdown from '@salesforce/label/c.OrchTimeline_ExportCopyMarkdown';
import copyNow from '@salesforce/label/c.OrchTimeline_ExportCopyNow';
import copyRefused from '@salesforce/label/c.OrchTimeline_ExportCopyRefused';
import copySoql from '@salesforce/label/c.OrchTimeline_ExportCopySoql';
import created from '@salesforce/label/c.OrchTimeline_ExportCreated';
import done from '@salesforce/label/c.OrchTimeline_ExportDone';
import doneInPart from '@salesforce/label/c.OrchTimeline_ExportDoneInPart';
import failed from '@salesforce/label/c.OrchTimeline_ExportFailed';
import fileCsv from '@salesforce/label/c.OrchTimeline_ExportFileCsv';
import fileMarkdown from '@salesforce/label/c.OrchTimeline_ExportFileMarkdown';
import hand from '@salesforce/label/c.OrchTimeline_ExportHand';
import handButSlow from '@salesforce/label/c.OrchTimeline_ExportHandButSlow';
import holder from '@salesforce/label/c.OrchTimeline_ExportHolder';
import modified from '@salesforce/label/c.OrchTimeline_ExportModified';
import number from '@salesforce/label/c.OrchTimeline_ExportNumber';
import noSoql from '@salesforce/label/c.OrchTimeline_ExportNoSoql';
import soqlWider from '@salesforce/label/c.OrchTimeline_ExportSoqlWider';
import soqlIds from '@salesforce/label/c.OrchTimeline_ExportSoqlIds';
import soqlFixedNow from '@salesforce/label/c.OrchTimeline_ExportSoqlFixedNow';
import object from '@salesforce/label/c.OrchTimeline_ExportObject';
import process from '@salesforce/label/c.OrchTimeline_ExportProcess';
import progress from '@salesforce/label/c.OrchTimeline_ExportProgress';
import reading from '@salesforce/label/c.OrchTimeline_ExportReading';
import record from '@salesforce/label/c.OrchTimeline_ExportRecord';
import runId from '@salesforce/label/c.OrchTimeline_ExportRunId';
import since from '@salesforce/label/c.OrchTimeline_ExportSince';
import soqlCopied from '@salesforce/label/c.OrchTimeline_ExportSoqlCopied';
import state from '@salesforce/label/c.OrchTimeline_ExportState';
import status from '@salesforce/label/c.OrchTimeline_ExportStatus';
import step from '@salesforce/label/c.OrchTimeline_ExportStep';
import title from '@salesforce/label/c.OrchTimeline_ExportTitle';
import until from '@salesforce/label/c.OrchTimeline_ExportUntil';

export const labels = {
    cancel,
    canceled,
    copied,
    copyCsv,
    copyMarkdown,
    copyNow,
    copyRefused,
    copySoql,
    created,
    /** {0} number of runs */
    done,
    /** {0} number of runs */
    doneInPart,
    /** {0} sentence */
    failed,
    fileCsv,
    fileMarkdown,
    hand,
    handButSlow,
    holder,
    modified,
    number,
    noSoql,
    soqlWider,
    soqlIds,
    soqlFixedNow,
    object,
    process,
    /** {0} read, {1} in all */
    progress,
    reading,
    record,
    runId,
    since,
    soqlCopied,
    state,
    status,
    step,
    title,
    until
};
