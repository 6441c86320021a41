import type { Block, ItemMark, Mark, RowMark } from './nearestPairs';

/** Marks in order, of which those before `next` are taken. */
export interface Queue<M> {
    items: readonly M[];
    next: number;
}

/** The rows and items of a block that have one and the same time, linked to the moments around it. */
export interface Moment {
    at: number;
    rows: Queue<RowMark>;
    items: Queue<ItemMark>;
    before: Moment | null;
    after: Moment | null;
    /** Nothing of it is free any more, and its neighbours have been linked. */
    gone: boolean;
}

/** The first one that is free; null: all are taken. */
export function firstFree<M extends { free: boolean }>(queue: Queue<M>): M | null {
    const { items } = queue;
    while (queue.next < items.length && !items[queue.next].free) {
        queue.next += 1;
    }
    return queue.next < items.length ? items[queue.next] : null;
}

/** The first of the moments of a block, in time order; null: nothing with a time is free. */
export function momentsOf({ rows, items }: Block): Moment | null {
    const rowsAt = byTime(rows);
    const itemsAt = byTime(items);
    const times = new Float64Array(new Set([...rowsAt.keys(), ...itemsAt.keys()])).sort();
    let first: Moment | null = null;
    let last: Moment | null = null;
    for (const at of times) {
        const moment: Moment = {
            at,
            rows: { items: rowsAt.get(at) ?? [], next: 0 },
            items: { items: itemsAt.get(at) ?? [], next: 0 },
            before: last,
            after: null,
            gone: false
        };
        if (last) {
            last.after = moment;
        }
        first ??= moment;
        last = moment;
    }
    return first;
}

function byTime<T>(marks: readonly Mark<T>[]): Map<number, Mark<T>[]> {
    const groups = new Map<number, Mark<T>[]>();
    for (const mark of marks) {
        const group = mark.at === null ? undefined : groups.get(mark.at);
        if (group && mark.free) {
            group.push(mark);
        } else if (mark.at !== null && mark.free) {
            groups.set(mark.at, [mark]);
        }
    }
    return groups;
}

const isEmpty = ({ rows, items }: Moment): boolean => !firstFree(rows) && !firstFree(items);

/** Takes a moment out where nothing of it is free, and links what stands around it; null where it stays. */
export function bridge(moment: Moment): { left: Moment | null; right: Moment | null } | null {
    if (moment.gone || !isEmpty(moment)) {
        return null;
    }
    moment.gone = true;
    let { before: left, after: right } = moment;
    while (left && isEmpty(left)) {
        left.gone = true;
        left = left.before;
    }
    while (right && isEmpty(right)) {
        right.gone = true;
        right = right.after;
    }
    if (left) {
        left.after = right;
    }
    if (right) {
        right.before = left;
    }
    return { left, right };
}
