/** Tables and indexes, derived from the declaration. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldDeclaration, FieldType, ObjectDeclaration } from '../declaration/types.ts';
import type { Database } from './database.ts';

const COLUMN_TYPES: Record<FieldType, string> = {
    id: 'text',
    reference: 'text',
    string: 'text',
    picklist: 'text',
    longtextarea: 'text',
    email: 'text',
    url: 'text',
    phone: 'text',
    boolean: 'boolean',
    int: 'integer',
    long: 'bigint',
    double: 'double precision',
    percent: 'double precision',
    currency: 'double precision',
    date: 'date',
    datetime: 'timestamptz'
};

const INDEXED_DATES = new Set(['CreatedDate', 'SystemModstamp']);
/** Most rows of one insert. */
export const ROWS_PER_STATEMENT = 2000;
/** Most characters of one insert: rows with long texts go in fewer at a time. */
const TEXT_PER_STATEMENT = 8_000_000;

/** Of the time since an assignment the moment of it is kept; the time since creation needs nothing of its own. */
function columnType(field: FieldDeclaration): string | null {
    if (field.computed === 'sinceCreation') return null;
    return field.computed === 'sinceAssignment' ? 'timestamptz' : COLUMN_TYPES[field.type];
}

function createTable(object: ObjectDeclaration): RawBuilder<unknown> {
    const columns = object.fields.flatMap((field) => {
        const type = columnType(field);
        if (type === null) return [];
        return [sql`${sql.id(field.name)} ${sql.raw(type)}${sql.raw(field.type === 'id' ? ' primary key' : '')}`];
    });
    return sql`create table ${sql.table(object.name)} (${sql.join(columns)})`;
}

function createIndexes(object: ObjectDeclaration): Array<RawBuilder<unknown>> {
    return object.fields
        .filter((field) => field.type === 'reference' || INDEXED_DATES.has(field.name))
        .map((field) => sql`create index on ${sql.table(object.name)} (${sql.id(field.name)})`);
}

export async function createTables(database: Database, objects: readonly ObjectDeclaration[]): Promise<void> {
    for (const object of objects) await database.run(createTable(object));
}

/** After the rows are in, indexes are built faster and the planner can be told what the tables hold. */
export async function finishTables(database: Database, objects: readonly ObjectDeclaration[]): Promise<void> {
    for (const object of objects) {
        for (const statement of createIndexes(object)) await database.run(statement);
    }
    await database.run(sql`analyze`);
}

/** Rows as JSON lists, each small enough for one statement. */
function* batchesOf(rows: Array<Record<string, unknown>>): Generator<string> {
    let [batch, size]: [string[], number] = [[], 0];
    for (const row of rows) {
        const text = JSON.stringify(row);
        if (batch.length === ROWS_PER_STATEMENT || (size > 0 && size + text.length > TEXT_PER_STATEMENT)) {
            yield `[${batch.join(',')}]`;
            [batch, size] = [[], 0];
        }
        batch.push(text);
        size += text.length;
    }
    if (batch.length > 0) yield `[${batch.join(',')}]`;
}

const insertion = (object: ObjectDeclaration, batch: string): RawBuilder<unknown> => {
    const table = sql.table(object.name);
    return sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${batch}::jsonb)`;
};

/** @param rows values by column name: times as ISO text, everything else as JSON has it */
export async function insertRows(
    database: Database,
    object: ObjectDeclaration,
    rows: Array<Record<string, unknown>>
): Promise<void> {
    for (const batch of batchesOf(rows)) await database.run(insertion(object, batch));
}

/** Inserts what is new and replaces the values of what is there; a Name once given stays if the row has none. */
export async function writeRows(
    database: Database,
    object: ObjectDeclaration,
    rows: Array<Record<string, unknown>>
): Promise<void> {
    const columns = object.fields.filter((field) => field.type !== 'id' && columnType(field) !== null);
    const values = columns.map(({ name }) => {
        const given = sql`excluded.${sql.id(name)}`;
        const value = name === 'Name' ? sql`coalesce(${given}, ${sql.id(object.name, name)})` : given;
        return sql`${sql.id(name)} = ${value}`;
    });
    const otherwise = sql`on conflict (${sql.id('Id')}) do update set ${sql.join(values)}`;
    for (const batch of batchesOf(rows)) await database.run(sql`${insertion(object, batch)} ${otherwise}`);
}
