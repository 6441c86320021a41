/** Runs of the sample as the model judges them. */
import type { Row } from '../ledger.ts';
import { SIGNED_IN } from '../people.ts';
import { BY_ID, ITEMS_OF, LOG_OF, NOW, RUNS, STAGES_OF, STEPS_OF, text, time } from './world.ts';

/** As much of the model's story as is looked at here. */
interface Judged {
    id: string;
    state: string;
    reason: string;
}
interface ItemStory extends Judged {
    holder: { name: string | null };
}
interface StepStory extends Judged {
    record: { label: string };
    span: { durationMs: number };
    items: ItemStory[];
    holder: { name: string | null; isYou: boolean } | null;
}
interface StageStory extends Judged {
    record: { label: string } | null;
    span: { durationMs: number };
    steps: StepStory[];
}
export interface Story extends Judged {
    stages: StageStory[];
    span: { durationMs: number };
    focus: {
        stepId: string | null;
        since: { at: number } | null;
        holder: { name: string | null; isYou: boolean } | null;
    };
    failure: { resumableUntil: { at: number } | null } | null;
    milestones: Array<{ placed: boolean }>;
    version: number | null;
}

// The bundle is written for another module resolution than these scripts: loaded by address, so that it is not type-checked with them.
const MODEL = new URL(
    '../../../../force-app/main/default/lwc/orchestrationModel/orchestrationModel.ts',
    import.meta.url
);
const { buildRunStory } = (await import(MODEL.href)) as { buildRunStory: (input: unknown) => Story };

const or = (value: unknown): unknown => value ?? null;
const at = (row: Row) => ({
    created: time(row, 'CreatedDate'),
    modified: time(row, 'LastModifiedDate'),
    modstamp: time(row, 'SystemModstamp')
});

function interviewOf(run: Row): unknown {
    const row = BY_ID.get(text(run.InterviewId));
    return row
        ? {
              id: row.Id,
              label: row.InterviewLabel,
              status: row.InterviewStatus,
              currentElement: row.CurrentElement,
              error: row.Error
          }
        : null;
}

const runRecord = (run: Row) => ({
    id: run.Id,
    name: run.Name,
    status: run.Status,
    label: run.OrchestrationLabel,
    developerName: run.OrchestrationDeveloperName,
    versionName: run.FlowDefinitionVersionName,
    flowType: run.FlowType,
    isDebugRun: run.IsDebugRun,
    currentStage: run.CurrentStage,
    durationS: run.Duration,
    triggeringRecord: run.TriggeringRecord,
    triggeringRecordType: run.TriggeringRecordType,
    ownerId: run.OwnerId,
    createdById: run.CreatedById,
    interview: interviewOf(run),
    ...at(run)
});

const stageRecord = (row: Row) => ({
    id: row.Id,
    name: row.Name,
    label: row.Label,
    status: row.Status,
    position: row.Position,
    ...at(row)
});

const stepRecord = (row: Row) => ({
    id: row.Id,
    name: row.Name,
    label: row.Label,
    description: row.Description,
    status: row.Status,
    stepType: row.StepType,
    stageId: row.StageInstanceId,
    ...at(row)
});

function itemRecord(row: Row): unknown {
    const assignee = BY_ID.get(text(row.AssigneeId)) ?? {};
    return {
        id: row.Id,
        name: row.Name,
        label: row.Label,
        description: row.Description,
        status: row.Status,
        stepId: row.StepInstanceId,
        assignee: {
            id: row.AssigneeId,
            kind: assignee.Username ? 'user' : 'group',
            name: assignee.Name,
            username: or(assignee.Username),
            isActive: or(assignee.IsActive),
            groupType: or(assignee.Type)
        },
        relatedRecordId: row.RelatedRecordId,
        screenFlow: row.ScreenFlow,
        elapsedSinceAssignmentS: row.ElapsedTimeSinceAsgntInSec,
        ...at(row)
    };
}

const logRecord = (row: Row) => ({
    id: row.Id,
    name: row.Name,
    kind: row.Kind,
    timestamp: time(row, 'Timestamp'),
    actor: row.Actor,
    assignee: row.Assignee,
    assigneeType: row.AssigneeType,
    comments: row.Comments,
    context: row.Context,
    durationS: row.Duration,
    orchestrationVersion: row.OrchestrationVersion,
    stageName: row.StageName,
    stepName: row.StepName
});

function storyOf(run: Row): Story {
    const steps = STEPS_OF.get(text(run.Id)) ?? [];
    const rows = LOG_OF.get(text(run.Id)) ?? [];
    return buildRunStory({
        run: runRecord(run),
        stages: (STAGES_OF.get(text(run.Id)) ?? []).map(stageRecord),
        steps: steps.map(stepRecord),
        items: steps.flatMap((step) => (ITEMS_OF.get(text(step.Id)) ?? []).map(itemRecord)),
        log: { state: rows.length > 0 ? 'readable' : 'none', rows: rows.map(logRecord) },
        now: NOW,
        answeredAt: NOW,
        userId: SIGNED_IN.id
    });
}

/** By run id. */
export const STORIES = new Map(RUNS.map((run) => [text(run.Id), storyOf(run)]));
