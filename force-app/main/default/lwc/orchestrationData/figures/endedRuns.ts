import type { EndRecord, Length, RunCriteria } from 'c/orchestrationModel';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { EndedRunsAnswer } from '../documents/endedRunsDocument';
import { nodesOf, numberOf, timeOf, valueOf } from '../mapping/values';
import type { Filter } from '../search/filter';
import type { SearchContext } from '../search/runFilter';
import { searchFilter } from '../search/widestFilter';

/** Runs that ended, as far as they were read. */
export interface EndedRuns {
    records: EndRecord[];
    /** How many the filter finds. */
    total: number;
}

function filterOf(
    criteria: RunCriteria,
    { now, closed, userId }: Pick<SearchContext, 'now' | 'closed'> & { userId: string | null }
): Filter | null {
    const scopeIds = { 'inactive-holder': [], 'left-open': [] };
    const reader = userId ? { userId, runIds: [] } : null;
    return searchFilter(criteria, { now, timeZone: 'UTC', runIds: null, reader, scopeIds, closed });
}

/**
 * What finds all runs that ended within a length of time, and some more: see `endedScope`. null: none can be meant. Of the
 * reader's own runs those that ended are the started ones: nobody holds an open item of a run that is over.
 * @param base what is asked of all runs that are counted
 */
export const endedFilter = (
    base: RunCriteria,
    window: Length,
    context: Parameters<typeof filterOf>[1]
): Filter | null => filterOf({ ...base, endedWithin: window }, context);

/** What finds all runs of a process (API name) that were completed within a length of time, and some more. */
export const completedFilter = (process: string, window: Length, now: number): Filter =>
    filterOf(
        { ...NO_CRITERIA, process, statuses: ['Completed'], endedWithin: window },
        { now, closed: new Set(), userId: null }
    ) ?? {};

/** null while the answer holds no runs. */
export function readEndedRuns(answer: EndedRunsAnswer): EndedRuns | null {
    const root = answer.uiapi?.query?.FlowOrchestrationInstance;
    if (!root) return null;
    const records = nodesOf(root).map((node) => ({
        status: valueOf(node.Status),
        created: timeOf(node.CreatedDate),
        durationS: numberOf(node.Duration),
        modified: timeOf(node.LastModifiedDate)
    }));
    return { records, total: root.totalCount ?? records.length };
}
