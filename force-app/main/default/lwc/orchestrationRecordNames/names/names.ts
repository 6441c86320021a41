import type { ObjectInfosResult } from 'lightning/uiObjectInfoApi';
import type { RecordsResult } from 'lightning/uiRecordApi';

/** A record that a run is about: its Id, and the API name of its object (null: not known). */
export interface NamedRecord {
    id: string;
    object: string | null;
}

/** What `getRecords` is asked. */
export type RecordsAsk = { recordIds: string[]; optionalFields: string[] }[];

/** Names by Id, as it was given. */
export type RecordNames = Readonly<Record<string, string>>;

/** The UI API reads at most so many records in one batch (UI API Developer Guide, Get a Batch of Records). */
export const MOST_RECORDS = 200;

/** The objects of these records, each once; undefined: there is none to ask for. */
export function objectsOf(records: readonly NamedRecord[]): string[] | undefined {
    const names = [...new Set(records.flatMap(({ object }) => object || []))].sort();
    return names.length > 0 ? names : undefined;
}

/** How records of an object are named. */
export interface Naming {
    field: string;
    /** What the org calls such a record. */
    label: string;
}

/** Of each object the field that holds the name. People and contacts have several name fields; `Name` is the whole. */
export function namingOf({ data }: ObjectInfosResult): Record<string, Naming> {
    const fields: Record<string, Naming> = {};
    for (const { result } of data?.results ?? []) {
        if (!('nameFields' in result)) continue;
        const { apiName, nameFields, label } = result;
        const field = nameFields.includes('Name') ? 'Name' : nameFields[0];
        if (field) fields[apiName] = { field, label };
    }
    return fields;
}

/** One entry for each object whose name field is known; undefined: there is none. */
export function recordsAsk(
    records: readonly NamedRecord[],
    naming: Readonly<Record<string, Naming>>
): RecordsAsk | undefined {
    const ids = new Map<string, Set<string>>();
    for (const { id, object } of records.slice(0, MOST_RECORDS)) {
        if (!object || !naming[object]) continue;
        ids.set(object, (ids.get(object) ?? new Set()).add(id));
    }
    const asks = [...ids].map(([object, own]) => ({
        recordIds: [...own],
        optionalFields: [`${object}.${naming[object]?.field}`]
    }));
    return asks.length > 0 ? asks : undefined;
}

/** "00001026" alone says little: what it is stands before it. */
const NUMBER_ALONE = /^[\d-]+$/;

/** The names that came. A record that is closed, or has no name, has none here. */
export function namesIn(
    { data }: RecordsResult,
    asked: RecordsAsk,
    naming: Readonly<Record<string, Naming>>
): RecordNames {
    const places = asked.flatMap(({ recordIds, optionalFields }) =>
        recordIds.map((id) => ({ id, path: optionalFields[0]?.split('.') ?? [] }))
    );
    const names: Record<string, string> = {};
    data?.results.forEach(({ result }, index) => {
        const { id, path: [object, field] = [] } = places[index] ?? {};
        const value = id && field && 'fields' in result ? result.fields[field]?.value : null;
        if (!id || typeof value !== 'string' || value.trim() === '') return;
        const label = NUMBER_ALONE.test(value.trim()) ? (naming[object ?? '']?.label ?? '') : '';
        names[id] = `${label} ${value.trim()}`.trim();
    });
    return names;
}
