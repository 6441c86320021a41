import all from '@salesforce/label/c.OrchTimeline_DashGoodAll';
import closest from '@salesforce/label/c.OrchTimeline_DashGoodClosest';
import closestAlone from '@salesforce/label/c.OrchTimeline_DashGoodClosestAlone';
import known from '@salesforce/label/c.OrchTimeline_DashGoodKnown';
import none from '@salesforce/label/c.OrchTimeline_DashGoodNone';
import one from '@salesforce/label/c.OrchTimeline_DashGoodOne';

export const goodLabels = {
    /** {0} number of runs */
    all,
    /** {0} run, {1} step, {2} holder, {3} duration, {4} duration */
    closest,
    /** {0} run, {1} step, {3} duration, {4} duration */
    closestAlone,
    /** {0} number of runs, {1} of how many */
    known,
    none,
    one
};
