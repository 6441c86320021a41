/**
 * What a reader does not see, by which rule, and what would open it: codes and API names, never sentences.
 * The reader's own permissions are nowhere claimed: only what came, or did not come, is judged.
 */

/** The kinds of data, in the order in which they are told. */
export const HIDDEN_KINDS = [
    'runs',
    'stages',
    'steps',
    'items',
    'milestones',
    'message',
    'person-names',
    'queue-names',
    'fields',
    'changes',
    'posts',
    'other-runs',
    'shares'
] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/**
 * How it shows: the object or the field is absent from the reader's schema; no row, and no error; rows are missing that
 * others lead to; what should stand there is empty; nobody can count what sharing leaves out; the org does not expose
 * it; an earlier failure kept it from being asked.
 */
export type HiddenSign =
    'no-object' | 'no-field' | 'no-rows' | 'missing-rows' | 'empty' | 'uncounted' | 'not-exposed' | 'not-asked';

/** What decides who sees it; `org`: no permission does. */
export type AccessRule = 'object-permission' | 'field-permission' | 'user-permission' | 'sharing' | 'log-rule' | 'org';

/**
 * What an admin can give. `api`: of an object (`read-object`, `sharing-rule`), "Object.Field" (`read-field`), of a user
 * permission (`user-permission`). `log-sharing`: a sharing rule on the object together with the process automation
 * setting that lets the log follow it.
 */
export interface Grant {
    code: 'read-object' | 'read-field' | 'user-permission' | 'sharing-rule' | 'log-sharing';
    api: string;
}

/** What opens a thing: everything of `all`, and one of `oneOf`. Both empty: no grant is known. */
export interface Opening {
    all: readonly Grant[];
    oneOf: readonly Grant[];
}

/** What can therefore not be said. */
export const UNSAID = [
    'anything',
    'where-it-stands',
    'stage-order',
    'stage-name',
    'stage-of-step',
    'step-name',
    'step-kind',
    'step-purpose',
    'step-of-item',
    'holder',
    'held-since',
    'who-finished',
    'exact-times',
    'start-and-end',
    'handovers',
    'final',
    'why-failed',
    'where-failed',
    'person-name',
    'active-holder',
    'queue-name',
    'task',
    'task-place',
    'task-screen',
    'milestone-place',
    'milestone-order',
    'milestone-record',
    'comments',
    'run-number',
    'run-record',
    'run-starter',
    'process-name',
    'process-version',
    'process-kind',
    'debug-run',
    'duration',
    'usual',
    'what-changed',
    'who-changed',
    'field-history',
    'posts',
    'more-runs',
    'who-has-access',
    'field-value'
] as const;
export type Unsaid = (typeof UNSAID)[number];

/** One kind of data that the reader does not see, or perhaps does not see. */
export interface HiddenThing {
    kind: HiddenKind;
    /** API names of what is not seen: objects, or "Object.Field". */
    subjects: readonly string[];
    sign: HiddenSign;
    rule: AccessRule;
    /** What came proves that it is there and not seen; else there may be none. */
    certain: boolean;
    /** How many rows or names are missing, where that can be counted. */
    count: number | null;
    cannotSay: readonly Unsaid[];
    opens: Opening;
    /** API name of the app's permission set that holds what `opens.all` asks for; null: none does. */
    heldBy: string | null;
}
