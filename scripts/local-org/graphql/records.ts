/** Records of one statement: which columns a selection needs, and how a row becomes a record. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { findField } from '../declaration/objects.ts';
import type { RecordNode } from './nodes.ts';
import type { Scope, Table } from './scope.ts';
import type { Selection } from './selection.ts';

export type Row = Record<string, unknown>;
export type Reader = (row: Row) => RecordNode | null;

/** Adds what a selection needs to the columns; the answer turns a row into a record. */
export function planRecord(
    scope: Scope,
    table: Table,
    selection: Selection,
    columns: Array<RawBuilder<unknown>>
): Reader {
    const names = new Map<string, string>();
    for (const name of selection.fields) {
        const field = findField(table.object, name);
        if (!field) continue;
        const alias = `c${columns.length}`;
        names.set(name, alias);
        columns.push(sql`${scope.column(table, field)} as ${sql.id(alias)}`);
    }
    const parents = [...selection.parents].map(([relation, byType]): [string, Reader[]] => {
        const field = table.object.fields.find(({ relationshipName }) => relationshipName === relation);
        const targets = scope.context.objects.filter(({ name }) => byType.has(name));
        if (!field) return [relation, []];
        const readers = targets.map((target) =>
            planRecord(scope, scope.parent(table, field, target), byType.get(target.name) as Selection, columns)
        );
        return [relation, readers];
    });
    const id = names.get('Id') as string;
    return (row) => {
        if (row[id] === null) return null;
        const values = Object.fromEntries([...names].map(([name, alias]) => [name, row[alias]]));
        const found = parents.map(([relation, readers]): [string, RecordNode | null] => [
            relation,
            readers.reduce<RecordNode | null>((parent, read) => parent ?? read(row), null)
        ]);
        return { object: table.object, values, parents: Object.fromEntries(found) };
    };
}
