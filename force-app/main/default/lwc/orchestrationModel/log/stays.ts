import type { WorkItemRecord } from '../records/records';

/** Work items by when they were created, and until when they were there. */
export interface Stays {
    items: WorkItemRecord[];
    from: Float64Array;
    to: Float64Array;
    /** The latest `to` so far: who looks back from the last one knows when nothing more can come. */
    latest: Float64Array;
}

/** @param endOf epoch milliseconds at which an item was over; null: it still goes on, or nobody knows */
export function staysOf(items: readonly WorkItemRecord[], endOf: (item: WorkItemRecord) => number | null): Stays {
    const sorted = [...items].sort((a, b) => compareCreated(a, b));
    const to = Float64Array.from(sorted, (item) => endOf(item) ?? Infinity);
    const latest = new Float64Array(to);
    for (let index = 1; index < latest.length; index += 1) {
        latest[index] = Math.max(latest[index - 1], to[index]);
    }
    return { items: sorted, from: Float64Array.from(sorted, createdOf), to, latest };
}

/** Items that were created from one moment to another: up to two, since more tell no more than two. */
export function createdWithin({ items, from }: Stays, first: number, last: number): WorkItemRecord[] {
    const begin = countBefore(from, first);
    const found: WorkItemRecord[] = [];
    for (let index = begin; index < items.length && from[index] <= last && found.length < 2; index += 1) {
        found.push(items[index]);
    }
    return found;
}

/** Items that were there at some time from one moment to another: up to two. */
export function thereWithin({ items, from, to, latest }: Stays, first: number, last: number): WorkItemRecord[] {
    const found: WorkItemRecord[] = [];
    let index = countBefore(from, last, true) - 1;
    while (index >= 0 && latest[index] >= first && found.length < 2) {
        if (to[index] >= first) {
            found.push(items[index]);
        }
        index -= 1;
    }
    return found;
}

function createdOf({ created }: WorkItemRecord): number {
    return created ?? -Infinity;
}

function compareCreated(a: WorkItemRecord, b: WorkItemRecord): number {
    return createdOf(a) === createdOf(b) ? 0 : createdOf(a) - createdOf(b);
}

/** How many of the sorted numbers lie before a value, or before and at it. */
function countBefore(sorted: Float64Array, value: number, andAt = false): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value || (andAt && sorted[middle] === value)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
