import type { Unsaid } from 'c/orchestrationModel';
import anything from '@salesforce/label/c.OrchTimeline_AccessUnsaidAnything';
import whereItStands from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhereItStands';
import stageOrder from '@salesforce/label/c.OrchTimeline_AccessUnsaidStageOrder';
import stageName from '@salesforce/label/c.OrchTimeline_AccessUnsaidStageName';
import stageOfStep from '@salesforce/label/c.OrchTimeline_AccessUnsaidStageOfStep';
import stepName from '@salesforce/label/c.OrchTimeline_AccessUnsaidStepName';
import stepKind from '@salesforce/label/c.OrchTimeline_AccessUnsaidStepKind';
import stepPurpose from '@salesforce/label/c.OrchTimeline_AccessUnsaidStepPurpose';
import stepOfItem from '@salesforce/label/c.OrchTimeline_AccessUnsaidStepOfItem';
import holder from '@salesforce/label/c.OrchTimeline_AccessUnsaidHolder';
import heldSince from '@salesforce/label/c.OrchTimeline_AccessUnsaidHeldSince';
import whoFinished from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhoFinished';
import exactTimes from '@salesforce/label/c.OrchTimeline_AccessUnsaidExactTimes';
import startAndEnd from '@salesforce/label/c.OrchTimeline_AccessUnsaidStartAndEnd';
import handovers from '@salesforce/label/c.OrchTimeline_AccessUnsaidHandovers';
import final from '@salesforce/label/c.OrchTimeline_AccessUnsaidFinal';
import whyFailed from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhyFailed';
import whereFailed from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhereFailed';
import personName from '@salesforce/label/c.OrchTimeline_AccessUnsaidPersonName';
import activeHolder from '@salesforce/label/c.OrchTimeline_AccessUnsaidActiveHolder';
import queueName from '@salesforce/label/c.OrchTimeline_AccessUnsaidQueueName';
import task from '@salesforce/label/c.OrchTimeline_AccessUnsaidTask';
import taskPlace from '@salesforce/label/c.OrchTimeline_AccessUnsaidTaskPlace';
import taskScreen from '@salesforce/label/c.OrchTimeline_AccessUnsaidTaskScreen';
import milestonePlace from '@salesforce/label/c.OrchTimeline_AccessUnsaidMilestonePlace';
import milestoneOrder from '@salesforce/label/c.OrchTimeline_AccessUnsaidMilestoneOrder';
import milestoneRecord from '@salesforce/label/c.OrchTimeline_AccessUnsaidMilestoneRecord';
import comments from '@salesforce/label/c.OrchTimeline_AccessUnsaidComments';
import runNumber from '@salesforce/label/c.OrchTimeline_AccessUnsaidRunNumber';
import runRecord from '@salesforce/label/c.OrchTimeline_AccessUnsaidRunRecord';
import runStarter from '@salesforce/label/c.OrchTimeline_AccessUnsaidRunStarter';
import processName from '@salesforce/label/c.OrchTimeline_AccessUnsaidProcessName';
import processVersion from '@salesforce/label/c.OrchTimeline_AccessUnsaidProcessVersion';
import processKind from '@salesforce/label/c.OrchTimeline_AccessUnsaidProcessKind';
import debugRun from '@salesforce/label/c.OrchTimeline_AccessUnsaidDebugRun';
import duration from '@salesforce/label/c.OrchTimeline_AccessUnsaidDuration';
import usual from '@salesforce/label/c.OrchTimeline_AccessUnsaidUsual';
import whatChanged from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhatChanged';
import whoChanged from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhoChanged';
import fieldHistory from '@salesforce/label/c.OrchTimeline_AccessUnsaidFieldHistory';
import posts from '@salesforce/label/c.OrchTimeline_AccessUnsaidPosts';
import moreRuns from '@salesforce/label/c.OrchTimeline_AccessUnsaidMoreRuns';
import whoHasAccess from '@salesforce/label/c.OrchTimeline_AccessUnsaidWhoHasAccess';
import fieldValue from '@salesforce/label/c.OrchTimeline_AccessUnsaidFieldValue';

/** What cannot be said, as the end of "this page cannot say …". */
export const unsaidLabels: Record<Unsaid, string> = {
    anything,
    'where-it-stands': whereItStands,
    'stage-order': stageOrder,
    'stage-name': stageName,
    'stage-of-step': stageOfStep,
    'step-name': stepName,
    'step-kind': stepKind,
    'step-purpose': stepPurpose,
    'step-of-item': stepOfItem,
    holder,
    'held-since': heldSince,
    'who-finished': whoFinished,
    'exact-times': exactTimes,
    'start-and-end': startAndEnd,
    handovers,
    final,
    'why-failed': whyFailed,
    'where-failed': whereFailed,
    'person-name': personName,
    'active-holder': activeHolder,
    'queue-name': queueName,
    task,
    'task-place': taskPlace,
    'task-screen': taskScreen,
    'milestone-place': milestonePlace,
    'milestone-order': milestoneOrder,
    'milestone-record': milestoneRecord,
    comments,
    'run-number': runNumber,
    'run-record': runRecord,
    'run-starter': runStarter,
    'process-name': processName,
    'process-version': processVersion,
    'process-kind': processKind,
    'debug-run': debugRun,
    duration,
    usual,
    'what-changed': whatChanged,
    'who-changed': whoChanged,
    'field-history': fieldHistory,
    posts,
    'more-runs': moreRuns,
    'who-has-access': whoHasAccess,
    'field-value': fieldValue
};
