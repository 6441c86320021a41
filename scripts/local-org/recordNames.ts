/** Names of records of any object: what `/ui-api/records/batch/{ids}` is asked for here. */
import { sql } from 'kysely';
import { rowFilter } from './access/personas.ts';
import type { Reader } from './access/personas.ts';
import type { Database } from './database/database.ts';
import type { ObjectDeclaration } from './declaration/types.ts';
import { longId } from './importing/ids.ts';

interface NameRow {
    object: string;
    field: string;
    id: string;
    name: string | null;
    modified: Date | null;
}

const MISSING = [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }];

function recordOf({ object, field, id, name, modified }: NameRow): object {
    return {
        apiName: object,
        id,
        childRelationships: {},
        fields: { [field]: { displayValue: null, value: name } },
        lastModifiedDate: modified?.toISOString() ?? null,
        recordTypeId: null,
        systemModstamp: modified?.toISOString() ?? null,
        weakEtag: modified?.getTime() ?? 0
    };
}

/** One result per id, in the order of the ids: the record with its name field, or why there is none. One statement. */
export async function recordNames(
    database: Database,
    ids: readonly string[],
    objects: readonly ObjectDeclaration[],
    reader: Reader
): Promise<{ hasErrors: boolean; results: Array<{ result: unknown; statusCode: number }> }> {
    const long = ids.map((id) => longId(id) ?? id);
    // What is no id is not asked for: the database would not even take every text.
    const wanted = long.filter((id) => longId(id) !== null);
    const selects = objects
        .filter(({ fields, nameField }) => fields.some(({ name }) => name === nameField))
        .map((object) => {
            const seen = rowFilter(object, 'r', reader);
            return sql`select ${object.name}::text as object, ${object.nameField}::text as field, r."Id" as id,
                r.${sql.id(object.nameField)} as name, r."SystemModstamp" as modified
                from ${sql.table(object.name)} as r where r."Id" = any(${wanted}::text[])${seen ? sql` and ${seen}` : sql``}`;
        });
    const found = selects.length > 0 ? await database.run(sql<NameRow>`${sql.join(selects, sql` union all `)}`) : [];
    const byId = new Map(found.map((row) => [row.id, row]));
    const results = long.map((id) => {
        const row = byId.get(id);
        return row ? { result: recordOf(row), statusCode: 200 } : { result: MISSING, statusCode: 404 };
    });
    return { hasErrors: results.some(({ statusCode }) => statusCode !== 200), results };
}
