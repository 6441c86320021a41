/** Records of one file: whose field each name is, and the row that a record becomes. */
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { foreignOwner, longId, missingPrefix } from './ids.ts';
import { readValue, UnreadableRecord } from './readValue.ts';
import type { Amended } from './readValue.ts';
import { named, quoted } from './report.ts';
import type { FileReport } from './report.ts';

export type Row = Record<string, unknown>;
type FieldOf = (name: string) => FieldDeclaration | null;

const isSame = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/** What is to be said of a name that is no field; null: nothing. */
function explain(object: ObjectDeclaration, name: string): string | null {
    // What an API answer says of the record itself.
    if (name === 'attributes') return null;
    const [first] = name.split('.');
    if (object.fields.some(({ relationshipName }) => isSame(first, relationshipName))) {
        return `the parent record ${named(first)} is left out: parents are imported from files of their own`;
    }
    if (object.children.some((child) => isSame(first, child.name))) {
        return `the child records ${named(first)} are left out: they are imported from a file of their own`;
    }
    return `the field ${named(name)} is not known here and ignored`;
}

/** The field of each name, in any letter case; one warning for a name that is none. */
function fieldsOf(object: ObjectDeclaration, report: FileReport): FieldOf {
    const known = new Map<string, FieldDeclaration | null>();
    return (name) => {
        let field = known.get(name);
        if (field !== undefined) return field;
        field = object.fields.find((entry) => isSame(entry.name, name)) ?? null;
        if (!field) {
            const text = explain(object, name);
            if (text !== null) report.note(text);
        }
        known.set(name, field);
        return field;
    };
}

/** When the item was assigned: both elapsed times were measured at the same moment, so that their difference is exact. */
function assignedAt(object: ObjectDeclaration, values: Row, row: Row): Row {
    const fields = object.fields.filter((field) => field.computed === 'sinceAssignment');
    const creation = object.fields.find((field) => field.computed === 'sinceCreation');
    for (const field of fields) {
        const [since, sinceCreation] = [values[field.name], creation ? values[creation.name] : null];
        const created = typeof row.CreatedDate === 'string' ? Date.parse(row.CreatedDate) : NaN;
        const moment = new Date(created + (Number(sinceCreation) - Number(since)) * 1000);
        const known = since !== null && sinceCreation !== null && !Number.isNaN(moment.getTime());
        row[field.name] = known ? moment.toISOString() : null;
    }
    return row;
}

/** The record's id in its 18-character form. @throws UnreadableRecord */
function idOf(object: ObjectDeclaration, value: unknown): string {
    if (value === null) throw new UnreadableRecord('it has no Id');
    const id = longId(String(value));
    if (id === null) throw new UnreadableRecord('its Id is not one of 15 or 18 letters and digits', quoted(value));
    const owner = foreignOwner(id, object.name);
    if (owner !== null) throw new UnreadableRecord(`its Id is the one of an object ${owner}`, id);
    const prefix = missingPrefix(id, object.name);
    if (prefix !== null) throw new UnreadableRecord(`its Id does not begin with ${prefix}`, id);
    return id;
}

/** @throws UnreadableRecord */
function checkType(object: ObjectDeclaration, attributes: unknown): void {
    const type = (attributes as { type?: unknown } | null | undefined)?.type;
    if (typeof type === 'string' && !isSame(type, object.name)) {
        throw new UnreadableRecord(`it is a record of another object`, quoted(type));
    }
}

/** @returns reads a record of the file; what it throws is an UnreadableRecord */
export function recordReader(object: ObjectDeclaration, report: FileReport): (raw: unknown, amended: Amended) => Row {
    const fieldOf = fieldsOf(object, report);
    const empty = Object.fromEntries(
        object.fields.map((field) => [field.name, field.type === 'boolean' ? false : null])
    );
    const stored = object.fields.filter((field) => field.computed !== 'sinceCreation');
    return (raw, amended) => {
        if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
            throw new UnreadableRecord('it is not a record with fields');
        checkType(object, (raw as Row).attributes);
        const values: Row = { ...empty };
        const seen = new Set<FieldDeclaration>();
        for (const [name, value] of Object.entries(raw)) {
            const field = fieldOf(name);
            if (!field) continue;
            if (seen.has(field)) report.note(`the field ${named(name)} stands there twice; the second one is ignored`);
            else values[field.name] = readValue(field, value, amended);
            seen.add(field);
        }
        const row: Row = Object.fromEntries(stored.map(({ name }) => [name, values[name]]));
        return assignedAt(object, values, { ...row, Id: idOf(object, values.Id) });
    };
}
