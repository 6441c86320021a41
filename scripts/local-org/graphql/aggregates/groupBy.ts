/** What records are grouped by. `{ Field: {} }` groups too, as a live org was seen to take it. */
import { findField, targetsOf } from '../../declaration/objects.ts';
import type { FieldDeclaration } from '../../declaration/types.ts';
import { notSupported, problem } from '../errors.ts';
import type { Table } from '../scope.ts';
import type { AggregatePlan } from './plan.ts';

type Input = Record<string, unknown>;

function groupByField(plan: AggregatePlan, table: Table, field: FieldDeclaration, clause: Input): void {
    const dateFunction = (clause.function as string | null | undefined) ?? null;
    if (dateFunction !== null && typeof clause.group === 'boolean') {
        throw problem(
            'DataFetchingException',
            `Field '${field.name}' is grouped by itself or by a function, not both.`
        );
    }
    if (field.type === 'datetime' && dateFunction === null) {
        throw problem('DataFetchingException', `Field '${field.name}' can be grouped by a function only.`);
    }
    if (clause.group !== false) plan.groupBy(table, field, dateFunction);
}

/** @param input a `<Object>_GroupBy` as it was written: groups are ordered by it */
export function applyGroupBy(plan: AggregatePlan, table: Table, input: Input): void {
    for (const [key, value] of Object.entries(input)) {
        if (value === null || value === undefined) continue;
        if (key === 'type') {
            if (value !== 'GROUP_BY') throw notSupported(`Groupings of type ${String(value)}`);
            continue;
        }
        const field = findField(table.object, key);
        if (field) {
            groupByField(plan, table, field, value as Input);
            continue;
        }
        const parent = table.object.fields.find(({ relationshipName }) => relationshipName === key) as FieldDeclaration;
        const [target] = targetsOf(parent, plan.scope.context.objects);
        applyGroupBy(plan, plan.scope.parent(table, parent, target), value as Input);
    }
}
