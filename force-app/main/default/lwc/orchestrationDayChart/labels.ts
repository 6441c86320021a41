import colCompleted from '@salesforce/label/c.OrchTimeline_StatColCompleted';
import colDay from '@salesforce/label/c.OrchTimeline_StatColDay';
import colFailed from '@salesforce/label/c.OrchTimeline_StatColFailed';
import cut from '@salesforce/label/c.OrchTimeline_StatCut';
import cutWhole from '@salesforce/label/c.OrchTimeline_StatCutWhole';
import dayFrom from '@salesforce/label/c.OrchTimeline_StatDayFrom';
import dayLabel from '@salesforce/label/c.OrchTimeline_StatDayLabel';
import days from '@salesforce/label/c.OrchTimeline_StatDaysGroup';
import dayUntil from '@salesforce/label/c.OrchTimeline_StatDayUntil';
import firstDay from '@salesforce/label/c.OrchTimeline_StatFirstDay';
import keyCompleted from '@salesforce/label/c.OrchTimeline_StatKeyCompleted';
import keyFailed from '@salesforce/label/c.OrchTimeline_StatKeyFailed';
import loading from '@salesforce/label/c.OrchTimeline_StatReading';
import noneEnded from '@salesforce/label/c.OrchTimeline_StatNoneEnded';
import noneFinished from '@salesforce/label/c.OrchTimeline_StatNoneFinished';
import title from '@salesforce/label/c.OrchTimeline_StatDays';
import today from '@salesforce/label/c.OrchTimeline_StatToday';
import totals from '@salesforce/label/c.OrchTimeline_StatDayTotals';

export const labels = {
    colCompleted,
    colDay,
    colFailed,
    /** {0} number of runs read, {1} of how many, {2} day */
    cut,
    /** {0} number of runs read, {1} of how many */
    cutWhole,
    /** {0} day, {1} time of day */
    dayFrom,
    /** {0} day, {1} and {2} numbers of runs */
    dayLabel,
    days,
    /** {0} day, {1} time of day */
    dayUntil,
    /** {0} day, {1} time of day */
    firstDay,
    keyCompleted,
    keyFailed,
    loading,
    /** {0} length of time */
    noneEnded,
    /** {0} length of time */
    noneFinished,
    title,
    /** {0} time of day */
    today,
    /** {0} and {1} numbers of runs */
    totals
};
