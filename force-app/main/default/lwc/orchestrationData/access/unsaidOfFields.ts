import type { Unsaid } from 'c/orchestrationModel';

const TIMES: Record<string, Unsaid> = { CreatedDate: 'start-and-end', LastModifiedDate: 'start-and-end' };
const CHANGES: Record<string, Unsaid> = { SystemModstamp: 'what-changed' };

/** What cannot be said without a field, by object and field; a field without an entry is a value that is not shown. */
const UNSAID_OF: Record<string, Record<string, Unsaid>> = {
    FlowOrchestrationInstance: {
        ...TIMES,
        ...CHANGES,
        Name: 'run-number',
        OrchestrationLabel: 'process-name',
        OrchestrationDeveloperName: 'usual',
        FlowDefinitionVersionName: 'process-version',
        FlowType: 'process-kind',
        IsDebugRun: 'debug-run',
        Duration: 'duration',
        TriggeringRecord: 'run-record',
        TriggeringRecordType: 'run-record',
        CreatedById: 'run-starter'
    },
    FlowOrchestrationStageInstance: {
        ...TIMES,
        ...CHANGES,
        Name: 'milestone-place',
        Label: 'stage-name',
        Position: 'stage-order'
    },
    FlowOrchestrationStepInstance: {
        ...TIMES,
        ...CHANGES,
        Name: 'milestone-place',
        Label: 'step-name',
        Description: 'step-purpose',
        StepType: 'step-kind',
        StageInstanceId: 'stage-of-step',
        CreatedById: 'who-changed',
        LastModifiedById: 'who-changed'
    },
    FlowOrchestrationWorkItem: {
        ...TIMES,
        ...CHANGES,
        Label: 'task',
        Description: 'task',
        StepInstanceId: 'step-of-item',
        AssigneeId: 'holder',
        RelatedRecordId: 'task-place',
        ScreenFlow: 'task-screen',
        ElapsedTimeSinceAsgntInSec: 'held-since'
    },
    FlowOrchestrationLog: {
        ...CHANGES,
        Name: 'milestone-order',
        Actor: 'who-finished',
        Assignee: 'handovers',
        AssigneeType: 'final',
        Comments: 'comments',
        Context: 'milestone-record',
        Duration: 'duration',
        OrchestrationVersion: 'process-version'
    },
    User: { IsActive: 'active-holder', Username: 'who-finished' },
    FlowInterview: { CurrentElement: 'where-failed' }
};

/** @param fields "Object.Field" */
export function unsaidOfFields(fields: readonly string[]): Unsaid[] {
    const unsaid = fields.map((api): Unsaid => {
        const [object, field] = api.split('.');
        return UNSAID_OF[object ?? '']?.[field ?? ''] ?? 'field-value';
    });
    return [...new Set(unsaid)];
}
