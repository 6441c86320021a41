import { kindLevel } from '../log/kinds';
import type { Reason } from '../states/reasons';
import type { Milestone, RunStory, Span, StepStory } from './story';

/** What is odd about a record or log row, though it is told all the same. */
export const ODDITIES = [
    /** Its end lies before its start, or its start after now: the span was set to 0. */
    'clock-disagrees',
    /** It ended after now. */
    'ends-after-now',
    /** A status that is not documented; `value` has it. */
    'status-unlisted',
    'status-missing',
    /** The stage of the step is not visible. */
    'step-without-stage',
    /** The step of the work item is not visible. */
    'item-without-step',
    /** The row names, or by its kind must name, a stage or step that is not visible; `value` has its kind. */
    'row-not-placed',
    /** The row has no Timestamp; `value` has its kind. */
    'row-without-time',
    /** A kind of row that is not documented; `value` has it. */
    'kind-unlisted'
] as const;
export type OddityCode = (typeof ODDITIES)[number];

export interface Oddity {
    code: OddityCode;
    level: 'run' | 'stage' | 'step' | 'item' | 'row';
    /** Id of the run, stage, step or work item; null for a log row. */
    recordId: string | null;
    /** Id of the log row; null for a record. */
    rowId: string | null;
    /** The raw value, where one is odd. */
    value: string | null;
}

interface Told {
    id: string | null;
    record: { status: string | null } | null;
    reason: Reason | null;
    span: Span;
}

/** Everything odd in a run, in the order of the story, then of the log. */
export function oddities(story: RunStory): Oddity[] {
    const found: Oddity[] = [];
    noteRecord(found, 'run', story, story.now);
    for (const stage of story.stages) {
        noteRecord(found, 'stage', stage, story.now);
        for (const step of stage.steps) {
            noteStep(found, step, stage.id === null, story.now);
        }
    }
    for (const milestone of story.milestones) {
        noteRow(found, milestone);
    }
    return found;
}

function noteStep(found: Oddity[], step: StepStory, withoutStage: boolean, now: number): void {
    if (withoutStage && step.id !== null) {
        found.push(odd('step-without-stage', 'step', step.id));
    }
    noteRecord(found, 'step', step, now);
    for (const item of step.items) {
        if (step.id === null) {
            found.push(odd('item-without-step', 'item', item.id));
        }
        noteRecord(found, 'item', item, now);
    }
}

function noteRecord(found: Oddity[], level: Oddity['level'], told: Told, now: number): void {
    const { id, record, reason, span } = told;
    if (id === null) {
        return;
    }
    if (reason === 'unlisted-status') {
        const status = record?.status || null;
        found.push(odd(status === null ? 'status-missing' : 'status-unlisted', level, id, status));
    }
    if (span.clamped) {
        found.push(odd('clock-disagrees', level, id));
    } else if (span.end && span.end.at > now) {
        found.push(odd('ends-after-now', level, id));
    }
}

function noteRow(found: Oddity[], { id, record, placed }: Milestone): void {
    const { kind, timestamp } = record;
    if (kindLevel(kind) === 'unknown') {
        found.push(oddRow('kind-unlisted', id, kind));
    }
    if (timestamp === null) {
        found.push(oddRow('row-without-time', id, kind));
    } else if (!placed) {
        found.push(oddRow('row-not-placed', id, kind));
    }
}

function oddRow(code: OddityCode, rowId: string, value: string | null): Oddity {
    return { code, level: 'row', recordId: null, rowId, value };
}

function odd(code: OddityCode, level: Oddity['level'], recordId: string, value: string | null = null): Oddity {
    return { code, level, recordId, rowId: null, value };
}
