import type { RunCriteria } from 'c/orchestrationModel';
import { allOf, anyOf, instant } from './filter';
import type { Filter } from './filter';
import { runFilter } from './runFilter';
import type { SearchContext } from './runFilter';
import { endedScope, KNOWN_STATUSES, scopesOfHand, scopesOfStates } from './scopes';
import type { IdScope, Scope } from './scopes';

const DAY_MS = 24 * 60 * 60 * 1000;

/** In SOQL a value that is not among others may be none; said apart, so that nobody has to know. */
const WITHOUT_KNOWN_STATUS: Filter = anyOf([{ Status: { eq: null } }, { Status: { nin: [...KNOWN_STATUSES] } }]);

function statusFilter(statuses: readonly (string | null)[]): Filter {
    const known = statuses.filter((status) => status !== null);
    const ofKnown: Filter[] = known.length > 0 ? [{ Status: { in: known } }] : [];
    return anyOf([...ofKnown, ...(statuses.includes(null) ? [WITHOUT_KNOWN_STATUS] : [])]);
}

type ScopeIds = Readonly<Record<IdScope, readonly string[]>>;

/** null: no run is in it. */
function scopeFilter(scope: Scope, now: number, scopeIds: ScopeIds): Filter | null {
    if ('ids' in scope) {
        const ids = scopeIds[scope.ids];
        return ids.length === 0 ? null : { Id: { in: [...ids] } };
    }
    const { statuses, changedWithinDays, createdBeforeDays } = scope;
    const filters = [statusFilter(statuses)];
    if (changedWithinDays) filters.push({ SystemModstamp: { gte: instant(now - changedWithinDays * DAY_MS) } });
    if (createdBeforeDays) filters.push({ CreatedDate: { lte: instant(now - createdBeforeDays * DAY_MS) } });
    return allOf(filters);
}

function scopesFilter(scopes: readonly Scope[], now: number, scopeIds: ScopeIds): Filter | null {
    const filters = scopes.map((scope) => scopeFilter(scope, now, scopeIds)).filter((filter) => filter !== null);
    return filters.length === 0 ? null : anyOf(filters);
}

/**
 * The narrowest filter of the server in which no run is lost that the model counts to the states and reasons sought;
 * null: there is no such run. Why none is lost:
 * - A state rests on the recorded status first (design, section 5): each state has its statuses.
 * - `failed-resumable`, and failures of the last days: the failure is a log row, or else LastModifiedDate. The run's
 *   Status changes with it, and SystemModstamp is the time of the last change of any kind: it is never earlier than
 *   either, but for clocks that disagree, for which there is a day.
 * - suspended for long: nothing is suspended before it was created; again with a day for clocks.
 * - `left-open` and `inactive-holder`: by the Ids of the runs whose steps and items are such.
 * The platform compares Status without case, the model does not: picklists do not hold two cases of one value.
 * @param now epoch ms
 */
export function widestFilter(criteria: RunCriteria, now: number, scopeIds: ScopeIds): Filter | null {
    const { states, hand, endedWithin } = criteria;
    const ofStates = states.length > 0 ? scopesFilter(scopesOfStates(states), now, scopeIds) : {};
    const ofHand = hand.length > 0 ? scopesFilter(scopesOfHand(criteria), now, scopeIds) : {};
    const ofEnded = endedWithin ? scopesFilter([endedScope(endedWithin)], now, scopeIds) : {};
    if (!ofStates || !ofHand || !ofEnded) return null;
    return allOf([ofStates, ofHand, ofEnded].filter((filter) => Object.keys(filter).length > 0));
}

/** All that the server can be asked: what it decides, narrowed to what the model has to look at. null: nothing. */
export function searchFilter(criteria: RunCriteria, context: SearchContext): Filter | null {
    const decided = runFilter(criteria, context);
    const widest = widestFilter(criteria, context.now, context.scopeIds);
    if (!decided || !widest) return null;
    return allOf([decided, widest].filter((filter) => Object.keys(filter).length > 0));
}
