/** The pseudo object "Name": what the records of all types have that a reference can point to. */
import { sql } from 'kysely';
import { findField, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration } from '../declaration/types.ts';
import type { Expression } from './operators.ts';
import type { Scope, Table } from './scope.ts';

export interface NameColumn {
    column: Expression;
    declaration: FieldDeclaration;
}

const declared = (name: string, type: FieldDeclaration['type']): FieldDeclaration => ({
    name,
    label: name,
    type,
    filterable: true,
    groupable: false,
    sortable: true,
    nillable: true
});

const DECLARATIONS: Record<string, FieldDeclaration> = { Id: declared('Id', 'id'), Name: declared('Name', 'string') };

/** Of a record at most one type matches, so that the first value found is the record's own. */
const firstOf = (columns: Expression[]): Expression =>
    columns.length > 0 ? sql`coalesce(${sql.join(columns)})` : sql`null::text`;

export function nameColumns(scope: Scope, table: Table, field: FieldDeclaration): Record<string, NameColumn> {
    const parents = targetsOf(field, scope.context.objects).map((target) => scope.parent(table, field, target));
    const names = parents.filter(({ object }) => findField(object, object.nameField));
    return {
        Id: { column: firstOf(parents.map((parent) => scope.stored(parent, 'Id'))), declaration: DECLARATIONS.Id },
        Name: {
            column: firstOf(names.map((parent) => scope.stored(parent, parent.object.nameField))),
            declaration: DECLARATIONS.Name
        }
    };
}
