/** Runs of the model as the server stores them, for the tests of filters. */
import type { RunRecord, StoryInput } from 'c/orchestrationModel';
import { idKey, sameId } from 'c/orchestrationModel';
import type { Row } from './evaluate';

export const rowOfRun = (run: RunRecord): Row => ({
    Id: run.id,
    Name: run.name,
    Status: run.status,
    OrchestrationLabel: run.label,
    OrchestrationDeveloperName: run.developerName,
    IsDebugRun: run.isDebugRun,
    CreatedById: run.createdById,
    TriggeringRecord: run.triggeringRecord,
    TriggeringRecordType: run.triggeringRecordType,
    CreatedDate: run.created,
    LastModifiedDate: run.modified,
    SystemModstamp: run.modstamp
});

/** Steps and work items of a run, each with its parents. */
export function partsOf({ run, stages, steps, items }: StoryInput): { steps: Row[]; items: Row[] } {
    const parent = rowOfRun(run);
    const stepRows = new Map(
        steps.map((step) => [
            idKey(step.id),
            {
                Id: step.id,
                Status: step.status,
                Name: step.name,
                Label: step.label,
                OrchestrationInstance: parent,
                StageInstance: { Name: stages.find(({ id }) => sameId(id, step.stageId))?.name ?? null }
            }
        ])
    );
    const itemRows = items.map(({ id, status, stepId, assignee }) => ({
        Id: id,
        Status: status,
        AssigneeId: assignee?.id ?? null,
        Assignee: assignee && {
            [assignee.kind === 'group' ? 'Group' : 'User']: {
                Id: assignee.id,
                Name: assignee.name,
                IsActive: assignee.isActive,
                Type: assignee.groupType
            },
            Name: { Name: assignee.name }
        },
        StepInstance: stepRows.get(idKey(stepId ?? '')) ?? null
    }));
    return { steps: [...stepRows.values()], items: itemRows };
}
