import { compareIds, compareNullsFirst, compareNullsLast, sameId } from '../records/ids';
import type { WorkItemRecord } from '../records/records';
import type { Holder, ItemStory } from './story';

/** Whom a work item is assigned to. Only a user can be "you": membership of groups and queues cannot be read. */
export function holderOf({ assignee }: WorkItemRecord, userId: string | null): Holder {
    if (!assignee) {
        return { id: null, name: null, kind: 'unknown', isYou: false, isActive: null };
    }
    const { id, kind, isActive } = assignee;
    return {
        id,
        name: assignee.name ?? assignee.username,
        kind: kind === 'group' && assignee.groupType === 'Queue' ? 'queue' : kind,
        isYou: kind !== 'group' && sameId(id, userId),
        isActive
    };
}

/** Of several open items the one that counts: yours first, else the one held longest. */
export function openItemThatCounts(items: readonly ItemStory[]): ItemStory | null {
    return first(
        items.filter((item) => item.state === 'open'),
        compareUrgency
    );
}

/** Yours first, then the longest held. */
export function compareUrgency(a: ItemStory, b: ItemStory): number {
    return (
        Number(b.holder.isYou) - Number(a.holder.isYou) ||
        compareNullsLast(a.heldSince?.at ?? null, b.heldSince?.at ?? null) ||
        compareIds(a.id, b.id)
    );
}

/** Who holds a step: by the open item that counts, else by the item that ended last. */
export function stepHolder(items: readonly ItemStory[]): Holder | null {
    if (items.length < 2) {
        return items.length === 0 ? null : items[0].holder;
    }
    const counts =
        openItemThatCounts(items) ??
        first(items, (a, b) => compareNullsFirst(endOf(b), endOf(a)) || compareIds(a.id, b.id));
    return counts?.holder ?? null;
}

function endOf(item: ItemStory): number | null {
    return item.span.end?.at ?? null;
}

function first<T>(records: readonly T[], compare: (a: T, b: T) => number): T | null {
    return records.reduce<T | null>((best, next) => (best === null || compare(best, next) > 0 ? next : best), null);
}
