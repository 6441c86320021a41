import all from '@salesforce/label/c.OrchTimeline_FilterAll';
import allProcesses from '@salesforce/label/c.OrchTimeline_FilterAllProcesses';
import last from '@salesforce/label/c.OrchTimeline_FilterLast';
import mine from '@salesforce/label/c.OrchTimeline_FilterMine';
import more from '@salesforce/label/c.OrchTimeline_FilterMore';
import noProcesses from '@salesforce/label/c.OrchTimeline_FilterNoProcesses';
import process from '@salesforce/label/c.OrchTimeline_FilterProcess';
import reading from '@salesforce/label/c.OrchTimeline_FilterReading';
import refresh from '@salesforce/label/c.OrchTimeline_ActRefresh';
import refreshing from '@salesforce/label/c.OrchTimeline_ActRefreshing';
import whose from '@salesforce/label/c.OrchTimeline_FilterWhose';
import window from '@salesforce/label/c.OrchTimeline_FilterWindow';

export const labels = {
    all,
    allProcesses,
    /** {0} length of time */
    last,
    mine,
    more,
    noProcesses,
    process,
    reading,
    refresh,
    refreshing,
    whose,
    window
};
