import type { HandReason, Length, RunCriteria, RunState } from 'c/orchestrationModel';
import { dayAfter, handOptions, seeksEnd } from 'c/orchestrationModel';

/** Runs that no filter of the run itself finds: they are read first, and named by their Ids. */
export const ID_SCOPES = ['inactive-holder', 'left-open'] as const;
export type IdScope = (typeof ID_SCOPES)[number];

/**
 * Runs among which those of a state, or with a reason, are: with one of these recorded statuses (null: none of the
 * known ones), changed within, or created before, so many days; changed on or after a day (YYYY-MM-DD) and created on or
 * before another; or the runs that were read as `ids`.
 */
export type Scope =
    | {
          statuses: readonly (string | null)[];
          changedWithinDays?: number;
          createdBeforeDays?: number;
          changedFrom?: string;
          createdTo?: string;
      }
    | { ids: IdScope };

/** Recorded statuses that the model knows; a run in any other, or in none, is `unknown`. */
export const KNOWN_STATUSES = ['InProgress', 'Suspended', 'Error', 'Canceled', 'Completed'] as const;

const RESUMABLE_DAYS = 14;
/** The clocks of server, log and page may disagree by so much. */
const CLOCKS_DAYS = 1;

const LIVE: Scope = { statuses: ['InProgress'] };
const SUSPENDED = ['Suspended', 'InProgress'];
const failedWithin = (days: number): Scope => ({ statuses: ['Error'], changedWithinDays: days + CLOCKS_DAYS });

/** A run InProgress counts as suspended where its stage is. */
const OF_STATE: Record<RunState, Scope> = {
    completed: { statuses: ['Completed'] },
    canceled: { statuses: ['Canceled'] },
    suspended: { statuses: SUSPENDED },
    failed: { statuses: ['Error'] },
    'failed-resumable': failedWithin(RESUMABLE_DAYS),
    stalled: LIVE,
    waiting: LIVE,
    running: LIVE,
    unknown: { statuses: [null] }
};

/** What is in a run of an unknown status is judged as in a run InProgress: its steps can be slow. */
const ofReason = ({ suspendedDays, failedDays }: ReturnType<typeof handOptions>): Record<HandReason, Scope> => ({
    resumable: failedWithin(RESUMABLE_DAYS),
    failed: failedWithin(Math.ceil(failedDays)),
    stalled: LIVE,
    'left-open': { ids: 'left-open' },
    'inactive-holder': { ids: 'inactive-holder' },
    slow: { statuses: ['InProgress', null] },
    suspended: { statuses: SUSPENDED, createdBeforeDays: Math.max(0, Math.floor(suspendedDays) - CLOCKS_DAYS) }
});

const ENDED = ['Completed', 'Error', 'Canceled'];

/**
 * Runs among which those are that ended within a length of time. None is lost: a run's end is CreatedDate + Duration, or
 * LastModifiedDate. Its Status changes when it ends, so the record was not changed for the last time before, and
 * SystemModstamp is the time of the last change of any kind; there is a day for clocks and cut-off seconds.
 */
export const endedScope = ({ amount, unit }: Length): Scope => ({
    statuses: ENDED,
    changedWithinDays: Math.ceil(amount / (unit === 'd' ? 1 : 24)) + CLOCKS_DAYS
});

/**
 * Runs among which those are that ended on some days. None is lost, for the same reason; and none is created after its
 * end.
 */
export const endedOnScope = ({ endedFrom, endedTo }: RunCriteria): Scope => ({
    statuses: ENDED,
    ...(endedFrom ? { changedFrom: dayAfter(endedFrom, -CLOCKS_DAYS) } : {}),
    ...(endedTo ? { createdTo: dayAfter(endedTo, CLOCKS_DAYS) } : {})
});

/** What lies within another one is not said beside it. */
function isWithin(scope: Scope, other: Scope): boolean {
    if ('ids' in scope || 'ids' in other) return 'ids' in scope && 'ids' in other && scope.ids === other.ids;
    const { changedWithinDays: within = Infinity, createdBeforeDays: before = 0 } = scope;
    return (
        scope.statuses.every((status) => other.statuses.includes(status)) &&
        within <= (other.changedWithinDays ?? Infinity) &&
        before >= (other.createdBeforeDays ?? 0)
    );
}

function widest(scopes: readonly Scope[]): Scope[] {
    return scopes.filter(
        (scope, index) =>
            !scopes.some(
                (other, place) =>
                    place !== index && isWithin(scope, other) && (!isWithin(other, scope) || place < index)
            )
    );
}

/** Reasons, and from when on and for how long they are some. */
export type HandCriteria = Pick<RunCriteria, 'hand' | 'suspendedFor' | 'failedWithin'>;

export const scopesOfStates = (states: readonly RunState[]): Scope[] => widest(states.map((state) => OF_STATE[state]));
export const scopesOfHand = (criteria: HandCriteria): Scope[] => {
    const scopes = ofReason(handOptions(criteria));
    return widest(criteria.hand.map((reason) => scopes[reason]));
};

/** All that ends of runs are bounded by. */
export const scopesOfEnd = (criteria: RunCriteria): Scope[] => [
    ...(criteria.endedWithin ? [endedScope(criteria.endedWithin)] : []),
    ...(seeksEnd(criteria) ? [endedOnScope(criteria)] : [])
];

/** Which runs have to be read first, as Ids. */
export const idScopesOf = (criteria: RunCriteria): IdScope[] =>
    scopesOfHand(criteria).flatMap((scope) => ('ids' in scope ? [scope.ids] : []));

/** What the server was asked for before the model decided, for a sentence: codes and numbers. */
export interface FilterWords {
    /** Any of these, for the states sought. Empty: no state is. */
    states: Scope[];
    /** And any of these, for the reasons sought, or for the step that is slower than usual. */
    hand: Scope[];
    /** And all of these, for the time at which they ended. */
    ended: Scope[];
    /** And the run record was not changed for so long. */
    unchangedFor: Length | null;
}

export const filterWords = (criteria: RunCriteria): FilterWords => ({
    states: scopesOfStates(criteria.states),
    // Slow runs are narrower than any reason.
    hand: scopesOfHand(criteria.slowStep ? { ...criteria, hand: ['slow'] } : criteria),
    ended: scopesOfEnd(criteria),
    unchangedFor: criteria.unchangedFor
});
