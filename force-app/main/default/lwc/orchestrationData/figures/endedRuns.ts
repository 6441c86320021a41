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

function filterOf(criteria: RunCriteria, now: number, closed: SearchContext['closed']): Filter {
    const scopeIds = { 'inactive-holder': [], 'left-open': [] };
    return searchFilter(criteria, { now, timeZone: 'UTC', runIds: null, reader: null, scopeIds, closed }) ?? {};
}

/** What finds all runs that ended within a length of time, and some more: see `endedScope`. Debug runs are left out. */
export const endedFilter = (window: Length, now: number, closed: SearchContext['closed']): Filter =>
    filterOf({ ...NO_CRITERIA, endedWithin: window }, now, closed);

/** What finds all runs of a process (API name) that were completed within a length of time, and some more. */
export const completedFilter = (process: string, window: Length, now: number): Filter =>
    filterOf({ ...NO_CRITERIA, process, statuses: ['Completed'], endedWithin: window }, now, new Set());

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
