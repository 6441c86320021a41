/**
 * What an aggregate says of one field, per field type: the value that a group shares, and what its functions give.
 * Names of the types as live orgs were seen to have them (IDAggregate, PicklistAggregate …), except that a date and a
 * moment have a type each here. `grouping` and `format` are not answered here.
 */
import { GraphQLObjectType, GraphQLString } from 'graphql';
import type { GraphQLFieldConfigMap, GraphQLOutputType } from 'graphql';
import type { FieldDeclaration, FieldType } from '../../declaration/types.ts';
import type { RequestContext } from '../context.ts';
import { DATE_FUNCTIONS, MOMENT_FUNCTIONS } from '../dateFunctions.ts';
import { FIELD_TYPES, IdValue } from '../fieldTypes.ts';
import { wrapValue } from '../nodes.ts';
import type { WrappedValue } from '../nodes.ts';
import { dateFieldOf, functionsOf, resultOf } from './functions.ts';

/** Values of one group, by `keyOf`. */
export type Group = ReadonlyMap<string, unknown>;

/** @param name "value", or the name of a function */
export const keyOf = (path: string, name: string): string => `${path}#${name}`;

/** One field of one group. */
export interface FieldOfGroup {
    group: Group;
    /** Names of relationships and field: "StageInstance.Name". */
    path: string;
    field: FieldDeclaration;
}

type Fields = GraphQLFieldConfigMap<FieldOfGroup, RequestContext>;

const NAMES: Record<Exclude<FieldType, 'longtextarea' | 'reference'>, string> = {
    id: 'ID',
    string: 'String',
    picklist: 'Picklist',
    email: 'Email',
    url: 'Url',
    phone: 'PhoneNumber',
    boolean: 'Boolean',
    int: 'Int',
    long: 'Long',
    double: 'Double',
    percent: 'Percent',
    currency: 'Currency',
    date: 'Date',
    datetime: 'DateTime'
};

const wrapperOf = (type: FieldType): GraphQLObjectType =>
    type === 'id' || type === 'reference' ? IdValue : FIELD_TYPES[type].value;

const valueTypeOf = (type: FieldType): GraphQLOutputType => wrapperOf(type).getFields().value.type;

function wrapped(source: FieldOfGroup, name: string, as: FieldDeclaration, context: RequestContext): WrappedValue {
    return wrapValue(as, source.group.get(keyOf(source.path, name)), context.wording);
}

/** A function of a date gives a number; DAY_ONLY gives a day. */
const dateResult = (field: FieldDeclaration, name: string): FieldDeclaration => ({
    ...field,
    type: name === 'DAY_ONLY' ? 'date' : 'long'
});

function groupedFields(type: FieldType): Fields {
    const fields: Fields = {
        value: {
            type: valueTypeOf(type),
            resolve: (source, _args, context) => wrapped(source, 'value', source.field, context).value
        },
        displayValue: {
            type: GraphQLString,
            resolve: (source, _args, context) => wrapped(source, 'value', source.field, context).displayValue()
        }
    };
    if (type !== 'picklist') return fields;
    const label: Fields[string] = {
        type: GraphQLString,
        resolve: (source, _args, context) => wrapped(source, 'value', source.field, context).label()
    };
    return { ...fields, label };
}

function aggregateType(type: keyof typeof NAMES): GraphQLObjectType {
    const fields = groupedFields(type);
    for (const name of functionsOf(type)) {
        fields[name] = {
            type: wrapperOf(resultOf({ type } as FieldDeclaration, name).type),
            resolve: (source, _args, context) => wrapped(source, name, resultOf(source.field, name), context)
        };
    }
    const dateFunctions = { date: DATE_FUNCTIONS, datetime: MOMENT_FUNCTIONS }[type as string] ?? [];
    for (const name of dateFunctions) {
        fields[dateFieldOf(name)] = {
            type: wrapperOf(name === 'DAY_ONLY' ? 'date' : 'long'),
            resolve: (source, _args, context) => wrapped(source, name, dateResult(source.field, name), context)
        };
    }
    return new GraphQLObjectType<FieldOfGroup, RequestContext>({ name: `${NAMES[type]}Aggregate`, fields });
}

const TYPES = Object.fromEntries(
    Object.keys(NAMES).map((type) => [type, aggregateType(type as keyof typeof NAMES)])
) as Record<keyof typeof NAMES, GraphQLObjectType>;

/** null: a type of field that aggregates do not have. */
export function aggregateTypeOf(type: FieldType): GraphQLObjectType | null {
    if (type === 'longtextarea') return null;
    return TYPES[type === 'reference' ? 'id' : type];
}
