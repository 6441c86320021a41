/**
 * The order of groups. Documented (GraphQL guide, aggregate-orderby): by grouped or aggregated fields, nulls first by
 * default. Inferred: a function may be one that the document does not ask for, as in SOQL; groups that tie, or that no
 * order is given for, follow what they are grouped by.
 */
import { sql } from 'kysely';
import { findField, targetsOf } from '../../declaration/objects.ts';
import type { FieldDeclaration } from '../../declaration/types.ts';
import { problem } from '../errors.ts';
import { sortKey, term } from '../orderBy.ts';
import type { Table } from '../scope.ts';
import { callFunction, resultOf } from './functions.ts';
import type { AggregateFunction } from './functions.ts';
import type { AggregatePlan, Expression } from './plan.ts';

type Input = Record<string, unknown>;

const FUNCTIONS: Record<string, AggregateFunction> = {
    COUNT: 'count',
    COUNT_DISTINCT: 'countDistinct',
    MIN: 'min',
    MAX: 'max',
    AVG: 'avg',
    SUM: 'sum'
};

function fieldTerm(plan: AggregatePlan, table: Table, field: FieldDeclaration, clause: Input): Expression {
    if (typeof clause.function === 'string') {
        const name = FUNCTIONS[clause.function];
        const value = callFunction(name, plan.input(table, field), field.type);
        return term(sortKey(value, resultOf(field, name)), clause);
    }
    const grouping = plan.grouping(table, field);
    if (grouping) return term(sortKey(grouping.column, field), clause);
    throw problem('DataFetchingException', `Ordered field must be grouped or aggregated: ${field.name}`);
}

function orderTerms(plan: AggregatePlan, table: Table, input: Input): Expression[] {
    return Object.entries(input).flatMap(([key, value]) => {
        if (value === null || value === undefined) return [];
        const field = findField(table.object, key);
        if (field) return [fieldTerm(plan, table, field, value as Input)];
        const parent = table.object.fields.find(({ relationshipName }) => relationshipName === key) as FieldDeclaration;
        const [target] = targetsOf(parent, plan.scope.context.objects);
        return orderTerms(plan, plan.scope.parent(table, parent, target), value as Input);
    });
}

/** @param input as it was written; null: one group of all records, in no order */
export function compileGroupOrder(plan: AggregatePlan, input: Input): Expression | null {
    const terms = orderTerms(plan, plan.scope.root, input);
    const groupings = [...plan.groupings.values()].flatMap(({ column, field }) => [
        // By a function of a date it is a number or a day.
        ...(field.type === 'date' || field.type === 'datetime' ? [] : [term(sortKey(column, field), {})]),
        term(column, {})
    ]);
    return groupings.length > 0 ? sql.join([...terms, ...groupings]) : null;
}
