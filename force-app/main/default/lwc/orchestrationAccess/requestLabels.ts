import reqTitle from '@salesforce/label/c.OrchTimeline_AccessReqTitle';
import reqFrom from '@salesforce/label/c.OrchTimeline_AccessReqFrom';
import reqUser from '@salesforce/label/c.OrchTimeline_AccessReqUser';
import reqUserId from '@salesforce/label/c.OrchTimeline_AccessReqUserId';
import reqPage from '@salesforce/label/c.OrchTimeline_AccessReqPage';
import reqAbout from '@salesforce/label/c.OrchTimeline_AccessReqAbout';
import reqIntro from '@salesforce/label/c.OrchTimeline_AccessReqIntro';
import reqEntry from '@salesforce/label/c.OrchTimeline_AccessReqEntry';
import reqRule from '@salesforce/label/c.OrchTimeline_AccessReqRule';
import reqPerhaps from '@salesforce/label/c.OrchTimeline_AccessReqPerhaps';
import reqNeeded from '@salesforce/label/c.OrchTimeline_AccessReqNeeded';
import reqAll from '@salesforce/label/c.OrchTimeline_AccessReqAll';
import reqOneOf from '@salesforce/label/c.OrchTimeline_AccessReqOneOf';
import reqAndOneOf from '@salesforce/label/c.OrchTimeline_AccessReqAndOneOf';
import reqGrant from '@salesforce/label/c.OrchTimeline_AccessReqGrant';
import reqSets from '@salesforce/label/c.OrchTimeline_AccessReqSets';
import reqNote from '@salesforce/label/c.OrchTimeline_AccessReqNote';

/** Lines of the text for an admin. */
export const requestLabels = {
    reqTitle,
    /** {0} name or Id of the user */
    reqFrom,
    /** {0} name, {1} Id */
    reqUser,
    /** {0} Id of a user */
    reqUserId,
    /** {0} address */
    reqPage,
    /** {0} page or run */
    reqAbout,
    reqIntro,
    /** {0} number, {1} what is hidden */
    reqEntry,
    /** {0} rule and how it shows */
    reqRule,
    reqPerhaps,
    /** {0} what cannot be said */
    reqNeeded,
    reqAll,
    reqOneOf,
    reqAndOneOf,
    /** {0} what to grant, {1} its API name */
    reqGrant,
    /** {0} and {1} API names of permission sets */
    reqSets,
    reqNote
};
