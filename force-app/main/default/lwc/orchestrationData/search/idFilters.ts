import type { RunCriteria } from 'c/orchestrationModel';
import { allOf, anyOf } from './filter';
import type { Filter } from './filter';
import { ownFilters } from './runFilter';
import type { SearchContext } from './runFilter';
import { patternOf, soughtId, soughtText } from './texts';

/** Recorded statuses of a run that has ended, and of a step that nothing will change any more. */
const ENDED = ['Error', 'Canceled', 'Completed'];
const OVER = ['Completed', 'Error', 'Discontinued', 'Canceled'];

const ASSIGNED: Filter = { Status: { eq: 'Assigned' } };
const NOT_ENDED: Filter = anyOf([{ Status: { eq: null } }, { Status: { nin: ENDED } }]);
const INACTIVE: Filter = { User: { IsActive: { eq: false } } };

/** Which users or groups are meant, by the name of what the lookup leads to: of any kind by the platform's `Name`. */
function assigneeFilter({ holder, holderKind }: RunCriteria): Filter {
    const text = soughtText(holder);
    const name: Filter[] = text ? [{ Name: { like: patternOf(text) } }] : [];
    switch (holderKind) {
        case 'user':
            return { User: text ? allOf(name) : { Id: { ne: null } } };
        case 'inactive':
            return { User: allOf([{ IsActive: { eq: false } }, ...name]) };
        case 'group':
            return { Group: allOf([{ Type: { ne: 'Queue' } }, ...name]) };
        case 'queue':
            return { Group: allOf([{ Type: { eq: 'Queue' } }, ...name]) };
        default:
            return { Name: allOf(name) };
    }
}

/** Whether a holder is sought. */
export const seeksHolder = ({ holder, holderKind }: RunCriteria): boolean =>
    holderKind !== null || soughtText(holder) !== '';

const ofRuns = (filters: readonly Filter[]): Filter => ({ StepInstance: { OrchestrationInstance: allOf(filters) } });

/**
 * FlowOrchestrationWorkItem_Filter of the items that the holder holds: run, step and item are too far apart for one
 * filter of runs, as SOQL takes no semi-join within another.
 */
export function heldFilter(criteria: RunCriteria, context: SearchContext): Filter {
    const id = criteria.holderKind === null ? soughtId(criteria.holder) : null;
    const assignee: Filter = id ? { AssigneeId: { eq: id } } : { Assignee: assigneeFilter(criteria) };
    return allOf([ASSIGNED, assignee, ofRuns(ownFilters(criteria, context))]);
}

/** FlowOrchestrationWorkItem_Filter of open items of users who cannot log in. */
export function inactiveFilter(criteria: RunCriteria, context: SearchContext): Filter {
    return allOf([ASSIGNED, { Assignee: INACTIVE }, ofRuns([NOT_ENDED, ...ownFilters(criteria, context)])]);
}

/** Filters of the steps and of the work items that look open although they, or their runs, are over. */
export function leftOpenFilters(criteria: RunCriteria, context: SearchContext): { steps: Filter; items: Filter } {
    const own = ownFilters(criteria, context);
    const ended: Filter = { Status: { in: ENDED } };
    return {
        steps: allOf([
            { Status: { in: ['InProgress', 'Suspended'] } },
            { OrchestrationInstance: allOf([ended, ...own]) }
        ]),
        items: allOf([
            ASSIGNED,
            anyOf([{ StepInstance: { Status: { in: OVER } } }, ofRuns([ended])]),
            ...(own.length > 0 ? [ofRuns(own)] : [])
        ])
    };
}
