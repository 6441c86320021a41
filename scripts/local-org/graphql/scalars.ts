/** Scalars of the UI API. Values arrive and leave as JSON has them. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseMoment } from '../importing/readValue.ts';
import { DAY_MS, FIRST_DAY, LAST_DAY } from './dates.ts';

const textual = (name: string, isValid: (text: string) => boolean = () => true): GraphQLScalarType => {
    const parse = (value: unknown): string => {
        if (typeof value === 'string' && isValid(value)) return value;
        throw new GraphQLError(`${JSON.stringify(value) ?? 'undefined'} is not a valid '${name}'`);
    };
    return new GraphQLScalarType({
        name,
        parseValue: parse,
        parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined)
    });
};

const numeric = (name: string, isValid: (value: number) => boolean): GraphQLScalarType => {
    const parse = (value: unknown): number => {
        if (typeof value === 'number' && isValid(value)) return value;
        throw new GraphQLError(`${JSON.stringify(value) ?? 'undefined'} is not a valid '${name}'`);
    };
    return new GraphQLScalarType({
        name,
        parseValue: parse,
        parseLiteral: (node) =>
            parse(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined)
    });
};

function isMoment(text: string): boolean {
    const moment = parseMoment(text);
    return moment >= FIRST_DAY * DAY_MS && moment < (LAST_DAY + 1) * DAY_MS;
}

const isDay = (text: string): boolean => isMoment(`${text}T00:00:00Z`);

export const LongScalar = numeric('Long', Number.isSafeInteger);
export const DoubleScalar = numeric('Double', Number.isFinite);
export const PercentScalar = numeric('Percent', Number.isFinite);
export const CurrencyScalar = numeric('Currency', Number.isFinite);
export const PicklistScalar = textual('Picklist');
export const LongTextAreaScalar = textual('LongTextArea');
export const EmailScalar = textual('Email');
export const UrlScalar = textual('Url');
export const PhoneNumberScalar = textual('PhoneNumber');
export const DateScalar = textual('Date', isDay);
export const DateTimeScalar = textual('DateTime', isMoment);
