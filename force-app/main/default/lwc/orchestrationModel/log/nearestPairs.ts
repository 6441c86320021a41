import type { LogRecord, WorkItemRecord } from '../records/records';
import { createHeap } from './heap';
import type { Heap } from './heap';
import { bridge, firstFree, momentsOf } from './moments';
import type { Moment } from './moments';

/** A row or item that a pair may take. */
export interface Mark<T> {
    record: T;
    /** Epoch milliseconds; null: it has no time, and is infinitely far from everything. */
    at: number | null;
    /** Decides between pairs as far apart. */
    order: number;
    free: boolean;
}

export type RowMark = Mark<LogRecord>;
export type ItemMark = Mark<WorkItemRecord>;

/** Rows and items of which each may fit each; both in order. A row or item may stand in several blocks. */
export interface Block {
    rows: readonly RowMark[];
    items: readonly ItemMark[];
}

interface Candidate {
    row: RowMark;
    item: ItemMark;
    distance: number;
    rowsAt: Moment;
    itemsAt: Moment;
}

/**
 * Takes of all pairs within the blocks the nearest in time, and so on, as if they were all sorted by distance, order of
 * the row, order of the item. The nearest free pair always stands at one moment or at two neighbours, so that not every
 * pair has to be looked at.
 */
export function takeNearest(blocks: readonly Block[], take: (row: RowMark, item: ItemMark) => void): void {
    const candidates = createHeap(compareCandidates);
    for (const block of blocks) {
        offerAll(candidates, momentsOf(block));
    }
    for (let next = candidates.pop(); next; next = candidates.pop()) {
        const { row, item, rowsAt, itemsAt } = next;
        if (row.free && item.free) {
            row.free = false;
            item.free = false;
            take(row, item);
        }
        if (!rowsAt.gone && !itemsAt.gone) {
            offerAgain(candidates, rowsAt, itemsAt);
        }
    }
    takeTimeless(blocks, take);
}

function compareCandidates(a: Candidate, b: Candidate): number {
    return a.distance - b.distance || a.row.order - b.row.order || a.item.order - b.item.order;
}

function offerAll(candidates: Heap<Candidate>, first: Moment | null): void {
    for (let moment = first; moment; moment = moment.after) {
        offer(candidates, moment, moment);
        offerBoth(candidates, moment, moment.after);
    }
}

function offerBoth(candidates: Heap<Candidate>, left: Moment | null, right: Moment | null): void {
    if (left && right) {
        offer(candidates, left, right);
        offer(candidates, right, left);
    }
}

/** The first free row of one moment and the first free item of another; what is taken since is found when it is due. */
function offer(candidates: Heap<Candidate>, rowsAt: Moment, itemsAt: Moment): void {
    const row = firstFree(rowsAt.rows);
    const item = row && firstFree(itemsAt.items);
    if (row && item) {
        candidates.push({ row, item, distance: Math.abs(rowsAt.at - itemsAt.at), rowsAt, itemsAt });
    }
}

function offerAgain(candidates: Heap<Candidate>, rowsAt: Moment, itemsAt: Moment): void {
    offer(candidates, rowsAt, itemsAt);
    for (const moment of [rowsAt, itemsAt]) {
        const neighbours = bridge(moment);
        if (neighbours) {
            offerBoth(candidates, neighbours.left, neighbours.right);
        }
    }
}

/** What is left has no time on one side: each row in order takes the first free item. */
function takeTimeless(blocks: readonly Block[], take: (row: RowMark, item: ItemMark) => void): void {
    const open = new Map<RowMark, { items: readonly ItemMark[]; next: number }[]>();
    for (const { rows, items } of blocks) {
        const queue = { items, next: 0 };
        for (const row of rows) {
            if (row.free && firstFree(queue)) {
                open.set(row, [...(open.get(row) ?? []), queue]);
            }
        }
    }
    for (const row of [...open.keys()].sort((a, b) => a.order - b.order)) {
        const items = (open.get(row) ?? []).flatMap((queue) => firstFree(queue) ?? []);
        const item = items.reduce<ItemMark | null>((best, one) => (best && best.order <= one.order ? best : one), null);
        if (item) {
            row.free = false;
            item.free = false;
            take(row, item);
        }
    }
}
