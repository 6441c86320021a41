/**
 * How aggregates are grouped and ordered, as inputs of every object of one schema.
 *
 * Documented (GraphQL guide, aggregate-groupby-schema, aggregate-orderby-schema): `<Object>_GroupBy` with `type`, a
 * clause per groupable field and the parents' own inputs; moments take a function and never `group: true`; texts, ids
 * and dates are ordered with four functions, numbers with six, booleans and references with none.
 * Inferred: a date takes either; parents of several types cannot be grouped or ordered by; and the name
 * `<Object>Aggregate_OrderBy`: the guide calls it `<Object>_OrderBy`, as the one of records, though it has a function.
 */
import { GraphQLBoolean, GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import type { GraphQLInputFieldConfigMap } from 'graphql';
import { isPolymorphic, targetsOf } from '../../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../../declaration/types.ts';
import { MOMENT_FUNCTIONS } from '../dateFunctions.ts';
import { NullOrder, once, ResultOrder } from '../inputTypes.ts';
import { NUMBERS } from './functions.ts';

const enumOf = (name: string, values: readonly string[]): GraphQLEnumType =>
    new GraphQLEnumType({ name, values: Object.fromEntries(values.map((value) => [value, {}])) });
const inputOf = (name: string, fields: GraphQLInputFieldConfigMap): GraphQLInputObjectType =>
    new GraphQLInputObjectType({ name, fields });

const GroupByType = enumOf('GroupByType', ['GROUP_BY', 'ROLLUP', 'CUBE']);
const GroupByFunction = enumOf('GroupByFunction', MOMENT_FUNCTIONS);
const group = { group: { type: GraphQLBoolean } };
const byFunction = { function: { type: GroupByFunction } };
const GroupByClause = inputOf('GroupByClause', group);
const GroupByDateFunction = inputOf('GroupByDateFunction', byFunction);
const GroupByDateClause = inputOf('GroupByDateClause', { ...group, ...byFunction });

const COUNTING = ['COUNT', 'COUNT_DISTINCT', 'MAX', 'MIN'];
const { order, nulls } = { order: { type: ResultOrder }, nulls: { type: NullOrder } };
const orderedBy = (kind: string, functions: readonly string[]): GraphQLInputObjectType =>
    inputOf(`AggregateOrderBy${kind}Clause`, {
        function: { type: enumOf(`AggregateOrderBy${kind}Function`, functions) },
        order,
        nulls
    });
const OrderByString = orderedBy('String', COUNTING);
const OrderByNumber = orderedBy('Number', ['AVG', ...COUNTING, 'SUM']);
const OrderByNothing = inputOf('NoFunctionAggregateOrderByClause', { order, nulls });

/** null: the field cannot be grouped by. */
function groupClause({ type, groupable }: FieldDeclaration): GraphQLInputObjectType | null {
    if (type === 'datetime') return GroupByDateFunction;
    if (!groupable) return null;
    return type === 'date' ? GroupByDateClause : GroupByClause;
}

function orderClause({ type, sortable }: FieldDeclaration): GraphQLInputObjectType | null {
    if (!sortable || type === 'longtextarea') return null;
    if (type === 'boolean' || type === 'reference') return OrderByNothing;
    return NUMBERS.includes(type) ? OrderByNumber : OrderByString;
}

export interface AggregateInputTypes {
    groupBy(object: ObjectDeclaration): GraphQLInputObjectType;
    orderBy(object: ObjectDeclaration): GraphQLInputObjectType;
}

/** Parents of one type only. */
export function parentsOf(
    object: ObjectDeclaration,
    objects: readonly ObjectDeclaration[]
): Array<{ field: FieldDeclaration; relation: string; target: ObjectDeclaration }> {
    return object.fields.flatMap((field) => {
        const relation = field.relationshipName;
        if (relation === undefined || isPolymorphic(field)) return [];
        return [{ field, relation, target: targetsOf(field, objects)[0] }];
    });
}

export function buildAggregateInputs(objects: readonly ObjectDeclaration[]): AggregateInputTypes {
    const fieldsOf = (
        object: ObjectDeclaration,
        clause: (field: FieldDeclaration) => GraphQLInputObjectType | null,
        ofParent: (parent: ObjectDeclaration) => GraphQLInputObjectType
    ): GraphQLInputFieldConfigMap => {
        const own = object.fields.flatMap((field) => {
            const type = clause(field);
            return type ? [[field.name, { type }]] : [];
        });
        const parents = parentsOf(object, objects).map(({ relation, target }) => [
            relation,
            { type: ofParent(target) }
        ]);
        return Object.fromEntries([...own, ...parents]);
    };
    const groupBy = once(
        (object): GraphQLInputObjectType =>
            new GraphQLInputObjectType({
                name: `${object.name}_GroupBy`,
                fields: () => ({ type: { type: GroupByType }, ...fieldsOf(object, groupClause, groupBy) })
            })
    );
    const orderBy = once(
        (object): GraphQLInputObjectType =>
            new GraphQLInputObjectType({
                name: `${object.name}Aggregate_OrderBy`,
                fields: () => fieldsOf(object, orderClause, orderBy)
            })
    );
    return { groupBy, orderBy };
}
