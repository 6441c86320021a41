import dayList from '@salesforce/label/c.OrchTimeline_StatDayList';
import slowList from '@salesforce/label/c.OrchTimeline_StatSlowList';

export const labels = {
    /** {0} day */
    dayList,
    /** {0} step */
    slowList
};
