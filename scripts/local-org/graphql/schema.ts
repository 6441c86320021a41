/** The whole schema that a reader has, built from the objects and fields visible to them. */
import {
    DirectiveLocation,
    GraphQLDirective,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    specifiedDirectives
} from 'graphql';
import type { GraphQLFieldConfigMap } from 'graphql';
import type { ObjectDeclaration } from '../declaration/types.ts';
import { buildAggregateQuery } from './aggregates/schema.ts';
import { resolveConnection } from './connection.ts';
import type { ConnectionArguments } from './connection.ts';
import type { RequestContext } from './context.ts';
import { buildInputTypes } from './inputTypes.ts';
import { OBJECT_INFO_TYPES, objectInfos } from './objectInfoTypes.ts';
import { buildObjectTypes, connectionArguments } from './objectTypes.ts';

/** Leaves a field out of the answer that the reader may not see, instead of failing. */
const optional = new GraphQLDirective({ name: 'optional', locations: [DirectiveLocation.FIELD] });

export function buildSchema(objects: readonly ObjectDeclaration[]): GraphQLSchema {
    const inputs = buildInputTypes(objects);
    const { connection, others } = buildObjectTypes(objects, inputs);
    const fields: GraphQLFieldConfigMap<unknown, RequestContext> = {};
    for (const object of objects) {
        fields[object.name] = {
            type: connection(object),
            args: connectionArguments(object, inputs, true),
            resolve: (_source, args, context, info) =>
                resolveConnection(object, args as ConnectionArguments, context, info)
        };
    }
    const recordQuery = new GraphQLObjectType({ name: 'RecordQuery', fields });
    const here = (): object => ({});
    const uiapi = new GraphQLObjectType({
        name: 'UIAPI',
        fields: {
            query: { type: new GraphQLNonNull(recordQuery), resolve: here },
            aggregate: { type: new GraphQLNonNull(buildAggregateQuery(objects, inputs)), resolve: here },
            objectInfos
        }
    });
    const query = new GraphQLObjectType({
        name: 'Query',
        fields: { uiapi: { type: new GraphQLNonNull(uiapi), resolve: here } }
    });
    return new GraphQLSchema({
        query,
        types: [...others, ...OBJECT_INFO_TYPES],
        directives: [...specifiedDirectives, optional]
    });
}
