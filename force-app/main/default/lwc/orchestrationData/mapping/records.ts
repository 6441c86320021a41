import type { AssigneeRecord, InterviewRecord, LogRecord, RunRecord } from 'c/orchestrationModel';
import type { StageRecord, StepRecord, WorkItemRecord } from 'c/orchestrationModel';
import type { AssigneeNode, ItemNode } from '../documents/itemsDocument';
import type { LogNode } from '../documents/logDocument';
import type { InterviewNode, RunNode } from '../documents/runAloneDocument';
import type { StageNode } from '../documents/stagesDocument';
import type { StepNode } from '../documents/stepsDocument';
import { numberOf, timeOf, valueOf } from './values';

/** A record together with the Id of its run, as far as that is known. */
export type OfRun<Row> = Row & { runId: string | null };

function toInterview(node: InterviewNode): InterviewRecord {
    return {
        id: node.Id,
        label: valueOf(node.InterviewLabel),
        status: valueOf(node.InterviewStatus),
        currentElement: valueOf(node.CurrentElement),
        error: valueOf(node.Error)
    };
}

/** FlowOrchestrationInstance -> the model's record. */
export function toRun(node: RunNode): RunRecord {
    return {
        id: node.Id,
        name: valueOf(node.Name),
        status: valueOf(node.Status),
        label: valueOf(node.OrchestrationLabel),
        developerName: valueOf(node.OrchestrationDeveloperName),
        versionName: valueOf(node.FlowDefinitionVersionName),
        flowType: valueOf(node.FlowType),
        isDebugRun: valueOf(node.IsDebugRun),
        currentStage: valueOf(node.CurrentStage),
        durationS: numberOf(node.Duration),
        triggeringRecord: valueOf(node.TriggeringRecord),
        triggeringRecordType: valueOf(node.TriggeringRecordType),
        ownerId: valueOf(node.OwnerId),
        createdById: valueOf(node.CreatedById),
        created: timeOf(node.CreatedDate),
        modified: timeOf(node.LastModifiedDate),
        modstamp: timeOf(node.SystemModstamp),
        interview: node.Interview?.Id ? toInterview(node.Interview) : null
    };
}

/** FlowOrchestrationStageInstance -> the model's record. */
export function toStage(node: StageNode): OfRun<StageRecord> {
    return {
        id: node.Id,
        runId: valueOf(node.OrchestrationInstanceId),
        name: valueOf(node.Name),
        label: valueOf(node.Label),
        status: valueOf(node.Status),
        position: numberOf(node.Position),
        created: timeOf(node.CreatedDate),
        modified: timeOf(node.LastModifiedDate),
        modstamp: timeOf(node.SystemModstamp)
    };
}

/** FlowOrchestrationStepInstance -> the model's record. */
export function toStep(node: StepNode): OfRun<StepRecord> {
    return {
        id: node.Id,
        runId: valueOf(node.OrchestrationInstanceId),
        name: valueOf(node.Name),
        label: valueOf(node.Label),
        description: valueOf(node.Description),
        status: valueOf(node.Status),
        stepType: valueOf(node.StepType),
        stageId: valueOf(node.StageInstanceId),
        ownerId: valueOf(node.OwnerId),
        createdById: valueOf(node.CreatedById),
        createdByName: valueOf(node.CreatedBy?.Name),
        modifiedById: valueOf(node.LastModifiedById),
        modifiedByName: valueOf(node.LastModifiedBy?.Name),
        created: timeOf(node.CreatedDate),
        modified: timeOf(node.LastModifiedDate),
        modstamp: timeOf(node.SystemModstamp)
    };
}

/** Users and groups have the standard key prefixes 005 and 00G in every org. */
function kindOf(id: string): AssigneeRecord['kind'] {
    if (id.startsWith('005')) return 'user';
    return id.startsWith('00G') ? 'group' : 'unknown';
}

function toAssignee(id: string | null, node: AssigneeNode | null | undefined): AssigneeRecord | null {
    const known = node?.Id ?? id;
    if (!known) return null;
    return {
        id: known,
        kind: kindOf(known),
        name: valueOf(node?.Name),
        username: valueOf(node?.Username),
        isActive: valueOf(node?.IsActive),
        groupType: valueOf(node?.Type)
    };
}

/** FlowOrchestrationWorkItem -> the model's record. */
export function toItem(node: ItemNode): WorkItemRecord {
    return {
        id: node.Id,
        name: valueOf(node.Name),
        label: valueOf(node.Label),
        description: valueOf(node.Description),
        status: valueOf(node.Status),
        stepId: valueOf(node.StepInstanceId),
        assignee: toAssignee(valueOf(node.AssigneeId), node.Assignee),
        relatedRecordId: valueOf(node.RelatedRecordId),
        screenFlow: valueOf(node.ScreenFlow),
        elapsedSinceAssignmentS: numberOf(node.ElapsedTimeSinceAsgntInSec),
        created: timeOf(node.CreatedDate),
        modified: timeOf(node.LastModifiedDate),
        modstamp: timeOf(node.SystemModstamp)
    };
}

/** FlowOrchestrationLog -> the model's record. */
export function toLogRow(node: LogNode): OfRun<LogRecord> & { modstamp: number | null } {
    return {
        id: node.Id,
        runId: valueOf(node.OrchestrationInstanceId),
        name: valueOf(node.Name),
        kind: valueOf(node.Kind),
        timestamp: timeOf(node.Timestamp),
        actor: valueOf(node.Actor),
        assignee: valueOf(node.Assignee),
        assigneeType: valueOf(node.AssigneeType),
        comments: valueOf(node.Comments),
        context: valueOf(node.Context),
        durationS: numberOf(node.Duration),
        orchestrationVersion: numberOf(node.OrchestrationVersion),
        stageName: valueOf(node.StageName),
        stepName: valueOf(node.StepName),
        modstamp: timeOf(node.SystemModstamp)
    };
}
