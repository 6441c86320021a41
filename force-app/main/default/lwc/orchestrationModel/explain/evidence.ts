import { kindPhase } from '../log/kinds';
import type { KindLevel, KindPhase } from '../log/kinds';
import type { WorkItemRecord } from '../records/records';
import type { Bound, ItemStory, Milestone, RunStory, StageStory, StepStory } from '../story/story';
import type { Evidence, MilestoneEvidence, RecordEvidence, Rule } from './statement';

const RUN = 'FlowOrchestrationInstance';
const STAGE = 'FlowOrchestrationStageInstance';
const STEP = 'FlowOrchestrationStepInstance';
const ITEM = 'FlowOrchestrationWorkItem';
const INTERVIEW = 'FlowInterview';
const LOG = 'FlowOrchestrationLog';

/** A time and what tells it. */
export interface ToldTime {
    at: Bound;
    evidence: Evidence;
}

export const rule = (id: Rule): Evidence => ({ kind: 'rule', id });

export const milestone = ({ id, record }: Milestone): MilestoneEvidence => ({
    kind: 'milestone',
    id,
    object: LOG,
    row: record.kind,
    at: record.timestamp
});

/** A record beside the run. @param object API name; null: not known */
export const other = (id: string, object: string | null): Evidence => ({ kind: 'record', id, object });

/** Fields of which the recorded value is shown as it is. */
const TELLING = new Set<string | null>(['Status', 'StepType']);

function recordOf(kind: RecordEvidence['kind'], id: string, object: string, field: string | null, value: unknown) {
    return { kind, id, object, field, value: TELLING.has(field) && typeof value === 'string' ? value : null };
}

export function ofRun({ id, record }: RunStory, field: string | null): RecordEvidence {
    return recordOf('run', id, RUN, field, record.status);
}

/** The run's status, be it that it has none. */
export const ofStatus = (story: RunStory): RecordEvidence =>
    ofRun(story, story.record.status === null ? null : 'Status');

export function ofStage(stage: StageStory, field: string | null): RecordEvidence[] {
    return stage.id === null ? [] : [recordOf('stage', stage.id, STAGE, field, stage.record?.status)];
}

export function ofStep(step: StepStory, field: string | null): RecordEvidence[] {
    const value = field === 'StepType' ? step.record?.stepType : step.record?.status;
    return step.id === null ? [] : [recordOf('step', step.id, STEP, field, value)];
}

export function ofItem({ id, record }: { id: string; record: WorkItemRecord }, field: string | null): RecordEvidence {
    return recordOf('item', id, ITEM, field, record.status);
}

export function ofInterview({ record }: RunStory): RecordEvidence[] {
    return record.interview?.error ? [recordOf('interview', record.interview.id, INTERVIEW, 'Error', null)] : [];
}

/** Holders with a page of their own: groups and queues have none. */
export function ofHolder({ holder }: ItemStory): Evidence[] {
    return holder.id !== null && holder.kind === 'user' ? [other(holder.id, 'User')] : [];
}

/** The row that bounds a span: the first start, or the last end, at a level. */
export function boundRow(rows: readonly Milestone[], level: KindLevel, phase: KindPhase): Milestone | null {
    const bounds = (row: Milestone): boolean =>
        row.level === level && row.record.timestamp !== null && kindPhase(row.record.kind) === phase;
    return (phase === 'start' ? rows.find(bounds) : rows.findLast(bounds)) ?? null;
}

/** A time by the row that tells it exactly, else by the record from which it is estimated. */
function told(at: Bound | null, row: Milestone | null, record: Evidence | undefined): ToldTime | null {
    if (!at) {
        return null;
    }
    const evidence = at.exact ? row && milestone(row) : record;
    return evidence ? { at, evidence } : null;
}

/** When a step that is over ended; null where clocks disagree. */
export function endOfStep(step: StepStory): ToldTime | null {
    const { end, clamped } = step.span;
    return clamped ? null : told(end, boundRow(step.milestones, 'step', 'end'), ofStep(step, 'LastModifiedDate')[0]);
}

/** When a step began: its row, else its first work item, else its record. */
export function startOfStep(step: StepStory): ToldTime | null {
    const { start } = step.span;
    const first = step.items.find(({ record }) => record.created !== null && record.created === start?.at);
    const estimate = first ? ofItem(first, 'CreatedDate') : ofStep(step, 'CreatedDate')[0];
    return told(start, boundRow(step.milestones, 'step', 'start'), estimate);
}

/** When the run ended; null while it has not, or where clocks disagree. */
export function endOfRun(story: RunStory): ToldTime | null {
    const { span, record, logState } = story;
    const { created, durationS, modified } = record;
    const byDuration = logState !== 'readable' && created !== null && durationS !== null;
    const field = byDuration ? 'Duration' : 'LastModifiedDate';
    const evidence = byDuration || modified !== null ? ofRun(story, field) : undefined;
    return span.clamped ? null : told(span.end, boundRow(story.milestones, 'run', 'end'), evidence);
}

/** A stage or a step by its status. */
export const ofPlace = (place: StageStory | StepStory): Evidence[] =>
    'steps' in place ? ofStage(place, 'Status') : ofStep(place, 'Status');
