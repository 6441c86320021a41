import { startOfDay } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';
import { allOf, anyOf, instant } from './filter';
import type { Filter } from './filter';
import { runFilter } from './runFilter';
import type { SearchContext } from './runFilter';
import { KNOWN_STATUSES, scopesOfEnd, scopesOfHand, scopesOfStates } from './scopes';
import type { Scope } from './scopes';

const DAY_MS = 24 * 60 * 60 * 1000;

/** In SOQL a value that is not among others may be none; said apart, so that nobody has to know. */
const WITHOUT_KNOWN_STATUS: Filter = anyOf([{ Status: { eq: null } }, { Status: { nin: [...KNOWN_STATUSES] } }]);

function statusFilter(statuses: readonly (string | null)[]): Filter {
    const known = statuses.filter((status) => status !== null);
    const ofKnown: Filter[] = known.length > 0 ? [{ Status: { in: known } }] : [];
    return anyOf([...ofKnown, ...(statuses.includes(null) ? [WITHOUT_KNOWN_STATUS] : [])]);
}

type Place = Pick<SearchContext, 'now' | 'timeZone' | 'scopeIds'>;

/** null: no run is in it. */
function scopeFilter(scope: Scope, { now, timeZone, scopeIds }: Place): Filter | null {
    if ('ids' in scope) {
        const ids = scopeIds[scope.ids];
        return ids.length === 0 ? null : { Id: { in: [...ids] } };
    }
    const { statuses, changedWithinDays, createdBeforeDays } = scope;
    const changedFrom = startOfDay(scope.changedFrom ?? '', timeZone);
    const createdTo = startOfDay(scope.createdTo ?? '', timeZone, 1);
    const filters = [statusFilter(statuses)];
    if (changedFrom !== null) filters.push({ SystemModstamp: { gte: instant(changedFrom) } });
    if (createdTo !== null) filters.push({ CreatedDate: { lt: instant(createdTo) } });
    if (changedWithinDays) filters.push({ SystemModstamp: { gte: instant(now - changedWithinDays * DAY_MS) } });
    if (createdBeforeDays) filters.push({ CreatedDate: { lte: instant(now - createdBeforeDays * DAY_MS) } });
    return allOf(filters);
}

function scopesFilter(scopes: readonly Scope[], place: Place): Filter | null {
    const filters = scopes.map((scope) => scopeFilter(scope, place)).filter((filter) => filter !== null);
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
 * - on certain days: see `endedOnScope`; slow at a step: as for the reason, and the step itself goes on (`partJoins`).
 */
export function widestFilter(criteria: RunCriteria, place: Place): Filter | null {
    const { states, hand, slowStep } = criteria;
    const all = [
        states.length > 0 ? scopesFilter(scopesOfStates(states), place) : {},
        hand.length > 0 ? scopesFilter(scopesOfHand(criteria), place) : {},
        slowStep ? scopesFilter(scopesOfHand({ ...criteria, hand: ['slow'] }), place) : {},
        ...scopesOfEnd(criteria).map((scope) => scopesFilter([scope], place))
    ].filter((filter) => filter === null || Object.keys(filter).length > 0);
    return all.includes(null) ? null : allOf(all as Filter[]);
}

/** All that the server can be asked: what it decides, narrowed to what the model has to look at. null: nothing. */
export function searchFilter(criteria: RunCriteria, context: SearchContext): Filter | null {
    const decided = runFilter(criteria, context);
    const widest = widestFilter(criteria, context);
    if (!decided || !widest) return null;
    return allOf([decided, widest].filter((filter) => Object.keys(filter).length > 0));
}
