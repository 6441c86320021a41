import type { RunSort } from 'c/orchestrationModel';
import type { Order } from './filter';

/** What the server orders by, and whether its ascending order is that of the sort. */
const FIELDS: Record<RunSort['key'], [field: string, isAlike: boolean]> = {
    // The last changed is unchanged for the shortest time.
    unchanged: ['LastModifiedDate', false],
    age: ['CreatedDate', false],
    number: ['Name', true],
    // By the recorded status: the believable states are known only of what was judged.
    state: ['Status', true],
    // Time left is known only of what was judged.
    left: ['LastModifiedDate', false]
};

/** FlowOrchestrationInstance_OrderBy of a sort; Id comes last, so that what ties has its place from page to page. */
export function runOrder({ key, descending }: RunSort): Order {
    const [field, isAlike] = FIELDS[key];
    const ascends = isAlike !== (descending && key !== 'left');
    return { [field]: { order: ascends ? 'ASC' : 'DESC', nulls: 'LAST' }, Id: { order: 'ASC' } };
}

/** Walking through all runs, by Id: the oldest first where age is what they are sorted by, else the newest. */
export const walksUp = ({ key, descending }: RunSort): boolean => key === 'age' && descending;
