import about from '@salesforce/label/c.OrchTimeline_HistoryAbout';
import afterStage from '@salesforce/label/c.OrchTimeline_MilestoneAfterStage';
import andLonger from '@salesforce/label/c.OrchTimeline_HistoryAndLonger';
import assignedTo from '@salesforce/label/c.OrchTimeline_MilestoneAssignedTo';
import assigneeNotFound from '@salesforce/label/c.OrchTimeline_MilestoneAssigneeNotFound';
import assigneeNotFoundUnnamed from '@salesforce/label/c.OrchTimeline_MilestoneAssigneeNotFoundUnnamed';
import automated from '@salesforce/label/c.OrchTimeline_HistoryOwner';
import by from '@salesforce/label/c.OrchTimeline_HistoryBy';
import cancelInstance from '@salesforce/label/c.OrchTimeline_MilestoneCancelInstance';
import changed from '@salesforce/label/c.OrchTimeline_HistoryChangedByNobody';
import changedBy from '@salesforce/label/c.OrchTimeline_HistoryChangedBy';
import checkingLog from '@salesforce/label/c.OrchTimeline_DrawerCheckingLog';
import close from '@salesforce/label/c.OrchTimeline_DrawerClose';
import commented from '@salesforce/label/c.OrchTimeline_HistoryCommented';
import commentedUnnamed from '@salesforce/label/c.OrchTimeline_HistoryCommentedUnnamed';
import context from '@salesforce/label/c.OrchTimeline_HistoryContext';
import created from '@salesforce/label/c.OrchTimeline_HistoryCreated';
import detailCreated from '@salesforce/label/c.OrchTimeline_DrawerDetailCreated';
import detailCreatedBy from '@salesforce/label/c.OrchTimeline_HistoryCreatedByLabel';
import detailDescription from '@salesforce/label/c.OrchTimeline_DrawerDetailDescription';
import detailDuration from '@salesforce/label/c.OrchTimeline_DrawerDetailDuration';
import detailEnded from '@salesforce/label/c.OrchTimeline_DrawerDetailEnded';
import detailId from '@salesforce/label/c.OrchTimeline_DrawerDetailId';
import detailLabel from '@salesforce/label/c.OrchTimeline_DrawerDetailLabel';
import detailModified from '@salesforce/label/c.OrchTimeline_DrawerDetailModified';
import detailModifiedBy from '@salesforce/label/c.OrchTimeline_HistoryModifiedByLabel';
import detailModstamp from '@salesforce/label/c.OrchTimeline_HistoryModstampLabel';
import detailName from '@salesforce/label/c.OrchTimeline_DrawerDetailName';
import detailOwner from '@salesforce/label/c.OrchTimeline_HistoryOwnerLabel';
import detailRun from '@salesforce/label/c.OrchTimeline_HistoryRunLabel';
import detailStage from '@salesforce/label/c.OrchTimeline_DrawerDetailStage';
import detailStarted from '@salesforce/label/c.OrchTimeline_DrawerDetailStarted';
import detailState from '@salesforce/label/c.OrchTimeline_DrawerDetailState';
import detailStatus from '@salesforce/label/c.OrchTimeline_DrawerDetailStatus';
import detailType from '@salesforce/label/c.OrchTimeline_DrawerDetailType';
import details from '@salesforce/label/c.OrchTimeline_DrawerDetails';
import discontinueStage from '@salesforce/label/c.OrchTimeline_MilestoneDiscontinueStage';
import discontinueStep from '@salesforce/label/c.OrchTimeline_MilestoneDiscontinueStep';
import earlierHolder from '@salesforce/label/c.OrchTimeline_DrawerEarlierHolder';
import endInstance from '@salesforce/label/c.OrchTimeline_MilestoneEndInstance';
import endStage from '@salesforce/label/c.OrchTimeline_MilestoneEndStage';
import endStep from '@salesforce/label/c.OrchTimeline_MilestoneEndStep';
import endWorkItem from '@salesforce/label/c.OrchTimeline_MilestoneEndWorkItem';
import endWorkItemUnnamed from '@salesforce/label/c.OrchTimeline_MilestoneEndWorkItemUnnamed';
import failInstance from '@salesforce/label/c.OrchTimeline_MilestoneFailInstance';
import failStage from '@salesforce/label/c.OrchTimeline_MilestoneFailStage';
import failStep from '@salesforce/label/c.OrchTimeline_MilestoneFailStep';
import fieldChanged from '@salesforce/label/c.OrchTimeline_HistoryChanged';
import fieldNotNamed from '@salesforce/label/c.OrchTimeline_HistoryFieldNotNamed';
import forSoFar from '@salesforce/label/c.OrchTimeline_MilestoneFor';
import handed from '@salesforce/label/c.OrchTimeline_MilestoneHanded';
import handedBy from '@salesforce/label/c.OrchTimeline_MilestoneHandedBy';
import held from '@salesforce/label/c.OrchTimeline_DrawerHeld';
import heldByNobody from '@salesforce/label/c.OrchTimeline_DrawerHeldByNobody';
import heldFor from '@salesforce/label/c.OrchTimeline_MilestoneHeldFor';
import heldSoFar from '@salesforce/label/c.OrchTimeline_DrawerHeldSoFar';
import heldSoFarUsual from '@salesforce/label/c.OrchTimeline_HistoryHeldSoFarUsual';
import heldUsual from '@salesforce/label/c.OrchTimeline_HistoryHeldUsual';
import hiddenBoth from '@salesforce/label/c.OrchTimeline_HistoryHiddenBoth';
import hiddenRecord from '@salesforce/label/c.OrchTimeline_HistoryHiddenRecord';
import hiddenStage from '@salesforce/label/c.OrchTimeline_HistoryHiddenStage';
import hiddenStep from '@salesforce/label/c.OrchTimeline_HistoryHiddenStep';
import hiddenUnnamed from '@salesforce/label/c.OrchTimeline_HistoryHiddenUnnamed';
import holderNotVisible from '@salesforce/label/c.OrchTimeline_DrawerHolderNotVisible';
import holderUnknown from '@salesforce/label/c.OrchTimeline_DrawerHolderUnknown';
import holdsSince from '@salesforce/label/c.OrchTimeline_DrawerHoldsSince';
import inactive from '@salesforce/label/c.OrchTimeline_DrawerInactive';
import logError from '@salesforce/label/c.OrchTimeline_DrawerLogError';
import longer from '@salesforce/label/c.OrchTimeline_HistoryLonger';
import milestones from '@salesforce/label/c.OrchTimeline_DrawerMilestones';
import next from '@salesforce/label/c.OrchTimeline_DrawerNext';
import noKind from '@salesforce/label/c.OrchTimeline_MilestoneNoKind';
import noLog from '@salesforce/label/c.OrchTimeline_DrawerNoLog';
import noRows from '@salesforce/label/c.OrchTimeline_DrawerNoRows';
import noValue from '@salesforce/label/c.OrchTimeline_DrawerNoValue';
import nothing from '@salesforce/label/c.OrchTimeline_HistoryNothing';
import nothingRecorded from '@salesforce/label/c.OrchTimeline_DrawerNothingRecorded';
import nothingYet from '@salesforce/label/c.OrchTimeline_DrawerNothingYet';
import onHold from '@salesforce/label/c.OrchTimeline_StateOnHold';
import onHoldWith from '@salesforce/label/c.OrchTimeline_StateOnHoldWith';
import openStep from '@salesforce/label/c.OrchTimeline_HistoryOpenStep';
import placeStage from '@salesforce/label/c.OrchTimeline_HistoryPlaceStage';
import placeStep from '@salesforce/label/c.OrchTimeline_HistoryPlaceStep';
import position from '@salesforce/label/c.OrchTimeline_DrawerPosition';
import previous from '@salesforce/label/c.OrchTimeline_DrawerPrevious';
import reassignWorkItem from '@salesforce/label/c.OrchTimeline_MilestoneReassignWorkItem';
import reassignWorkItemUnnamed from '@salesforce/label/c.OrchTimeline_MilestoneReassignWorkItemUnnamed';
import resumeInstance from '@salesforce/label/c.OrchTimeline_MilestoneResumeInstance';
import resumeStage from '@salesforce/label/c.OrchTimeline_MilestoneResumeStage';
import resumeStep from '@salesforce/label/c.OrchTimeline_MilestoneResumeStep';
import runEmpty from '@salesforce/label/c.OrchTimeline_HistoryRunEmpty';
import runRecallPath from '@salesforce/label/c.OrchTimeline_MilestoneRunRecallPath';
import runSubject from '@salesforce/label/c.OrchTimeline_HistoryRunSubject';
import scope from '@salesforce/label/c.OrchTimeline_HistoryScope';
import since from '@salesforce/label/c.OrchTimeline_DrawerSince';
import soFar from '@salesforce/label/c.OrchTimeline_DrawerSoFar';
import someone from '@salesforce/label/c.OrchTimeline_DrawerSomeone';
import startInstance from '@salesforce/label/c.OrchTimeline_MilestoneStartInstance';
import startStage from '@salesforce/label/c.OrchTimeline_MilestoneStartStage';
import startStep from '@salesforce/label/c.OrchTimeline_MilestoneStartStep';
import startWorkItem from '@salesforce/label/c.OrchTimeline_MilestoneStartWorkItem';
import startWorkItemUnnamed from '@salesforce/label/c.OrchTimeline_MilestoneStartWorkItemUnnamed';
import stepSubject from '@salesforce/label/c.OrchTimeline_HistoryStepSubject';
import suspendInstance from '@salesforce/label/c.OrchTimeline_MilestoneSuspendInstance';
import suspendStage from '@salesforce/label/c.OrchTimeline_MilestoneSuspendStage';
import tabs from '@salesforce/label/c.OrchTimeline_DrawerTabs';
import thisStep from '@salesforce/label/c.OrchTimeline_HistoryThisStep';
import took from '@salesforce/label/c.OrchTimeline_MilestoneTook';
import typeAsynchronous from '@salesforce/label/c.OrchTimeline_DrawerTypeAsynchronous';
import typeBackground from '@salesforce/label/c.OrchTimeline_DrawerTypeBackground';
import typeInteractive from '@salesforce/label/c.OrchTimeline_DrawerTypeInteractive';
import unknownMilestone from '@salesforce/label/c.OrchTimeline_MilestoneUnknown';
import waitingOn from '@salesforce/label/c.OrchTimeline_StateWaitingOn';
import wholeRun from '@salesforce/label/c.OrchTimeline_HistoryWholeRun';
import withStage from '@salesforce/label/c.OrchTimeline_MilestoneWithStage';
import workItemName from '@salesforce/label/c.OrchTimeline_DrawerWorkItemName';
import you from '@salesforce/label/c.OrchTimeline_DrawerYou';

export const labels = {
    /** {0} estimated duration */
    about,
    /** {0} duration, {1} stage */
    afterStage,
    /** {0} how long it is held, {1} that it takes longer than usual */
    andLonger,
    /** {0} name */
    assignedTo,
    /** {0} what was recorded */
    assigneeNotFound,
    assigneeNotFoundUnnamed,
    /** {0} Id */
    automated,
    /** {0} name */
    by,
    cancelInstance,
    changed,
    /** {0} name */
    changedBy,
    checkingLog,
    close,
    /** {0} name */
    commented,
    commentedUnnamed,
    context,
    created,
    detailCreated,
    detailCreatedBy,
    detailDescription,
    detailDuration,
    detailEnded,
    detailId,
    detailLabel,
    detailModified,
    detailModifiedBy,
    detailModstamp,
    detailName,
    detailOwner,
    detailRun,
    detailStage,
    detailStarted,
    detailState,
    detailStatus,
    detailType,
    details,
    /** {0} stage */
    discontinueStage,
    discontinueStep,
    earlierHolder,
    endInstance,
    /** {0} stage */
    endStage,
    endStep,
    /** {0} who did it */
    endWorkItem,
    endWorkItemUnnamed,
    failInstance,
    /** {0} stage */
    failStage,
    failStep,
    /** {0} field, {1} old value, {2} new value */
    fieldChanged,
    fieldNotNamed,
    /** {0} duration */
    forSoFar,
    /** {0} from, {1} to */
    handed,
    /** {0} who did it, {1} from, {2} to */
    handedBy,
    /** {0} duration */
    held,
    heldByNobody,
    /** {0} duration */
    heldFor,
    /** {0} duration */
    heldSoFar,
    /** {0} duration, {1} usual duration */
    heldSoFarUsual,
    /** {0} duration, {1} usual duration */
    heldUsual,
    /** {0} API name of the step, {1} of the stage */
    hiddenBoth,
    hiddenRecord,
    /** {0} API name */
    hiddenStage,
    /** {0} API name */
    hiddenStep,
    hiddenUnnamed,
    holderNotVisible,
    holderUnknown,
    /** {0} duration, {1} since when */
    holdsSince,
    /** {0} name */
    inactive,
    logError,
    /** {0} duration */
    longer,
    milestones,
    next,
    noKind,
    noLog,
    noRows,
    noValue,
    nothing,
    nothingRecorded,
    nothingYet,
    onHold,
    /** {0} holder */
    onHoldWith,
    openStep,
    /** {0} stage */
    placeStage,
    /** {0} step, {1} stage */
    placeStep,
    /** {0} stage, {1} position, {2} number of steps */
    position,
    previous,
    /** {0} assignee */
    reassignWorkItem,
    reassignWorkItemUnnamed,
    resumeInstance,
    /** {0} stage */
    resumeStage,
    resumeStep,
    runEmpty,
    runRecallPath,
    /** {0} process, {1} run number */
    runSubject,
    scope,
    /** {0} moment */
    since,
    /** {0} duration */
    soFar,
    someone,
    startInstance,
    /** {0} stage */
    startStage,
    startStep,
    /** {0} assignee */
    startWorkItem,
    startWorkItemUnnamed,
    /** {0} step, {1} stage, {2} run */
    stepSubject,
    suspendInstance,
    /** {0} stage */
    suspendStage,
    tabs,
    thisStep,
    /** {0} duration */
    took,
    typeAsynchronous,
    typeBackground,
    typeInteractive,
    /** {0} the kind */
    unknownMilestone,
    /** {0} holder */
    waitingOn,
    wholeRun,
    /** {0} stage */
    withStage,
    /** {0} number */
    workItemName,
    you
};
