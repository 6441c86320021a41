import { kindLevel } from '../log/kinds';
import type { Reason } from '../states/reasons';
import type { ItemStory, Milestone, RunStory, Span, StageStory, StepStory } from './story';

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
    return [
        ...ofRecord('run', story, story.now),
        ...story.stages.flatMap((stage) => ofStage(stage, story.now)),
        ...story.milestones.flatMap(ofRow)
    ];
}

function ofStage(stage: StageStory, now: number): Oddity[] {
    return [
        ...ofRecord('stage', stage, now),
        ...stage.steps.flatMap((step) => [
            ...(stage.id === null && step.id !== null ? [odd('step-without-stage', 'step', step.id)] : []),
            ...ofStep(step, now)
        ])
    ];
}

function ofStep(step: StepStory, now: number): Oddity[] {
    return [...ofRecord('step', step, now), ...step.items.flatMap((item) => ofItem(item, step, now))];
}

function ofItem(item: ItemStory, step: StepStory, now: number): Oddity[] {
    return [...(step.id === null ? [odd('item-without-step', 'item', item.id)] : []), ...ofRecord('item', item, now)];
}

function ofRecord(level: Oddity['level'], { id, record, reason, span }: Told, now: number): Oddity[] {
    const found: Oddity[] = [];
    if (id === null) {
        return found;
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
    return found;
}

function ofRow({ id, record, placed }: Milestone): Oddity[] {
    const found: OddityCode[] = [];
    if (kindLevel(record.kind) === 'unknown') {
        found.push('kind-unlisted');
    }
    if (record.timestamp === null) {
        found.push('row-without-time');
    } else if (!placed) {
        found.push('row-not-placed');
    }
    return found.map((code) => ({ code, level: 'row', recordId: null, rowId: id, value: record.kind }));
}

function odd(code: OddityCode, level: Oddity['level'], recordId: string, value: string | null = null): Oddity {
    return { code, level, recordId, rowId: null, value };
}
