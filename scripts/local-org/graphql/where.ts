/** A filter input to SQL. Several fields, and several operators of one field, are all to be fulfilled. */
import { sql } from 'kysely';
import { rowFilter } from '../access/personas.ts';
import { findField, isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration } from '../declaration/types.ts';
import { problem } from './errors.ts';
import { NAME_OBJECT } from './inputTypes.ts';
import { refuseManyValues } from './limits.ts';
import { nameColumns } from './nameObject.ts';
import { compileOperator } from './operators.ts';
import type { Condition, Expression } from './operators.ts';
import { Scope } from './scope.ts';
import type { Table } from './scope.ts';
import { isJoin, readJoin, refuseMisplacedJoins } from './semiJoins.ts';

type Input = Record<string, unknown>;
/** What one key of a filter means, other than and, or, not. */
type Leaf = (key: string, value: Input) => Condition;

const ALWAYS: Condition = sql<boolean>`true`;

function joined(conditions: Condition[], word: 'and' | 'or'): Condition {
    if (conditions.length === 0) return ALWAYS;
    const link = word === 'and' ? sql` and ` : sql` or `;
    return conditions.length === 1 ? conditions[0] : sql<boolean>`(${sql.join(conditions, link)})`;
}

function compile(input: Input | null | undefined, leaf: Leaf): Condition {
    const set = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
    const conditions = set.map(([key, value]) => {
        // What is neither fulfilled nor not, for want of a value, is not fulfilled: its opposite is.
        if (key === 'not') return sql<boolean>`not coalesce(${compile(value as Input, leaf)}, false)`;
        if (key !== 'and' && key !== 'or') return leaf(key, value as Input);
        const parts = (value as Array<Input | null>).filter((part) => part !== null);
        return joined(
            parts.map((part) => compile(part, leaf)),
            key
        );
    });
    return joined(conditions, 'and');
}

/** What the reader sees of an object and the filter finds. */
function seenAndAsked(scope: Scope, input: Input | null | undefined): Condition {
    const asked = compileWhere(scope, scope.root, input);
    const seen = rowFilter(scope.root.object, scope.root.alias, scope.context.reader);
    return seen ? sql<boolean>`${seen} and ${asked}` : asked;
}

/** A subquery of the same statement. */
function joinCondition(scope: Scope, column: Expression, left: FieldDeclaration, value: unknown): Condition {
    const { object, field, filter } = readJoin(scope.root.object, left, value, scope.context.objects);
    const inner = new Scope(object, scope.context, 's');
    const selected = inner.column(inner.root, field);
    const where = seenAndAsked(inner, filter);
    return sql<boolean>`${column} in (select ${selected} from ${inner.from()} where ${where})`;
}

function fieldCondition(scope: Scope, column: Expression, field: FieldDeclaration, operators: Input): Condition {
    if (!field.filterable) {
        throw problem('DataFetchingException', `field '${field.name}' can not be filtered in a query call`);
    }
    const conditions = Object.entries(operators).map(([operator, value]) => {
        if (!isJoin(operator)) return compileOperator(column, field, operator, value, scope.context);
        const isAmong = joinCondition(scope, column, field, value);
        // Coalesced, as a null on either side would make the opposite neither true nor false.
        return operator === 'inq' ? isAmong : sql<boolean>`not coalesce(${isAmong}, false)`;
    });
    return joined(conditions, 'and');
}

/** Filters of what all types of a parent have. */
function nameCondition(scope: Scope, table: Table, field: FieldDeclaration, input: Input): Condition {
    const columns = nameColumns(scope, table, field);
    const filter = compile(input, (key, operators) => {
        const { column, declaration } = columns[key];
        return fieldCondition(scope, column, declaration, operators);
    });
    return sql<boolean>`(${columns.Id.column} is not null and ${filter})`;
}

function parentCondition(scope: Scope, table: Table, field: FieldDeclaration, input: Input): Condition {
    const targets = targetsOf(field, scope.context.objects);
    if (!isPolymorphic(field)) return compileWhere(scope, scope.parent(table, field, targets[0]), input);
    // Keyed by type: the parent has to be of that type.
    const byType = targets.flatMap((target) => {
        const filter = input[target.name];
        if (filter === null || filter === undefined) return [];
        const parent = scope.parent(table, field, target);
        const isOfType = sql`${scope.stored(parent, 'Id')} is not null`;
        return [sql<boolean>`(${isOfType} and ${compileWhere(scope, parent, filter as Input)})`];
    });
    const byName = input[NAME_OBJECT] as Input | null | undefined;
    return joined(byName ? [...byType, nameCondition(scope, table, field, byName)] : byType, 'and');
}

/** @param input a coerced `<Object>_Filter`; null and undefined filter nothing */
export function compileWhere(scope: Scope, table: Table, input: Input | null | undefined): Condition {
    return compile(input, (key, value) => {
        const field = findField(table.object, key);
        if (field) return fieldCondition(scope, scope.column(table, field), field, value);
        const parent = table.object.fields.find(({ relationshipName }) => relationshipName === key);
        if (parent) return parentCondition(scope, table, parent, value);
        throw problem('OperationNotSupported', `The filter '${key}' is not supported by the local org.`);
    });
}

/** The whole condition of a root field. @param input its coerced filter */
export function compileRootWhere(scope: Scope, input: Input | null | undefined): Condition {
    refuseManyValues(input);
    refuseMisplacedJoins(input);
    return seenAndAsked(scope, input);
}
