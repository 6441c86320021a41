/** A filter input to SQL. Several fields, and several operators of one field, are all to be fulfilled. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { findField, isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { problem } from './errors.ts';
import { NAME_OBJECT } from './inputTypes.ts';
import { compileOperator } from './operators.ts';
import type { Scope, Table } from './scope.ts';

export type Condition = RawBuilder<boolean>;
type Input = Record<string, unknown>;

const ALWAYS: Condition = sql<boolean>`true`;

function all(conditions: Condition[]): Condition {
    if (conditions.length === 0) return ALWAYS;
    return conditions.length === 1 ? conditions[0] : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function fieldCondition(scope: Scope, table: Table, field: FieldDeclaration, operators: Input): Condition {
    if (!field.filterable) {
        throw problem('DataFetchingException', `field '${field.name}' can not be filtered in a query call`);
    }
    const column = scope.column(table, field);
    return all(
        Object.entries(operators).map(([operator, value]) =>
            compileOperator(column, field, operator, value, scope.context)
        )
    );
}

function parentCondition(scope: Scope, table: Table, field: FieldDeclaration, input: Input): Condition {
    const targets = targetsOf(field, scope.context.objects);
    if (!isPolymorphic(field)) return compileWhere(scope, scope.parent(table, field, targets[0]), input);
    const byType = Object.entries(input).map(([type, filter]) => {
        const target = targets.find(({ name }) => name === type);
        if (!target || type === NAME_OBJECT)
            throw problem('OperationNotSupported', 'Filters by Name are not supported yet.');
        const parent = scope.parent(table, field, target);
        return sql<boolean>`(${scope.stored(parent, 'Id')} is not null and ${compileWhere(scope, parent, filter as Input)})`;
    });
    return all(byType);
}

function condition(scope: Scope, table: Table, key: string, value: Input): Condition {
    const object: ObjectDeclaration = table.object;
    const field = findField(object, key);
    if (field) return fieldCondition(scope, table, field, value);
    const parent = object.fields.find(({ relationshipName }) => relationshipName === key);
    if (parent) return parentCondition(scope, table, parent, value);
    throw problem('OperationNotSupported', `The filter '${key}' is not supported by the local org.`);
}

/** @param input a coerced `<Object>_Filter`; null and undefined filter nothing */
export function compileWhere(scope: Scope, table: Table, input: Input | null | undefined): Condition {
    const set = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
    return all(set.map(([key, value]) => condition(scope, table, key, value as Input)));
}
