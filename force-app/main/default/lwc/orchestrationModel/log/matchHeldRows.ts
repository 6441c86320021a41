import type { LogRecord, WorkItemRecord } from '../records/records';
import { indexByAssignee, itemsNamed } from './assignees';
import type { AssigneeIndex } from './assignees';
import { CLOCK_TOLERANCE_MS } from './placeRows';
import { createdWithin, staysOf, thereWithin } from './stays';
import type { Stays } from './stays';

/** Until when an item was there: the time of its EndWorkItem row, else when it was last changed. */
export type EndOf = (item: WorkItemRecord) => number | null;

/** Several work items of one step, ready to be asked for by many rows. */
export interface HeldItems {
    all: Stays;
    /** Those whose assignee a row's Assignee names, as the row writes it. */
    named(assignee: string | null): Stays;
}

export function heldItems(items: readonly WorkItemRecord[], endOf: EndOf): HeldItems {
    const known = new Map<string | null, Stays>();
    let index: AssigneeIndex | null = null;
    return {
        all: staysOf(items, endOf),
        named(assignee) {
            let stays = known.get(assignee);
            if (!stays) {
                index ??= indexByAssignee(items);
                stays = staysOf(itemsNamed(index, assignee), endOf);
                known.set(assignee, stays);
            }
            return stays;
        }
    };
}

/**
 * The work item of a step that a StartWorkItem row speaks of: created at that moment, named, or the only one.
 * `null` where several could be meant.
 */
export function itemOfStartRow({ timestamp, assignee }: LogRecord, held: HeldItems): WorkItemRecord | null {
    const near = (stays: Stays): WorkItemRecord[] =>
        timestamp === null ? [] : createdWithin(stays, timestamp - CLOCK_TOLERANCE_MS, timestamp + CLOCK_TOLERANCE_MS);
    const found = near(held.all);
    if (found.length === 0) {
        return onlyOne(held.named(assignee).items);
    }
    return found.length === 1 ? found[0] : onlyOne(near(held.named(assignee)));
}

/**
 * The work item of a step that a ReassignWorkItem row speaks of: of those that were there at that moment the one
 * whose assignee it names, or the only one. `null` where several could be meant.
 */
export function itemOfReassignRow({ timestamp, assignee }: LogRecord, held: HeldItems): WorkItemRecord | null {
    if (timestamp === null) {
        return onlyOne(held.named(assignee).items);
    }
    const there = (stays: Stays): WorkItemRecord[] =>
        thereWithin(stays, timestamp - CLOCK_TOLERANCE_MS, timestamp + CLOCK_TOLERANCE_MS);
    const found = there(held.all);
    return found.length < 2 ? onlyOne(found) : onlyOne(there(held.named(assignee)));
}

/** Was the only item there when a row with that time was written? */
export function wasThere({ created }: WorkItemRecord, timestamp: number, end: number | null): boolean {
    return (
        (created ?? -Infinity) <= timestamp + CLOCK_TOLERANCE_MS && (end ?? Infinity) >= timestamp - CLOCK_TOLERANCE_MS
    );
}

function onlyOne(items: readonly WorkItemRecord[]): WorkItemRecord | null {
    return items.length === 1 ? items[0] : null;
}
