/** `uiapi.objectInfos`: the same object info that the REST resource gives, in GraphQL. */
import {
    GraphQLBoolean,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLString
} from 'graphql';
import type { GraphQLFieldConfig, GraphQLOutputType } from 'graphql';
import type { FieldDeclaration } from '../declaration/types.ts';
import { fieldInfo, objectInfo } from '../objectInfo.ts';
import type { RequestContext } from './context.ts';
import { problem } from './errors.ts';

const texts = (...names: string[]): Record<string, { type: GraphQLOutputType }> =>
    Object.fromEntries(names.map((name) => [name, { type: GraphQLString }]));
const flags = (...names: string[]): Record<string, { type: GraphQLOutputType }> =>
    Object.fromEntries(names.map((name) => [name, { type: GraphQLBoolean }]));

/** The REST name of what GraphQL calls ApiName. */
const apiName = { type: GraphQLString, resolve: (info: { apiName: string }): string => info.apiName };

const ReferenceToInfo = new GraphQLObjectType({
    name: 'ReferenceToInfo',
    fields: { ApiName: apiName, nameFields: { type: new GraphQLList(GraphQLString) } }
});

const FIELD = {
    ...texts('dataType', 'label', 'inlineHelpText', 'relationshipName'),
    ...flags('createable', 'custom', 'filterable', 'nameField', 'polymorphicForeignKey', 'reference', 'required'),
    ...flags('sortable', 'updateable'),
    length: { type: GraphQLInt },
    referenceToInfos: { type: new GraphQLList(ReferenceToInfo) }
};

const PicklistValue = new GraphQLObjectType({ name: 'PicklistEntry', fields: texts('label', 'value') });
const PicklistValues = new GraphQLObjectType({
    name: 'PicklistValueByRecordType',
    fields: { ...texts('recordTypeID'), picklistValues: { type: new GraphQLList(PicklistValue) } }
});

const Field = new GraphQLInterfaceType({
    name: 'Field',
    fields: { ApiName: { type: GraphQLString }, ...FIELD },
    resolveType: ({ dataType }: { dataType: string }) => (dataType === 'Picklist' ? 'PicklistField' : 'StandardField')
});
const StandardField = new GraphQLObjectType({
    name: 'StandardField',
    interfaces: [Field],
    fields: { ApiName: apiName, ...FIELD }
});

/** Without record types there is one list, that of the master record type. */
const MASTER_RECORD_TYPE = '012000000000000AAA';

const PicklistField = new GraphQLObjectType({
    name: 'PicklistField',
    interfaces: [Field],
    fields: {
        ApiName: apiName,
        ...FIELD,
        picklistValuesByRecordTypeIDs: {
            type: new GraphQLList(PicklistValues),
            resolve: ({ declaration }: { apiName: string; declaration: FieldDeclaration }) => [
                { recordTypeID: MASTER_RECORD_TYPE, picklistValues: declaration.values ?? [] }
            ]
        }
    }
});

const ChildRelationship = new GraphQLObjectType({
    name: 'ChildRelationship',
    fields: texts('childObjectApiName', 'fieldName', 'relationshipName')
});

const ObjectInfo = new GraphQLObjectType<{ apiName: string }, RequestContext>({
    name: 'ObjectInfo',
    fields: {
        ApiName: apiName,
        ...texts('keyPrefix', 'label', 'labelPlural'),
        ...flags('createable', 'custom', 'deletable', 'feedEnabled', 'queryable', 'searchable', 'updateable'),
        nameFields: { type: new GraphQLList(GraphQLString) },
        childRelationships: { type: new GraphQLList(ChildRelationship) },
        fields: {
            type: new GraphQLList(Field),
            resolve: ({ apiName: name }, _args, { objects }) => {
                const object = objects.find((candidate) => candidate.name === name);
                return object?.fields.map((declaration) => ({
                    ...fieldInfo(declaration, object, objects),
                    declaration
                }));
            }
        }
    }
});

export const OBJECT_INFO_TYPES = [StandardField, PicklistField];

/** An object that the reader has not is null, beside an error that says so. */
export const objectInfos: GraphQLFieldConfig<unknown, RequestContext, { apiNames?: Array<string | null> | null }> = {
    type: new GraphQLList(ObjectInfo),
    args: { apiNames: { type: new GraphQLList(GraphQLString) } },
    resolve: (_source, { apiNames }, { objects }) =>
        (apiNames ?? objects.map(({ name }) => name)).map(
            (name) =>
                objectInfo(name ?? '', objects) ??
                problem('DataFetchingException', `Object [${name}] is not supported in UI API`)
        )
};
