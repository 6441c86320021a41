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

/** Of each object the field that holds the name. People and contacts have several name fields; `Name` is the whole. */
export function nameFieldsOf({ data }: ObjectInfosResult): Record<string, string> {
    const fields: Record<string, string> = {};
    for (const { result } of data?.results ?? []) {
        if (!('nameFields' in result)) continue;
        const { apiName, nameFields } = result;
        const field = nameFields.includes('Name') ? 'Name' : nameFields[0];
        if (field) fields[apiName] = field;
    }
    return fields;
}

/** One entry for each object whose name field is known; undefined: there is none. */
export function recordsAsk(
    records: readonly NamedRecord[],
    nameFields: Readonly<Record<string, string>>
): RecordsAsk | undefined {
    const ids = new Map<string, Set<string>>();
    for (const { id, object } of records.slice(0, MOST_RECORDS)) {
        if (!object || !nameFields[object]) continue;
        ids.set(object, (ids.get(object) ?? new Set()).add(id));
    }
    const asks = [...ids].map(([object, own]) => ({
        recordIds: [...own],
        optionalFields: [`${object}.${nameFields[object]}`]
    }));
    return asks.length > 0 ? asks : undefined;
}

/** The names that came. A record that is closed, or has no name, has none here. */
export function namesIn({ data }: RecordsResult, asked: RecordsAsk): RecordNames {
    const ids = asked.flatMap(({ recordIds }) => recordIds);
    const fields = asked.flatMap(({ recordIds, optionalFields }) => recordIds.map(() => optionalFields[0] ?? ''));
    const names: Record<string, string> = {};
    data?.results.forEach(({ result }, place) => {
        const [id, field] = [ids[place], fields[place]?.split('.')[1]];
        const value = id && field && 'fields' in result ? result.fields[field]?.value : null;
        if (id && typeof value === 'string' && value.trim() !== '') names[id] = value.trim();
    });
    return names;
}
