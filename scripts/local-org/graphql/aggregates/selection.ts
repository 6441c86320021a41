/** What a document asks of aggregates: only what records are grouped by, and what functions give. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { findField, targetsOf } from '../../declaration/objects.ts';
import type { FieldDeclaration } from '../../declaration/types.ts';
import { DATE_FUNCTIONS, MOMENT_FUNCTIONS } from '../dateFunctions.ts';
import { problem } from '../errors.ts';
import type { Table } from '../scope.ts';
import { fieldsOf } from '../selection.ts';
import type { Fragments } from '../selection.ts';
import { callFunction, dateFieldOf, functionsOf } from './functions.ts';
import type { AggregateFunction } from './functions.ts';
import type { AggregatePlan } from './plan.ts';
import { keyOf } from './valueTypes.ts';

type Sets = ReadonlyArray<SelectionSetNode | undefined>;

const DATE_FIELDS = new Map([...DATE_FUNCTIONS, ...MOMENT_FUNCTIONS].map((name) => [dateFieldOf(name), name]));
const GROUPED = ['value', 'displayValue', 'label'];

interface Asked {
    table: Table;
    field: FieldDeclaration;
    /** Of the field, from the object asked for on. */
    path: string;
}

/** @param name of a field of a `…Aggregate` type */
function askOne(plan: AggregatePlan, { table, field, path }: Asked, name: string): void {
    const aggregate = functionsOf(field.type).find((other) => other === name) as AggregateFunction | undefined;
    if (aggregate) {
        plan.output(keyOf(path, name), callFunction(aggregate, plan.input(table, field), field.type));
        return;
    }
    const dateFunction = DATE_FIELDS.get(name) ?? null;
    if (!GROUPED.includes(name) && dateFunction === null) return;
    const grouping = plan.grouping(table, field, dateFunction);
    if (!grouping) throw problem('DataFetchingException', `Field must be grouped or aggregated: ${path}`);
    plan.output(keyOf(path, dateFunction ?? 'value'), grouping.column);
}

function askAll(plan: AggregatePlan, table: Table, sets: Sets, fragments: Fragments, path: string): void {
    const parents = new Map<FieldDeclaration, SelectionSetNode[]>();
    for (const { field: node } of fieldsOf(sets, fragments)) {
        const name = node.name.value;
        const field = findField(table.object, name);
        const parent = table.object.fields.find(({ relationshipName }) => relationshipName === name);
        if (field) {
            const asked = [...fieldsOf([node.selectionSet], fragments)].map((below) => below.field.name.value);
            asked.forEach((below) => askOne(plan, { table, field, path: `${path}${name}` }, below));
        } else if (parent && node.selectionSet) {
            parents.set(parent, [...(parents.get(parent) ?? []), node.selectionSet]);
        }
    }
    // Each parent once, however often it is asked for: fragments could double the work with each level.
    for (const [parent, below] of parents) {
        const [target] = targetsOf(parent, plan.scope.context.objects);
        const joined = plan.scope.parent(table, parent, target);
        askAll(plan, joined, below, fragments, `${path}${String(parent.relationshipName)}.`);
    }
}

/** Adds what is asked to the plan. @returns whether the groups are to be counted */
export function applySelection(plan: AggregatePlan, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
    const below = (sets: Sets, name: string): Sets =>
        [...fieldsOf(sets, fragments)]
            .filter(({ field }) => field.name.value === name)
            .map(({ field }) => field.selectionSet);
    const connections = fieldNodes.map(({ selectionSet }) => selectionSet);
    const aggregates = below(below(below(connections, 'edges'), 'node'), 'aggregate');
    askAll(plan, plan.scope.root, aggregates, fragments, '');
    return below(connections, 'totalCount').length > 0;
}
