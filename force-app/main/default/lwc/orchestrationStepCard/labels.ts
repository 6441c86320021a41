import about from '@salesforce/label/c.OrchTimeline_About';
import also from '@salesforce/label/c.OrchTimeline_CardAlso';
import andMore from '@salesforce/label/c.OrchTimeline_AndMore';
import aPerson from '@salesforce/label/c.OrchTimeline_WaterfallAPerson';
import automated from '@salesforce/label/c.OrchTimeline_WaterfallAutomated';
import before from '@salesforce/label/c.OrchTimeline_CardBefore';
import beforeNoTime from '@salesforce/label/c.OrchTimeline_CardBeforeNoTime';
import beforeUnknown from '@salesforce/label/c.OrchTimeline_CardBeforeUnknown';
import between from '@salesforce/label/c.OrchTimeline_CardBetween';
import clamped from '@salesforce/label/c.OrchTimeline_CardClamped';
import compared from '@salesforce/label/c.OrchTimeline_CardCompared';
import comparedEstimated from '@salesforce/label/c.OrchTimeline_CardComparedEstimated';
import comparedWith from '@salesforce/label/c.OrchTimeline_CardComparedWith';
import duration from '@salesforce/label/c.OrchTimeline_CardDuration';
import ended from '@salesforce/label/c.OrchTimeline_CardEnded';
import estimated from '@salesforce/label/c.OrchTimeline_CardEstimated';
import handled from '@salesforce/label/c.OrchTimeline_CardHandled';
import holderSince from '@salesforce/label/c.OrchTimeline_CardHolderSince';
import inactive from '@salesforce/label/c.OrchTimeline_DrawerInactive';
import item from '@salesforce/label/c.OrchTimeline_CardItem';
import lastWith from '@salesforce/label/c.OrchTimeline_CardLastWith';
import moreBefore from '@salesforce/label/c.OrchTimeline_CardMoreBefore';
import nobody from '@salesforce/label/c.OrchTimeline_WaterfallNobody';
import now from '@salesforce/label/c.OrchTimeline_CardNow';
import pass from '@salesforce/label/c.OrchTimeline_CardPass';
import passOf from '@salesforce/label/c.OrchTimeline_CardPassOf';
import started from '@salesforce/label/c.OrchTimeline_CardStarted';
import suspended from '@salesforce/label/c.OrchTimeline_CardSuspended';
import tally from '@salesforce/label/c.OrchTimeline_WaterfallTally';
import tooFew from '@salesforce/label/c.OrchTimeline_CardTooFew';
import took from '@salesforce/label/c.OrchTimeline_CardTook';
import usual from '@salesforce/label/c.OrchTimeline_CardUsual';
import usualWithin from '@salesforce/label/c.OrchTimeline_CardUsualWithin';
import waiting from '@salesforce/label/c.OrchTimeline_CardWaiting';
import whole from '@salesforce/label/c.OrchTimeline_CardWhole';
import working from '@salesforce/label/c.OrchTimeline_CardWorking';
import you from '@salesforce/label/c.OrchTimeline_CardYou';

export const labels = {
    /** about {0} */
    about,
    /** {0} names */
    also,
    /** {0} names, {1} number */
    andMore,
    aPerson,
    automated,
    /** {0} name, {1} duration */
    before,
    /** {0} name */
    beforeNoTime,
    /** {0} duration */
    beforeUnknown,
    between,
    clamped,
    compared,
    /** {0} number */
    comparedEstimated,
    /** {0} number */
    comparedWith,
    duration,
    ended,
    /** {0} day and time */
    estimated,
    handled,
    /** {0} name, {1} day and time, {2} duration */
    holderSince,
    /** {0} name */
    inactive,
    /** {0} holder, {1} state */
    item,
    /** {0} name */
    lastWith,
    /** {0} number */
    moreBefore,
    nobody,
    /** {0} duration */
    now,
    pass,
    /** {0} number, {1} all */
    passOf,
    started,
    suspended,
    /** {0} steps done, {1} all */
    tally,
    tooFew,
    /** {0} duration */
    took,
    /** {0} duration */
    usual,
    /** {0} duration */
    usualWithin,
    waiting,
    /** {0} duration */
    whole,
    working,
    you
};
