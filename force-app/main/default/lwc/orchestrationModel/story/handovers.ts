import type { LogBook } from '../log/logBook';
import type { WorkItemRecord } from '../records/records';
import type { Handover } from './story';

/** Who gave the item to whom, by its ReassignWorkItem rows; who had it before is known from the row before. */
export function handoversOf(item: WorkItemRecord, book: LogBook): Handover[] {
    const rows = book.itemRows.get(item);
    if (!rows) {
        return [];
    }
    let holder = rows.start?.assignee ?? null;
    return rows.reassigned.map(({ id, timestamp, assignee, actor }) => {
        const from = holder;
        holder = assignee;
        return { rowId: id, at: timestamp, from, to: assignee, by: actor, exact: timestamp !== null };
    });
}
