/**
 * How a date or a moment is named in a filter: by value, by literal or by range, one of them. That is enforced when the
 * filter is compiled: as a "OneOf" of GraphQL it would refuse variables that can be null, which the platform takes.
 */
import { GraphQLEnumType, GraphQLInputObjectType, GraphQLInt } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { DateScalar, DateTimeScalar } from './scalars.ts';

const UNITS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_QUARTER', 'FISCAL_YEAR'] as const;
export type DateUnit = (typeof UNITS)[number];

const RELATIVE = UNITS.slice(1).flatMap((unit) => [`LAST_${unit}`, `THIS_${unit}`, `NEXT_${unit}`]);
const LITERALS = ['TODAY', 'YESTERDAY', 'TOMORROW', ...RELATIVE, 'LAST_90_DAYS', 'NEXT_90_DAYS'];

const DateLiteral = new GraphQLEnumType({
    name: 'DateLiteral',
    values: Object.fromEntries(LITERALS.map((name) => [name, {}]))
});

const RANGES = UNITS.flatMap((unit) => {
    const units = `${unit.toLowerCase()}s`;
    return [`last_n_${units}`, `next_n_${units}`, `n_${units}_ago`];
});

const DateRange = new GraphQLInputObjectType({
    name: 'DateRange',
    fields: Object.fromEntries(RANGES.map((name) => [name, { type: GraphQLInt }]))
});

const inputOf = (name: string, value: GraphQLScalarType): GraphQLInputObjectType =>
    new GraphQLInputObjectType({
        name,
        fields: { value: { type: value }, literal: { type: DateLiteral }, range: { type: DateRange } }
    });

export const DateInput = inputOf('DateInput', DateScalar);
export const DateTimeInput = inputOf('DateTimeInput', DateTimeScalar);
