import { serverDecides } from 'c/orchestrationModel';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import { orderLine, whereLines } from './filterSoql';
import type { SearchContext } from './runFilter';
import { runOrder } from './runOrder';
import { scopesOfHand, scopesOfStates } from './scopes';
import { searchFilter } from './widestFilter';

/**
 * What has to be said of a query: it finds more than those sought, as states and reasons are judged by the model
 * (`wider`); it names runs by the Ids that were read before (`ids`); it counts from a fixed moment (`fixed-now`).
 */
export type SoqlNote = 'wider' | 'ids' | 'fixed-now';

export interface RunSoql {
    /** null: no run can be meant, so that there is nothing to ask. */
    text: string | null;
    notes: SoqlNote[];
}

const FIELDS = [
    'Id',
    'Name',
    'OrchestrationLabel',
    'OrchestrationDeveloperName',
    'Status',
    'CurrentStage',
    'TriggeringRecord',
    'TriggeringRecordType',
    'Duration',
    'CreatedDate',
    'LastModifiedDate'
];

function isRelative(criteria: RunCriteria): boolean {
    const { olderThan, youngerThan, unchangedFor, endedWithin } = criteria;
    const scopes = [...scopesOfStates(criteria.states), ...scopesOfHand(criteria)];
    const isBounded = scopes.some((scope) => 'changedWithinDays' in scope || 'createdBeforeDays' in scope);
    return isBounded || [olderThan, youngerThan, unchangedFor, endedWithin].some((length) => length !== null);
}

function notesOf(criteria: RunCriteria, { runIds }: SearchContext): SoqlNote[] {
    const { hand } = criteria;
    const isWider = !serverDecides(criteria);
    const namesRuns =
        runIds !== null || criteria.mine || hand.includes('left-open') || hand.includes('inactive-holder');
    return [
        ...(isWider ? (['wider'] as const) : []),
        ...(namesRuns ? (['ids'] as const) : []),
        ...(isRelative(criteria) ? (['fixed-now'] as const) : [])
    ];
}

/** The query that gives the same rows as the server's filter, in the same order, with what has to be said of it. */
export function runSoql(criteria: RunCriteria, sort: RunSort, context: SearchContext): RunSoql {
    const filter = searchFilter(criteria, context);
    if (!filter) return { text: null, notes: [] };
    const text = [
        `SELECT ${FIELDS.join(', ')}`,
        'FROM FlowOrchestrationInstance',
        ...whereLines(filter),
        orderLine(runOrder(sort))
    ].join('\n');
    return { text, notes: notesOf(criteria, context) };
}
