import { compareNullsFirst, compareText, idKey } from './ids';

interface Dated {
    id: string;
    modified?: number | null;
    modstamp?: number | null;
}

/** Each record once, by Id; of several versions the one with the newest SystemModstamp. In no order. */
export function uniqueRecords<T extends Dated>(records: readonly T[]): T[] {
    return isUnique(records) ? [...records] : newestVersions(records);
}

/** Ids in ascending order, as pages come, need no look at all of them at once. */
function isUnique(records: readonly Dated[]): boolean {
    return isAscending(records) || countIds(records) === records.length;
}

function isAscending(records: readonly Dated[]): boolean {
    let last = '';
    for (const { id } of records) {
        if (id <= last || (mayBeTheSame(id, last) && idKey(id) === idKey(last))) {
            return false;
        }
        last = id;
    }
    return true;
}

/** One id after the other mostly differs in the last character that counts. */
function mayBeTheSame(a: string, b: string): boolean {
    return a.length < 15 || a.charCodeAt(14) === b.charCodeAt(14);
}

function countIds(records: readonly Dated[]): number {
    const keys = new Set<string>();
    for (const { id } of records) {
        keys.add(idKey(id));
    }
    return keys.size;
}

function newestVersions<T extends Dated>(records: readonly T[]): T[] {
    const byId = new Map<string, T>();
    for (const record of records) {
        const key = idKey(record.id);
        const known = byId.get(key);
        byId.set(key, known === undefined ? record : newer(known, record));
    }
    return [...byId.values()];
}

/** Versions of the same age are told apart by content, so that the order of arrival never decides. */
function newer<T extends Dated>(a: T, b: T): T {
    const order =
        compareNullsFirst(a.modstamp ?? null, b.modstamp ?? null) ||
        compareNullsFirst(a.modified ?? null, b.modified ?? null) ||
        compareText(asText(a), asText(b));
    return order < 0 ? b : a;
}

function asText(value: unknown): string {
    return JSON.stringify(value, (_key, part: unknown) =>
        part !== null && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
            : part
    );
}
