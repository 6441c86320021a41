import after from '@salesforce/label/c.OrchTimeline_MilestoneAfter';
import copiedCsv from '@salesforce/label/c.OrchTimeline_HistoryCopiedCsv';
import copiedJson from '@salesforce/label/c.OrchTimeline_HistoryCopiedJson';
import copiedMarkdown from '@salesforce/label/c.OrchTimeline_HistoryCopiedMarkdown';
import copiedSoql from '@salesforce/label/c.OrchTimeline_HistoryCopiedSoql';
import copiedSoqlWider from '@salesforce/label/c.OrchTimeline_HistoryCopiedSoqlWider';
import copyRefused from '@salesforce/label/c.OrchTimeline_HistoryCopyRefused';
import csvActor from '@salesforce/label/c.OrchTimeline_HistoryCsvActor';
import csvAssignee from '@salesforce/label/c.OrchTimeline_HistoryCsvAssignee';
import csvComment from '@salesforce/label/c.OrchTimeline_HistoryCsvComment';
import csvDetail from '@salesforce/label/c.OrchTimeline_HistoryCsvDetail';
import csvDuration from '@salesforce/label/c.OrchTimeline_HistoryCsvDuration';
import csvEstimated from '@salesforce/label/c.OrchTimeline_HistoryCsvEstimated';
import csvField from '@salesforce/label/c.OrchTimeline_HistoryCsvField';
import csvId from '@salesforce/label/c.OrchTimeline_HistoryCsvId';
import csvKind from '@salesforce/label/c.OrchTimeline_HistoryCsvKind';
import csvNewValue from '@salesforce/label/c.OrchTimeline_HistoryCsvNewValue';
import csvNow from '@salesforce/label/c.OrchTimeline_HistoryCsvNow';
import csvObject from '@salesforce/label/c.OrchTimeline_HistoryCsvObject';
import csvOldValue from '@salesforce/label/c.OrchTimeline_HistoryCsvOldValue';
import csvStage from '@salesforce/label/c.OrchTimeline_HistoryStage';
import csvStep from '@salesforce/label/c.OrchTimeline_HistoryStep';
import csvTime from '@salesforce/label/c.OrchTimeline_HistoryCsvTime';
import csvWhat from '@salesforce/label/c.OrchTimeline_HistoryCsvWhat';
import csvYes from '@salesforce/label/c.OrchTimeline_HistoryCsvYes';
import found from '@salesforce/label/c.OrchTimeline_HistoryFound';
import markdownTime from '@salesforce/label/c.OrchTimeline_HistoryMarkdownTime';
import noSoql from '@salesforce/label/c.OrchTimeline_HistoryNoSoql';
import nothingFound from '@salesforce/label/c.OrchTimeline_HistoryNothingFound';
import now from '@salesforce/label/c.OrchTimeline_MilestoneNow';
import timeNotKnown from '@salesforce/label/c.OrchTimeline_MilestoneTimeNotKnown';
import today from '@salesforce/label/c.OrchTimeline_MilestoneToday';

export const labels = {
    /** {0} duration */
    after,
    /** {0} number of entries */
    copiedCsv,
    /** {0} number of entries */
    copiedJson,
    /** {0} number of entries */
    copiedMarkdown,
    copiedSoql,
    copiedSoqlWider,
    copyRefused,
    csvActor,
    csvAssignee,
    csvComment,
    csvDetail,
    csvDuration,
    csvEstimated,
    csvField,
    csvId,
    csvKind,
    csvNewValue,
    csvNow,
    csvObject,
    csvOldValue,
    csvStage,
    csvStep,
    csvTime,
    csvWhat,
    csvYes,
    /** {0} number of entries */
    found,
    /** {0} time zone */
    markdownTime,
    noSoql,
    nothingFound,
    now,
    timeNotKnown,
    /** {0} day */
    today
};
