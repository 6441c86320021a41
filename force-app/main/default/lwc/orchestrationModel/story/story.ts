/**
 * The run story: what the records say once they are judged together. Codes and numbers only, never sentences.
 * All times are epoch milliseconds, all durations milliseconds.
 */
import type { LogRecord, RunRecord, StageRecord, StepRecord, WorkItemRecord } from '../records/records';
import type { Reason } from '../states/reasons';
import type { ItemState, RunState, StepState } from '../states/states';

/** What is known of the log: `none` means answered with zero rows, which a reader without log access gets too. */
export type LogState = 'pending' | 'readable' | 'none' | 'error';

/** A point in time; not exact means: taken from a record field that any later update may move. */
export interface Bound {
    at: number;
    exact: boolean;
}

/** From start to end (or to now while `end` is null). `clamped`: the clocks disagreed, a negative span was set to 0. */
export interface Span {
    start: Bound | null;
    end: Bound | null;
    /** end - start, or now - start while open; null without a start, and when it is over but nobody knows since when. */
    durationMs: number | null;
    clamped: boolean;
}

/**
 * What the duration of a run, stage or step is made of; the four add up to it. Waiting: at least one of its work items
 * was open. Working: otherwise, a step of it ran that is not interactive. Suspended: otherwise, from SuspendInstance to
 * ResumeInstance (0 without a readable log). Between: the rest.
 */
export interface Times {
    waitingMs: number;
    workingMs: number;
    suspendedMs: number;
    betweenMs: number;
}

/** One ReassignWorkItem row: names as the row writes them (name, user name or Id). */
export interface Handover {
    rowId: string;
    at: number | null;
    /** Who had it before, by the row before (StartWorkItem or ReassignWorkItem); null where no row tells. */
    from: string | null;
    to: string | null;
    by: string | null;
    /** False: the row has no time. */
    exact: boolean;
}

/** What was in Error in an earlier stage than the current one; `stepId` null: no step of the stage was. */
export interface HandledFault {
    stageId: string | null;
    stepId: string | null;
    at: Bound | null;
}

/** Who holds or held a work item. A group or queue is never "you": membership cannot be read. */
export interface Holder {
    id: string | null;
    name: string | null;
    kind: 'user' | 'group' | 'queue' | 'unknown';
    isYou: boolean;
    isActive: boolean | null;
}

export interface ItemStory {
    id: string;
    record: WorkItemRecord;
    state: ItemState;
    reason: Reason;
    span: Span;
    holder: Holder;
    /** Last ReassignWorkItem row, else answer time - elapsed, else CreatedDate. */
    heldSince: Bound | null;
    /** Id of the EndWorkItem row that fits this item, if any. */
    endRowId: string | null;
    /** In log order; empty while the log is not readable. */
    handovers: Handover[];
}

export interface StepStory {
    /** null: the work items below belong to a step that is not visible. */
    id: string | null;
    record: StepRecord | null;
    /** null only where id is null. */
    state: StepState | null;
    reason: Reason | null;
    /** A person does it: StepType InteractiveStep, or it has a visible work item. */
    interactive: boolean;
    span: Span;
    /** null where the duration is. */
    times: Times | null;
    /** Which of how many records of this API name in stages of the same name, from 1. */
    pass: number;
    passes: number;
    /** Of the open item that counts (yours first, then the longest held), else of the item that ended last. */
    holder: Holder | null;
    /** By start, then Id. */
    items: ItemStory[];
    /** Log rows that belong to this step record, in log order. */
    milestones: Milestone[];
}

export interface StageStory {
    /** null: "Stage not visible", the place of steps whose stage cannot be read. */
    id: string | null;
    record: StageRecord | null;
    state: StepState | null;
    reason: Reason | null;
    isCurrent: boolean;
    span: Span;
    /** null where the duration is. */
    times: Times | null;
    /** Which of how many stage records of this API name, from 1. */
    pass: number;
    passes: number;
    /** By start, then label, then Id; steps without a start last. */
    steps: StepStory[];
    /** Log rows of the stage itself (StartStage, EndStage, …), in log order. */
    milestones: Milestone[];
}

/** One log row and where it belongs. */
export interface Milestone {
    id: string;
    record: LogRecord;
    level: 'run' | 'stage' | 'step' | 'item' | 'unknown';
    stageId: string | null;
    stepId: string | null;
    itemId: string | null;
    /** False: it names a stage or step of which no record is visible, or has no time. */
    placed: boolean;
}

/** Why and when the run failed, as far as records tell. Present for a run in Error only. */
export interface FailureStory {
    at: Bound | null;
    /** True: a record shows that it cannot be resumed, or 14 days are over. */
    final: boolean;
    reason: Reason;
    /** at + 14 x 24 h; exact when `at` is. */
    resumableUntil: Bound | null;
    /** From now until then; null when it is final, or nobody knows until when. */
    remainingMs: number | null;
    stageId: string | null;
    stepId: string | null;
}

/** What the headline speaks of: the stage, step and work item on which the run's state rests. */
export interface Focus {
    stageId: string | null;
    stepId: string | null;
    itemId: string | null;
    holder: Holder | null;
    since: Bound | null;
    /** How many further steps stand in the same state in the current stage. */
    others: number;
}

export interface RunStory {
    id: string;
    record: RunRecord;
    state: RunState;
    reason: Reason;
    logState: LogState;
    /** Recorded Status is Error, Canceled or Completed. */
    ended: boolean;
    span: Span;
    /** null where the duration is. */
    times: Times | null;
    currentStageId: string | null;
    failure: FailureStory | null;
    /** In the order of the stages. */
    handledFaults: HandledFault[];
    /** Ids of the steps that took the time, in order of stages, then time: an approximation. */
    slowestPath: string[];
    focus: Focus;
    /** By Position, CreatedDate, Id; the place of steps without a visible stage, if needed, is last. */
    stages: StageStory[];
    /** Every log row once, in log order (Timestamp, then Name). */
    milestones: Milestone[];
    /** Version number of the definition, from the newest log row; null without log. */
    version: number | null;
    now: number;
}
