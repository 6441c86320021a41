/** Imported records into tables: from a folder or from the sample generator, by the same way. */
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import type { Database } from '../database/database.ts';
import { insertRows } from '../database/tables.ts';
import { longId } from './ids.ts';
import { readValue, UnreadableValue } from './readValue.ts';
import type { RawFile } from './readFolder.ts';

export type Report = (line: string) => void;
type Row = Record<string, unknown>;

/** Keys of an API answer that are no fields. */
const NOT_FIELDS = new Set(['attributes']);

function findByName<T extends { name: string }>(list: readonly T[], name: string): T | undefined {
    return list.find((entry) => entry.name === name);
}

/** When the item was assigned: both elapsed times were measured at the same moment, so that their difference is exact. */
function assignedAt(object: ObjectDeclaration, values: Row, row: Row): Row {
    const fields = object.fields.filter((field) => field.computed === 'sinceAssignment');
    const creation = object.fields.find((field) => field.computed === 'sinceCreation');
    for (const field of fields) {
        const [since, sinceCreation] = [values[field.name], creation ? values[creation.name] : null];
        const created = typeof row.CreatedDate === 'string' ? Date.parse(row.CreatedDate) : NaN;
        const moment = created + (Number(sinceCreation) - Number(since)) * 1000;
        const known = since !== null && since !== undefined && sinceCreation !== null && sinceCreation !== undefined;
        row[field.name] = known && !Number.isNaN(moment) ? new Date(moment).toISOString() : null;
    }
    return row;
}

/** @throws UnreadableValue */
function readRecord(object: ObjectDeclaration, raw: unknown, unknown: (field: string) => void): Row {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new UnreadableValue('it is no record');
    const values: Row = {};
    for (const name of Object.keys(raw)) {
        if (!NOT_FIELDS.has(name) && !findByName(object.fields, name)) unknown(name);
    }
    for (const field of object.fields) values[field.name] = readValue(field, (raw as Row)[field.name]);
    const id = longId(String(values.Id ?? ''));
    if (id === null) throw new UnreadableValue(`its Id is none: ${JSON.stringify(values.Id)}`);
    const stored = object.fields.filter((field: FieldDeclaration) => field.computed !== 'sinceCreation');
    const row: Row = Object.fromEntries(stored.map((field) => [field.name, values[field.name]]));
    return assignedAt(object, values, { ...row, Id: id });
}

function readRecords(object: ObjectDeclaration, file: RawFile, seen: Set<string>, report: Report): Row[] {
    const rows: Row[] = [];
    const unknown = new Set<string>();
    for (const { row: position, values } of file.records) {
        try {
            const row = readRecord(object, values, (name) => unknown.add(name));
            if (seen.has(String(row.Id))) throw new UnreadableValue(`another record has the Id ${String(row.Id)}`);
            seen.add(String(row.Id));
            rows.push(row);
        } catch (error) {
            if (!(error instanceof UnreadableValue)) throw error;
            report(`${file.file}, row ${position}: skipped, ${error.message}`);
        }
    }
    for (const name of unknown) report(`${file.file}: the field ${name} is not known here and ignored`);
    return rows;
}

/** @returns how many records were imported */
export async function importRecords(
    database: Database,
    objects: readonly ObjectDeclaration[],
    files: readonly RawFile[],
    report: Report
): Promise<number> {
    const seen = new Map<string, Set<string>>();
    let count = 0;
    for (const file of files) {
        const object = findByName(objects, file.object);
        if (!object) {
            report(`${file.file}: skipped, there is no object ${file.object} here`);
            continue;
        }
        const ids = seen.get(object.name) ?? new Set<string>();
        seen.set(object.name, ids);
        const rows = readRecords(object, file, ids, report);
        await insertRows(database, object, rows);
        count += rows.length;
    }
    return count;
}

/** The sample generator's answer in the form in which files are read. */
export function inMemory(records: Record<string, Array<Record<string, unknown>>>): RawFile[] {
    return Object.entries(records).map(([object, list]) => ({
        object,
        file: object,
        records: list.map((values, index) => ({ row: index + 1, values }))
    }));
}
