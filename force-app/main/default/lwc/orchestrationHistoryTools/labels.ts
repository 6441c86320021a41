import all from '@salesforce/label/c.OrchTimeline_HistoryAll';
import asCsv from '@salesforce/label/c.OrchTimeline_HistoryAsCsv';
import asJson from '@salesforce/label/c.OrchTimeline_HistoryAsJson';
import asMarkdown from '@salesforce/label/c.OrchTimeline_HistoryAsMarkdown';
import asSoql from '@salesforce/label/c.OrchTimeline_HistoryAsSoql';
import chips from '@salesforce/label/c.OrchTimeline_HistoryChips';
import copy from '@salesforce/label/c.OrchTimeline_HistoryCopy';
import fields from '@salesforce/label/c.OrchTimeline_HistoryFields';
import find from '@salesforce/label/c.OrchTimeline_HistoryFind';
import item from '@salesforce/label/c.OrchTimeline_HistoryItem';
import newest from '@salesforce/label/c.OrchTimeline_HistoryNewest';
import oldest from '@salesforce/label/c.OrchTimeline_HistoryOldest';
import order from '@salesforce/label/c.OrchTimeline_HistoryOrder';
import other from '@salesforce/label/c.OrchTimeline_HistoryOther';
import posts from '@salesforce/label/c.OrchTimeline_HistoryPosts';
import run from '@salesforce/label/c.OrchTimeline_HistoryRun';
import stage from '@salesforce/label/c.OrchTimeline_HistoryStage';
import step from '@salesforce/label/c.OrchTimeline_HistoryStep';
import textToCopy from '@salesforce/label/c.OrchTimeline_HistoryTextToCopy';

export const labels = {
    all,
    asCsv,
    asJson,
    asMarkdown,
    asSoql,
    chips,
    copy,
    fields,
    find,
    item,
    newest,
    oldest,
    /** {0} the order that holds */
    order,
    other,
    posts,
    run,
    stage,
    step,
    textToCopy
};
