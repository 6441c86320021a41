/** An order input to SQL. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Kind, valueFromASTUntyped } from 'graphql';
import type { GraphQLResolveInfo, ValueNode } from 'graphql';
import { findField, isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration } from '../declaration/types.ts';
import { NAME_OBJECT } from './inputTypes.ts';
import { nameColumns } from './nameObject.ts';
import type { NameColumn } from './nameObject.ts';
import type { Scope, Table } from './scope.ts';

type Term = RawBuilder<unknown>;
type Input = Record<string, unknown>;

const TEXTS = ['string', 'picklist', 'longtextarea', 'email', 'url', 'phone'];

/** The argument as it was written: several keys order by the first, then by the second. Coercion would sort them. */
export function writtenArgument(info: GraphQLResolveInfo, name: string, variables: Record<string, unknown>): unknown {
    const node: ValueNode | undefined = info.fieldNodes[0].arguments?.find((entry) => entry.name.value === name)?.value;
    if (!node) return undefined;
    const known = { ...variables };
    for (const { variable, defaultValue } of info.operation.variableDefinitions ?? []) {
        const isMissing = !(variable.name.value in known);
        if (isMissing && defaultValue) known[variable.name.value] = valueFromASTUntyped(defaultValue);
    }
    return node.kind === Kind.NULL ? null : valueFromASTUntyped(node, known);
}

/** Text without case and by code point, so that every PostgreSQL agrees; ids by code point. */
export function sortKey(column: RawBuilder<unknown>, field: FieldDeclaration): Term {
    if (TEXTS.includes(field.type)) return sql`lower(${column}) collate "C"`;
    return field.type === 'id' || field.type === 'reference' ? sql`${column} collate "C"` : column;
}

/** Null comes first by default, in both directions, as in SOQL. */
export function term(key: Term, { order, nulls }: Input): Term {
    return sql`${key} ${sql.raw(order === 'DESC' ? 'desc' : 'asc')} ${sql.raw(nulls === 'LAST' ? 'nulls last' : 'nulls first')}`;
}

function nameTerms(columns: Record<string, NameColumn>, input: Input): Term[] {
    return Object.entries(input).flatMap(([key, value]) => {
        const { column, declaration } = columns[key];
        return value ? [term(sortKey(column, declaration), value as Input)] : [];
    });
}

function parentTerms(scope: Scope, table: Table, field: FieldDeclaration, input: Input): Term[] {
    const targets = targetsOf(field, scope.context.objects);
    if (!isPolymorphic(field)) return orderTerms(scope, scope.parent(table, field, targets[0]), input);
    return Object.entries(input).flatMap(([type, order]) => {
        if (order === null || order === undefined) return [];
        if (type === NAME_OBJECT) return nameTerms(nameColumns(scope, table, field), order as Input);
        const target = targets.find(({ name }) => name === type);
        return target ? orderTerms(scope, scope.parent(table, field, target), order as Input) : [];
    });
}

function orderTerms(scope: Scope, table: Table, input: Input): Term[] {
    return Object.entries(input).flatMap(([key, value]) => {
        if (value === null || value === undefined) return [];
        const field = findField(table.object, key);
        if (field) return [term(sortKey(scope.column(table, field), field), value as Input)];
        const parent = table.object.fields.find(({ relationshipName }) => relationshipName === key);
        return parent ? parentTerms(scope, table, parent, value as Input) : [];
    });
}

/** All terms; the Id comes last, so that records that tie keep their places from page to page. */
export function compileOrderBy(scope: Scope, input: unknown): Term {
    const terms = orderTerms(scope, scope.root, (input ?? {}) as Input);
    return sql.join([...terms, sql`${scope.stored(scope.root, 'Id')} collate "C"`]);
}
