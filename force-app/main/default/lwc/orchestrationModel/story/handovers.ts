import type { LogBook } from '../log/logBook';
import { nameKey } from '../records/ids';
import type { WorkItemRecord } from '../records/records';
import type { Handover } from './story';

/** Who gave the item to whom, by its ReassignWorkItem rows; who had it before is known from the row before. */
export function handoversOf(item: WorkItemRecord, book: LogBook): Handover[] {
    let holder = book.startRowOf.get(item)?.assignee ?? null;
    return (book.reassignRowsOf.get(item) ?? []).map((row) => {
        const from = holder;
        holder = row.assignee;
        return {
            rowId: row.id,
            at: row.timestamp,
            from: nameKey(from) === null ? null : from,
            to: row.assignee,
            by: row.actor,
            exact: row.timestamp !== null
        };
    });
}
