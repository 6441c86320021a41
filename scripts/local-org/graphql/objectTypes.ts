/** Object types of one schema: record, edge and connection per object. */
import {
    GraphQLBoolean,
    GraphQLID,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    GraphQLUnionType
} from 'graphql';
import type {
    GraphQLFieldConfig,
    GraphQLFieldConfigArgumentMap,
    GraphQLFieldConfigMap,
    GraphQLOutputType
} from 'graphql';
import { childrenOf, isPolymorphic, targetsOf } from '../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { resolveChildren } from './childConnection.ts';
import type { RequestContext } from './context.ts';
import { FIELD_TYPES, FieldValue, IdValue } from './fieldTypes.ts';
import { NAME_OBJECT } from './inputTypes.ts';
import type { InputTypes } from './inputTypes.ts';
import { wrapValue } from './nodes.ts';
import type { RecordNode } from './nodes.ts';
import { LongScalar } from './scalars.ts';
import { typeConditions } from './selection.ts';

type NodeField = GraphQLFieldConfig<RecordNode, RequestContext>;
type NodeFields = GraphQLFieldConfigMap<RecordNode, RequestContext>;

const nonNull = (type: GraphQLOutputType): GraphQLNonNull<GraphQLOutputType> => new GraphQLNonNull(type);

/** What every record has beside its fields. A field of the same name (FlowOrchestration.ApiName) gives way. */
const RECORD_FIELDS: NodeFields = {
    Id: { type: nonNull(GraphQLID), resolve: ({ values }) => values.Id },
    ApiName: { type: nonNull(GraphQLString), resolve: ({ object }) => object.name },
    DisplayValue: { type: GraphQLString, resolve: ({ object, values }) => values[object.nameField] ?? null },
    WeakEtag: {
        type: nonNull(LongScalar),
        resolve: ({ values }) => (values.SystemModstamp instanceof Date ? values.SystemModstamp.getTime() : 0)
    }
};

const plain = (fields: NodeFields): NodeFields =>
    Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, { type }]));

export const PageInfo = new GraphQLObjectType({
    name: 'PageInfo',
    fields: {
        hasNextPage: { type: nonNull(GraphQLBoolean) },
        hasPreviousPage: { type: nonNull(GraphQLBoolean) },
        startCursor: { type: GraphQLString },
        endCursor: { type: GraphQLString }
    }
});

/** Arguments of a connection. `scope` and `updateMRU` stand at the root only. */
export function connectionArguments(
    object: ObjectDeclaration,
    inputs: InputTypes,
    atRoot: boolean
): GraphQLFieldConfigArgumentMap {
    const root = { scope: { type: GraphQLString }, updateMRU: { type: GraphQLBoolean } };
    return {
        first: { type: GraphQLInt },
        after: { type: GraphQLString },
        where: { type: inputs.filter(object) },
        orderBy: { type: inputs.orderBy(object) },
        upperBound: { type: GraphQLInt },
        ...(atRoot ? root : {})
    };
}

function valueField(field: FieldDeclaration): NodeField {
    const type = field.type === 'reference' || field.type === 'id' ? IdValue : FIELD_TYPES[field.type].value;
    return { type, resolve: ({ values }, _args, { wording }) => wrapValue(field, values[field.name], wording) };
}

const NameRecord = (record: GraphQLInterfaceType): GraphQLObjectType =>
    new GraphQLObjectType<RecordNode, RequestContext>({
        name: NAME_OBJECT,
        interfaces: [record],
        fields: {
            ...RECORD_FIELDS,
            Name: {
                type: FIELD_TYPES.string.value,
                resolve: ({ object, values }) => ({ value: values[object.nameField] ?? null, displayValue: null })
            }
        }
    });

export interface ObjectTypes {
    connection(object: ObjectDeclaration): GraphQLObjectType;
    /** Types that no field leads to. */
    others: Array<GraphQLObjectType | GraphQLInterfaceType>;
}

export function buildObjectTypes(objects: readonly ObjectDeclaration[], inputs: InputTypes): ObjectTypes {
    const record = new GraphQLInterfaceType({ name: 'Record', fields: plain(RECORD_FIELDS) });
    const name = NameRecord(record);
    const nodes = new Map<string, GraphQLObjectType>();
    const connections = new Map<string, GraphQLObjectType>();
    const node = (object: ObjectDeclaration): GraphQLObjectType => nodes.get(object.name) as GraphQLObjectType;
    const connection = (object: ObjectDeclaration): GraphQLObjectType =>
        connections.get(object.name) as GraphQLObjectType;

    const parentField = (object: ObjectDeclaration, field: FieldDeclaration, relation: string): NodeField => {
        const targets = targetsOf(field, objects);
        const resolve = ({ parents }: RecordNode): RecordNode | null => parents[relation] ?? null;
        if (!isPolymorphic(field)) return { type: node(targets[0]), resolve };
        const type = new GraphQLUnionType({
            name: `${object.name}_${relation}`,
            types: [...targets.map(node), name],
            // A record is its own type where the document asks for it, else the pseudo object, if that is asked for.
            resolveType: (parent: RecordNode, _context, info) => {
                const asked = typeConditions(info);
                return !asked.has(parent.object.name) && asked.has(NAME_OBJECT) ? NAME_OBJECT : parent.object.name;
            }
        });
        return { type, resolve };
    };
    const childField = (child: ObjectDeclaration, field: string): NodeField => ({
        type: connection(child),
        args: connectionArguments(child, inputs, false),
        resolve: (parent, args, context, info) => resolveChildren({ child, field }, parent, args, context, info)
    });
    const fieldsOf = (object: ObjectDeclaration): NodeFields => {
        const fields: NodeFields = { ...RECORD_FIELDS };
        for (const field of object.fields) {
            if (!(field.name in RECORD_FIELDS)) fields[field.name] = valueField(field);
            if (field.relationshipName) {
                fields[field.relationshipName] = parentField(object, field, field.relationshipName);
            }
        }
        for (const { name: relation, child, field } of childrenOf(object, objects)) {
            const declared = objects.find((other) => other.name === child);
            if (declared) fields[relation] = childField(declared, field);
        }
        return fields;
    };

    for (const object of objects) {
        const type = new GraphQLObjectType<RecordNode, RequestContext>({
            name: object.name,
            interfaces: [record],
            fields: () => fieldsOf(object)
        });
        nodes.set(object.name, type);
        const edge = new GraphQLObjectType({
            name: `${object.name}Edge`,
            fields: { node: { type }, cursor: { type: GraphQLString } }
        });
        const connectionType = new GraphQLObjectType({
            name: `${object.name}Connection`,
            fields: {
                edges: { type: new GraphQLList(edge) },
                pageInfo: { type: nonNull(PageInfo) },
                totalCount: { type: nonNull(GraphQLInt) },
                pageResultCount: { type: nonNull(GraphQLInt) }
            }
        });
        connections.set(object.name, connectionType);
    }
    return { connection, others: [FieldValue, record, name] };
}
