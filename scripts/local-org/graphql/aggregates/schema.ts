/**
 * `uiapi { aggregate { … } }`: one connection per object. Names of connection, edge and of `aggregate` within a node as
 * documented (GraphQL guide, aggregate-schema) and seen in live orgs; that a parent stands in an aggregate by the name
 * of its relationship, as in groupBy, is inferred.
 */
import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import type { GraphQLFieldConfigArgumentMap, GraphQLFieldConfigMap } from 'graphql';
import type { ObjectDeclaration } from '../../declaration/types.ts';
import type { RequestContext } from '../context.ts';
import { once } from '../inputTypes.ts';
import type { InputTypes } from '../inputTypes.ts';
import { PageInfo } from '../objectTypes.ts';
import { resolveAggregate } from './connection.ts';
import type { AggregateArguments } from './connection.ts';
import { buildAggregateInputs, parentsOf } from './inputTypes.ts';
import type { AggregateInputTypes } from './inputTypes.ts';
import { aggregateTypeOf } from './valueTypes.ts';
import type { Group } from './valueTypes.ts';

/** A group, seen from the object asked for or from one of its parents. */
interface AggregateSource {
    group: Group;
    /** Ends in a point, or is empty. */
    path: string;
}

type Fields = GraphQLFieldConfigMap<AggregateSource, RequestContext>;

function aggregateFields(
    object: ObjectDeclaration,
    objects: readonly ObjectDeclaration[],
    ofParent: (parent: ObjectDeclaration) => GraphQLObjectType
): Fields {
    const fields: Fields = {};
    for (const field of object.fields) {
        const type = aggregateTypeOf(field.type);
        if (!type) continue;
        const resolve: Fields[string]['resolve'] = ({ group, path }) => ({
            group,
            path: `${path}${field.name}`,
            field
        });
        fields[field.name] = { type, resolve };
    }
    for (const { relation, target } of parentsOf(object, objects)) {
        const resolve: Fields[string]['resolve'] = ({ group, path }) => ({ group, path: `${path}${relation}.` });
        fields[relation] = { type: ofParent(target), resolve };
    }
    return fields;
}

function connectionType({ name }: ObjectDeclaration, aggregate: GraphQLObjectType): GraphQLObjectType {
    const node = new GraphQLObjectType<Group>({
        name: `${name}Result`,
        fields: { aggregate: { type: aggregate, resolve: (group): AggregateSource => ({ group, path: '' }) } }
    });
    const edge = new GraphQLObjectType({
        name: `${name}AggregateEdge`,
        fields: { node: { type: node }, cursor: { type: GraphQLString } }
    });
    return new GraphQLObjectType({
        name: `${name}AggregateConnection`,
        fields: {
            edges: { type: new GraphQLList(edge) },
            pageInfo: { type: new GraphQLNonNull(PageInfo) },
            totalCount: { type: new GraphQLNonNull(GraphQLInt) }
        }
    });
}

const argumentsOf = (
    object: ObjectDeclaration,
    inputs: InputTypes,
    own: AggregateInputTypes
): GraphQLFieldConfigArgumentMap => ({
    first: { type: GraphQLInt },
    after: { type: GraphQLString },
    where: { type: inputs.filter(object) },
    groupBy: { type: own.groupBy(object) },
    orderBy: { type: own.orderBy(object) },
    scope: { type: GraphQLString }
});

/** @param inputs those of records: aggregates are filtered alike */
export function buildAggregateQuery(objects: readonly ObjectDeclaration[], inputs: InputTypes): GraphQLObjectType {
    const own = buildAggregateInputs(objects);
    const aggregate = once(
        (object): GraphQLObjectType =>
            new GraphQLObjectType<AggregateSource, RequestContext>({
                name: `${object.name}Aggregate`,
                fields: () => aggregateFields(object, objects, aggregate)
            })
    );
    const fields: GraphQLFieldConfigMap<unknown, RequestContext> = {};
    for (const object of objects) {
        fields[object.name] = {
            type: connectionType(object, aggregate(object)),
            args: argumentsOf(object, inputs, own),
            resolve: (_source, args, context, info) =>
                resolveAggregate(object, args as AggregateArguments, context, info)
        };
    }
    return new GraphQLObjectType({ name: 'RecordQueryAggregate', fields });
}
