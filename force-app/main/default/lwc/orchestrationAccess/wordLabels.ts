import kindRuns from '@salesforce/label/c.OrchTimeline_AccessKindRuns';
import kindStages from '@salesforce/label/c.OrchTimeline_AccessKindStages';
import kindSteps from '@salesforce/label/c.OrchTimeline_AccessKindSteps';
import kindItems from '@salesforce/label/c.OrchTimeline_AccessKindItems';
import kindMilestones from '@salesforce/label/c.OrchTimeline_AccessKindMilestones';
import kindMessage from '@salesforce/label/c.OrchTimeline_AccessKindMessage';
import kindPersonNames from '@salesforce/label/c.OrchTimeline_AccessKindPersonNames';
import kindQueueNames from '@salesforce/label/c.OrchTimeline_AccessKindQueueNames';
import kindFields from '@salesforce/label/c.OrchTimeline_AccessKindFields';
import kindChanges from '@salesforce/label/c.OrchTimeline_AccessKindChanges';
import kindPosts from '@salesforce/label/c.OrchTimeline_AccessKindPosts';
import kindOtherRuns from '@salesforce/label/c.OrchTimeline_AccessKindOtherRuns';
import kindShares from '@salesforce/label/c.OrchTimeline_AccessKindShares';
import ruleObject from '@salesforce/label/c.OrchTimeline_AccessRuleObject';
import ruleField from '@salesforce/label/c.OrchTimeline_AccessRuleField';
import ruleUser from '@salesforce/label/c.OrchTimeline_AccessRuleUser';
import ruleSharing from '@salesforce/label/c.OrchTimeline_AccessRuleSharing';
import ruleLog from '@salesforce/label/c.OrchTimeline_AccessRuleLog';
import ruleOrg from '@salesforce/label/c.OrchTimeline_AccessRuleOrg';
import ruleSign from '@salesforce/label/c.OrchTimeline_AccessRuleSign';
import signNoAccess from '@salesforce/label/c.OrchTimeline_AccessSignNoAccess';
import signNoRows from '@salesforce/label/c.OrchTimeline_AccessSignNoRows';
import signRunsLost from '@salesforce/label/c.OrchTimeline_AccessSignRunsLost';
import signRowsLost from '@salesforce/label/c.OrchTimeline_AccessSignRowsLost';
import signRowsNamed from '@salesforce/label/c.OrchTimeline_AccessSignRowsNamed';
import signItemsLost from '@salesforce/label/c.OrchTimeline_AccessSignItemsLost';
import signNames from '@salesforce/label/c.OrchTimeline_AccessSignNames';
import signQueueNames from '@salesforce/label/c.OrchTimeline_AccessSignQueueNames';
import signMessage from '@salesforce/label/c.OrchTimeline_AccessSignMessage';
import signVisible from '@salesforce/label/c.OrchTimeline_AccessSignVisible';
import signSharedOnly from '@salesforce/label/c.OrchTimeline_AccessSignSharedOnly';
import signHistory from '@salesforce/label/c.OrchTimeline_AccessSignHistory';
import signFeed from '@salesforce/label/c.OrchTimeline_AccessSignFeed';
import signShare from '@salesforce/label/c.OrchTimeline_AccessSignShare';
import signOf from '@salesforce/label/c.OrchTimeline_AccessSignOf';
import signNotAsked from '@salesforce/label/c.OrchTimeline_AccessSignNotAsked';
import grantObject from '@salesforce/label/c.OrchTimeline_AccessGrantObject';
import grantFields from '@salesforce/label/c.OrchTimeline_AccessGrantFields';
import grantSharing from '@salesforce/label/c.OrchTimeline_AccessGrantSharing';
import grantLogSharing from '@salesforce/label/c.OrchTimeline_AccessGrantLogSharing';
import manageFlow from '@salesforce/label/c.OrchTimeline_AccessManageFlow';
import viewAllData from '@salesforce/label/c.OrchTimeline_AccessViewAllData';
import viewAllUsers from '@salesforce/label/c.OrchTimeline_AccessViewAllUsers';
import runFlows from '@salesforce/label/c.OrchTimeline_AccessRunFlows';
import and from '@salesforce/label/c.OrchTimeline_AccessAnd';
import or from '@salesforce/label/c.OrchTimeline_AccessOr';
import andOneOf from '@salesforce/label/c.OrchTimeline_AccessAndOneOf';
import noGrant from '@salesforce/label/c.OrchTimeline_AccessNoGrant';
import noGrantOrg from '@salesforce/label/c.OrchTimeline_AccessNoGrantOrg';
import objectUser from '@salesforce/label/c.OrchTimeline_AccessObjectUser';
import objectGroup from '@salesforce/label/c.OrchTimeline_AccessObjectGroup';
import objectInterview from '@salesforce/label/c.OrchTimeline_AccessObjectInterview';
import objectRun from '@salesforce/label/c.OrchTimeline_ObjectRun';
import objectStage from '@salesforce/label/c.OrchTimeline_ObjectStage';
import objectStep from '@salesforce/label/c.OrchTimeline_ObjectStep';
import objectItem from '@salesforce/label/c.OrchTimeline_ObjectItem';
import objectLog from '@salesforce/label/c.OrchTimeline_ObjectLog';
import fieldOf from '@salesforce/label/c.OrchTimeline_FieldOf';

/** Words for what is hidden, by which rule, and for what opens it. */
export const wordLabels = {
    kindRuns,
    kindStages,
    kindSteps,
    kindItems,
    kindMilestones,
    kindMessage,
    kindPersonNames,
    kindQueueNames,
    /** {0} label of an object */
    kindFields,
    kindChanges,
    kindPosts,
    kindOtherRuns,
    kindShares,
    ruleObject,
    ruleField,
    ruleUser,
    ruleSharing,
    ruleLog,
    ruleOrg,
    /** {0} the rule, {1} how it shows */
    ruleSign,
    /** {0} objects or fields */
    signNoAccess,
    signNoRows,
    /** {0} number of runs */
    signRunsLost,
    /** {0} number of records to which others lead */
    signRowsLost,
    /** {0} number of names */
    signRowsNamed,
    /** {0} number of steps */
    signItemsLost,
    /** {0} number of people */
    signNames,
    /** {0} number of groups */
    signQueueNames,
    signMessage,
    /** {0} number of runs */
    signVisible,
    signSharedOnly,
    signHistory,
    signFeed,
    signShare,
    /** {0} kind of rows, {1} labels of objects */
    signOf,
    signNotAsked,
    /** {0} label of an object */
    grantObject,
    /** {0} label of an object, {1} API names of fields */
    grantFields,
    /** {0} label of an object */
    grantSharing,
    /** {0} label of an object; the setting as Setup words it */
    grantLogSharing,
    manageFlow,
    viewAllData,
    viewAllUsers,
    runFlows,
    and,
    or,
    andOneOf,
    noGrant,
    noGrantOrg,
    objectUser,
    objectGroup,
    objectInterview,
    objectRun,
    objectStage,
    objectStep,
    objectItem,
    objectLog,
    fieldOf
};
