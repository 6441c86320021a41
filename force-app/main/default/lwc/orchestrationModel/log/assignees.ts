import { idKey, nameKey } from '../records/ids';
import type { WorkItemRecord } from '../records/records';

/** Work items by each name, user name and Id of their assignee; ask `itemsNamed`. */
export type AssigneeIndex = ReadonlyMap<string, readonly WorkItemRecord[]>;

/** Does a name in a log row mean the item's assignee? Rows carry Name or Username, Assignee also the Id. */
export function namesAssignee(text: string | null, item: WorkItemRecord, idToo: boolean): boolean {
    const { assignee } = item;
    if (!text || !assignee) {
        return false;
    }
    const key = nameKey(text);
    return (
        key === nameKey(assignee.name) ||
        key === nameKey(assignee.username) ||
        (idToo && isId(text) && idKey(text) === idKey(assignee.id))
    );
}

export function indexByAssignee(items: readonly WorkItemRecord[]): AssigneeIndex {
    const index = new Map<string, WorkItemRecord[]>();
    for (const item of items) {
        for (const key of new Set(assigneeKeys(item))) {
            const named = key === null ? undefined : index.get(key);
            if (named) {
                named.push(item);
            } else if (key !== null) {
                index.set(key, [item]);
            }
        }
    }
    return index;
}

/** The items whose assignee a row's Assignee names, each once. */
export function itemsNamed(index: AssigneeIndex, text: string | null): readonly WorkItemRecord[] {
    const byName = index.get(nameKey(text) ?? '') ?? [];
    const byId = index.get(idText(text) ?? '') ?? [];
    return byId.length === 0 ? byName : [...new Set([...byName, ...byId])];
}

/** All that tells one assignee from another: items with equal keys are named by the same rows. */
export function assigneeKeys({ assignee }: WorkItemRecord): (string | null)[] {
    return assignee ? [nameKey(assignee.name), nameKey(assignee.username), idText(assignee.id)] : [];
}

/** An Id as a key that no name can be, and that is case-sensitive; null where the text cannot be an Id. */
export function idText(text: string | null): string | null {
    return text && isId(text) ? `\n${idKey(text)}` : null;
}

function isId(text: string): boolean {
    return text.length === 15 || text.length === 18;
}
