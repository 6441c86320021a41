/** Per field type: the wrapper that its values come in, and the operators that filter it. */
import {
    GraphQLBoolean,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLString
} from 'graphql';
import type { GraphQLInputType, GraphQLScalarType } from 'graphql';
import type { FieldType } from '../declaration/types.ts';
import { DATE_FUNCTIONS, MOMENT_FUNCTIONS } from './dateFunctions.ts';
import { DateInput, DateTimeInput } from './dateInputs.ts';
import * as scalars from './scalars.ts';

export const FieldValue = new GraphQLInterfaceType({
    name: 'FieldValue',
    fields: { displayValue: { type: GraphQLString } }
});

function wrapper(name: string, value: GraphQLScalarType, withLabel = false): GraphQLObjectType {
    const fields: Record<string, { type: GraphQLScalarType }> = {
        value: { type: value },
        displayValue: { type: GraphQLString }
    };
    if (withLabel) fields.label = { type: GraphQLString };
    return new GraphQLObjectType({ name: `${name}Value`, interfaces: [FieldValue], fields });
}

const LISTS = ['in', 'nin'];
const EQUAL = ['eq', 'ne'];
const ORDERED = [...EQUAL, ...LISTS, 'gt', 'gte', 'lt', 'lte'];
const TEXTUAL = [...ORDERED, 'like'];

function operators(
    name: string,
    value: GraphQLInputType,
    names: readonly string[],
    functions: readonly string[] = []
): GraphQLInputObjectType {
    const plain = names.map((operator) => [
        operator,
        { type: LISTS.includes(operator) ? new GraphQLList(value) : value }
    ]);
    const called = (): Array<[string, { type: GraphQLInputObjectType }]> =>
        functions.map((operator) => [
            operator,
            { type: operator === 'DAY_ONLY' ? DayFunctionInput : DateFunctionInput }
        ]);
    return new GraphQLInputObjectType({
        name: `${name}Operators`,
        fields: () => Object.fromEntries([...plain, ...called()])
    });
}

export interface FieldTypes {
    value: GraphQLObjectType;
    operators: GraphQLInputObjectType;
}

const pair = (name: string, scalar: GraphQLScalarType, names: readonly string[], input = name): FieldTypes => ({
    value: wrapper(name, scalar, name === 'Picklist'),
    operators: operators(input, scalar, names)
});

/** Wrapper types are shared by all schemas: graphql-js compares types by identity within one schema only. */
export const FIELD_TYPES: Record<Exclude<FieldType, 'id' | 'reference'>, FieldTypes> = {
    string: pair('String', GraphQLString, TEXTUAL),
    picklist: pair('Picklist', scalars.PicklistScalar, TEXTUAL),
    longtextarea: pair('LongTextArea', scalars.LongTextAreaScalar, TEXTUAL),
    email: pair('Email', scalars.EmailScalar, TEXTUAL),
    url: pair('Url', scalars.UrlScalar, TEXTUAL),
    phone: pair('PhoneNumber', scalars.PhoneNumberScalar, TEXTUAL),
    boolean: pair('Boolean', GraphQLBoolean, EQUAL),
    int: pair('Int', GraphQLInt, ORDERED, 'Integer'),
    long: pair('Long', scalars.LongScalar, ORDERED),
    double: pair('Double', scalars.DoubleScalar, ORDERED),
    percent: pair('Percent', scalars.PercentScalar, ORDERED),
    currency: pair('Currency', scalars.CurrencyScalar, ORDERED),
    date: {
        value: wrapper('Date', scalars.DateScalar),
        operators: operators('Date', DateInput, ORDERED, DATE_FUNCTIONS)
    },
    datetime: {
        value: wrapper('DateTime', scalars.DateTimeScalar),
        operators: operators('DateTime', DateTimeInput, ORDERED, MOMENT_FUNCTIONS)
    }
};

/**
 * A function of a date is compared as the number that it gives, DAY_ONLY as the day. Which functions there are is
 * known; the form of their inputs is inferred from SOQL, where the argument can be converted to the reader's time zone.
 */
const functionInput = (name: string, value: GraphQLInputObjectType): GraphQLInputObjectType =>
    new GraphQLInputObjectType({ name, fields: { value: { type: value }, convertTimezoneValue: { type: value } } });
const DateFunctionInput = functionInput('DateFunctionInput', FIELD_TYPES.long.operators);
const DayFunctionInput = functionInput('DayFunctionInput', operators('Day', DateInput, ORDERED));

export const IdValue = wrapper('ID', GraphQLID);

/** Ids can also be joined to the ids that another object's records hold: each schema has its own input for that. */
export function idOperators(join: GraphQLInputObjectType): GraphQLInputObjectType {
    const plain = operators('Id', GraphQLID, ORDERED).toConfig();
    return new GraphQLInputObjectType({
        ...plain,
        fields: { ...plain.fields, inq: { type: join }, ninq: { type: join } }
    });
}
