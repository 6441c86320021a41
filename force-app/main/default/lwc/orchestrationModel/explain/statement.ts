/** What can be said of one run, each statement with the records that it rests on. Codes, ids and numbers, never sentences. */
import type { Bound, Holder } from '../story/story';

/** What a statement speaks of, in the order in which the statements come. */
export const TOPICS = [
    'do-now',
    'what-failed',
    'waits-for',
    'stands',
    'since',
    'can-be-saved',
    'last-good-step',
    'open-work',
    'other-steps',
    'message',
    'context'
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a statement says; each code belongs to one topic, but `holder-inactive` to two. */
export const STATEMENT_CODES = [
    // do-now
    'do-step',
    'open-own',
    'ask-holder',
    'ask-group',
    'reassign',
    'open-item',
    'item-hidden',
    'wait-for-next',
    'resume-fix',
    'resume-find',
    'resume-checking',
    'start-again',
    'start-again-assignee',
    'start-again-over',
    'look-failed',
    'look-nobody',
    'look-stage',
    'resume-suspended',
    'look-suspended',
    'nothing-runs-alone',
    'nothing-between',
    'look-odd',
    'nothing-over',
    'over-left-open',
    'look-unknown',
    // what-failed
    'assignee-not-found',
    'step-failed',
    'stage-failed',
    'failed-outside',
    'run-failed',
    // what-failed, waits-for
    'holder-inactive',
    // waits-for
    'waits-on',
    'holder-hidden',
    'holder-unknown',
    // stands
    'held-by-nobody',
    'still-in-progress',
    'runs',
    'between-steps',
    'odd-status',
    'run-suspended',
    'stage-suspended',
    'on-hold',
    'completed',
    'canceled',
    'unlisted',
    // since
    'since-failed',
    'since-waiting',
    'since-running',
    'since-idle',
    'since-step-failed',
    'since-held-by-nobody',
    'since-suspended',
    'ended',
    // can-be-saved
    'perhaps',
    'perhaps-without-log',
    'checking',
    'no-assignee-not-found',
    'no-mulesoft',
    'no-outside',
    'no-window-over',
    // last-good-step
    'finished-by',
    'finished',
    // open-work
    'open',
    'ghost',
    'closed-by-system',
    'item-canceled',
    'closed',
    // other-steps
    'stopped',
    'left-open',
    'step-canceled',
    'handled',
    // message
    'message',
    // context
    'started-by',
    'work-on'
] as const;
export type StatementCode = (typeof STATEMENT_CODES)[number];

/**
 * Rules of the platform, and of this package, that are evidence beside a record. `resume-window`: 14 days;
 * `not-resumable`: which failures never are (both: Salesforce Help, Flow Orchestration, error handling); `handover`: 5
 * minutes without a holder; `system-closes`: the platform completes open work items too.
 */
export const RULES = ['resume-window', 'not-resumable', 'handover', 'system-closes'] as const;
export type Rule = (typeof RULES)[number];

/** A log row. `row`: its Kind. */
export interface MilestoneEvidence {
    kind: 'milestone';
    id: string;
    object: string;
    row: string | null;
    at: number | null;
}

/** A record of the run. `field`: API name of the one field that says it; null: the record as a whole. */
export interface RecordEvidence {
    kind: 'run' | 'stage' | 'step' | 'item' | 'interview';
    id: string;
    object: string;
    field: string | null;
    /** The field's value as recorded, where it is a text that a reader knows. */
    value: string | null;
}

/** A record beside the run: the business record, or who holds a work item. `object`: API name, null: not known. */
export interface OtherEvidence {
    kind: 'record';
    id: string;
    object: string | null;
}

export interface RuleEvidence {
    kind: 'rule';
    id: Rule;
}

export type Evidence = MilestoneEvidence | RecordEvidence | OtherEvidence | RuleEvidence;

/** What a statement speaks of; null: nothing of the kind. Every id stands among its evidence. */
export interface Facts {
    stageId: string | null;
    stepId: string | null;
    itemId: string | null;
    /** Of a record beside the run, or of the interview. */
    recordId: string | null;
    holder: Holder | null;
    /** Somebody as a log row names them: name, user name or Id. */
    who: string | null;
    at: Bound | null;
    durationMs: number | null;
    /** A recorded value that is no code of ours: an undocumented status, the object of a record. */
    value: string | null;
}

export interface Statement extends Facts {
    topic: Topic;
    code: StatementCode;
    /** The most telling first; never empty, each record once. */
    evidence: Evidence[];
}

const NO_FACTS: Facts = {
    stageId: null,
    stepId: null,
    itemId: null,
    recordId: null,
    holder: null,
    who: null,
    at: null,
    durationMs: null,
    value: null
};

/** One statement; facts that are not given are null. */
export function say(topic: Topic, code: StatementCode, evidence: Evidence[], facts: Partial<Facts> = {}): Statement {
    return { ...NO_FACTS, ...facts, topic, code, evidence };
}
