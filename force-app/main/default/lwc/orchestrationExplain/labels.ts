import about from '@salesforce/label/c.OrchTimeline_About';
import askedFor from '@salesforce/label/c.OrchTimeline_ExplainAskedFor';
import checkingLog from '@salesforce/label/c.OrchTimeline_FailedChecking';
import clockEnd from '@salesforce/label/c.OrchTimeline_ExplainClockEnd';
import clockTitle from '@salesforce/label/c.OrchTimeline_ExplainClockTitle';
import evidenceField from '@salesforce/label/c.OrchTimeline_ExplainEvidenceField';
import evidenceMilestone from '@salesforce/label/c.OrchTimeline_ExplainEvidenceMilestone';
import failedTime from '@salesforce/label/c.OrchTimeline_FailedTime';
import fewer from '@salesforce/label/c.OrchTimeline_ExplainFewer';
import fieldAssignee from '@salesforce/label/c.OrchTimeline_ExplainFieldAssignee';
import fieldCreated from '@salesforce/label/c.OrchTimeline_ExplainFieldCreated';
import fieldDuration from '@salesforce/label/c.OrchTimeline_ExplainFieldDuration';
import fieldElapsed from '@salesforce/label/c.OrchTimeline_ExplainFieldElapsed';
import fieldModified from '@salesforce/label/c.OrchTimeline_ExplainFieldModified';
import fieldRecord from '@salesforce/label/c.OrchTimeline_ExplainFieldRecord';
import fieldTrigger from '@salesforce/label/c.OrchTimeline_ExplainFieldTrigger';
import interview from '@salesforce/label/c.OrchTimeline_ExplainInterview';
import item from '@salesforce/label/c.OrchTimeline_ExplainItem';
import milestone from '@salesforce/label/c.OrchTimeline_ExplainMilestone';
import record from '@salesforce/label/c.OrchTimeline_ExplainRecord';
import restsOn from '@salesforce/label/c.OrchTimeline_ExplainRestsOn';
import ruleHandover from '@salesforce/label/c.OrchTimeline_ExplainRuleHandover';
import ruleHandoverHelp from '@salesforce/label/c.OrchTimeline_ExplainRuleHandoverHelp';
import ruleNever from '@salesforce/label/c.OrchTimeline_ExplainRuleNever';
import ruleNeverHelp from '@salesforce/label/c.OrchTimeline_ExplainRuleNeverHelp';
import ruleSystem from '@salesforce/label/c.OrchTimeline_ExplainRuleSystem';
import ruleSystemHelp from '@salesforce/label/c.OrchTimeline_ExplainRuleSystemHelp';
import ruleWindow from '@salesforce/label/c.OrchTimeline_ExplainRuleWindow';
import ruleWindowHelp from '@salesforce/label/c.OrchTimeline_ExplainRuleWindowHelp';
import run from '@salesforce/label/c.OrchTimeline_ExplainRun';
import showAll from '@salesforce/label/c.OrchTimeline_ExplainShowAll';
import stage from '@salesforce/label/c.OrchTimeline_ExplainStage';
import step from '@salesforce/label/c.OrchTimeline_ExplainStep';
import title from '@salesforce/label/c.OrchTimeline_ExplainTitle';
import topicContext from '@salesforce/label/c.OrchTimeline_ExplainTopicContext';
import topicDoNow from '@salesforce/label/c.OrchTimeline_ExplainTopicDoNow';
import topicEnded from '@salesforce/label/c.OrchTimeline_ExplainTopicEnded';
import topicFailed from '@salesforce/label/c.OrchTimeline_ExplainTopicFailed';
import topicLastGood from '@salesforce/label/c.OrchTimeline_ExplainTopicLastGood';
import topicMessage from '@salesforce/label/c.OrchTimeline_ExplainTopicMessage';
import topicOpenWork from '@salesforce/label/c.OrchTimeline_ExplainTopicOpenWork';
import topicOtherSteps from '@salesforce/label/c.OrchTimeline_ExplainTopicOtherSteps';
import topicSaved from '@salesforce/label/c.OrchTimeline_ExplainTopicSaved';
import topicSince from '@salesforce/label/c.OrchTimeline_ExplainTopicSince';
import topicStands from '@salesforce/label/c.OrchTimeline_ExplainTopicStands';
import topicUnread from '@salesforce/label/c.OrchTimeline_ExplainTopicUnread';
import topicWaits from '@salesforce/label/c.OrchTimeline_ExplainTopicWaits';
import unreadHolders from '@salesforce/label/c.OrchTimeline_ExplainUnreadHolders';
import unreadHoldersHelp from '@salesforce/label/c.OrchTimeline_ExplainUnreadHoldersHelp';
import unreadLog from '@salesforce/label/c.OrchTimeline_ExplainUnreadLog';
import unreadLogFailed from '@salesforce/label/c.OrchTimeline_ExplainUnreadLogFailed';
import unreadLogHelp from '@salesforce/label/c.OrchTimeline_ExplainUnreadLogHelp';
import unreadMessage from '@salesforce/label/c.OrchTimeline_ExplainUnreadMessage';
import unreadMessageHelp from '@salesforce/label/c.OrchTimeline_ExplainUnreadMessageHelp';
import unreadStages from '@salesforce/label/c.OrchTimeline_ExplainUnreadStages';
import unreadStagesHelp from '@salesforce/label/c.OrchTimeline_ExplainUnreadStagesHelp';
import unreadSteps from '@salesforce/label/c.OrchTimeline_ExplainUnreadSteps';
import unreadStepsHelp from '@salesforce/label/c.OrchTimeline_ExplainUnreadStepsHelp';
import user from '@salesforce/label/c.OrchTimeline_ExplainUser';
import whatShows from '@salesforce/label/c.OrchTimeline_ExplainWhatShows';

/** Texts around the statements. */
export const labels = {
    /** about {0} */
    about,
    askedFor,
    checkingLog,
    /** {0} duration left, {1} whole duration */
    clockEnd,
    clockTitle,
    /** {0} record, {1} field or its value */
    evidenceField,
    /** {0} Kind, {1} time */
    evidenceMilestone,
    /** failed {0} */
    failedTime,
    fewer,
    fieldAssignee,
    fieldCreated,
    fieldDuration,
    fieldElapsed,
    fieldModified,
    fieldRecord,
    fieldTrigger,
    interview,
    item,
    milestone,
    record,
    restsOn,
    ruleHandover,
    ruleHandoverHelp,
    ruleNever,
    ruleNeverHelp,
    ruleSystem,
    ruleSystemHelp,
    ruleWindow,
    ruleWindowHelp,
    run,
    /** {0} number of statements */
    showAll,
    stage,
    step,
    title,
    topicContext,
    topicDoNow,
    topicEnded,
    topicFailed,
    topicLastGood,
    topicMessage,
    topicOpenWork,
    topicOtherSteps,
    topicSaved,
    topicSince,
    topicStands,
    topicUnread,
    topicWaits,
    unreadHolders,
    unreadHoldersHelp,
    unreadLog,
    unreadLogFailed,
    unreadLogHelp,
    unreadMessage,
    unreadMessageHelp,
    unreadStages,
    unreadStagesHelp,
    unreadSteps,
    unreadStepsHelp,
    user,
    whatShows
};
