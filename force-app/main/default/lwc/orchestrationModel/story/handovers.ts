import type { ItemRows } from '../log/matchItemRows';
import type { Handover } from './story';

/** Who gave the item to whom, by its ReassignWorkItem rows; who had it before is known from the row before. */
export function handoversOf({ start, reassigned }: ItemRows): Handover[] {
    let holder = start?.assignee ?? null;
    return reassigned.map(({ id, timestamp, assignee, actor }) => {
        const from = holder;
        holder = assignee;
        return { rowId: id, at: timestamp, from, to: assignee, by: actor, exact: timestamp !== null };
    });
}
