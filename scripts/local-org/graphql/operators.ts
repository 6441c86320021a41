/**
 * One operator of one field to SQL, with the rules of SOQL: text compares without case; null equals null only, so that
 * "not x" includes records without a value; a record without a value is neither greater nor less than anything.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldDeclaration, FieldType } from '../declaration/types.ts';
import { longId } from '../importing/ids.ts';
import type { RequestContext } from './context.ts';
import { callDateFunction, MOMENT_FUNCTIONS } from './dateFunctions.ts';
import { dateSubject, isDateType } from './dateOperators.ts';
import { notSupported, problem } from './errors.ts';

export type Condition = RawBuilder<boolean>;
export type Expression = RawBuilder<unknown>;

/** A field in the form in which it is compared. Values are never null. */
export interface Subject {
    column: Expression;
    equals(value: unknown): Condition;
    isOneOf(values: unknown[]): Condition;
    compares(operator: string, value: unknown): Condition;
    like?(pattern: string): Condition;
}

const SIGNS: Record<string, RawBuilder<unknown>> = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` };

function plainSubject(
    column: Expression,
    key: Expression,
    list: string,
    bind: (value: unknown) => Expression
): Subject {
    return {
        column,
        equals: (value) => sql<boolean>`${key} = ${bind(value)}`,
        isOneOf: (values) =>
            sql<boolean>`${key} = any(array(select ${bindListed(bind)} from unnest(${values}::${sql.raw(list)}) as listed))`,
        compares: (operator, value) => sql<boolean>`${key} ${SIGNS[operator]} ${bind(value)}`
    };
}

/** The same treatment for the entries of a list as for a single value. */
const bindListed = (bind: (value: unknown) => Expression): Expression => bind(sql.ref('listed'));

const asIs = (value: unknown): Expression => sql`${value}`;
const lowered = (value: unknown): Expression => sql`lower(${value})`;

function textSubject(column: Expression): Subject {
    const key = sql`lower(${column}) collate "C"`;
    return {
        ...plainSubject(column, key, 'text[]', lowered),
        // A pattern that ends in a single backslash would escape nothing.
        like: (pattern) =>
            sql<boolean>`lower(${column}) like lower(${/(^|[^\\])(\\\\)*\\$/.test(pattern) ? `${pattern}\\` : pattern})`
    };
}

function idSubject(column: Expression): Subject {
    const long = (value: unknown): unknown => (typeof value === 'string' ? (longId(value) ?? value) : value);
    const subject = plainSubject(column, sql`${column} collate "C"`, 'text[]', asIs);
    return {
        column,
        equals: (value) => subject.equals(long(value)),
        isOneOf: (values) => subject.isOneOf(values.map(long)),
        compares: (operator, value) => subject.compares(operator, long(value))
    };
}

const NUMBERS: readonly FieldType[] = ['int', 'long', 'double', 'percent', 'currency'];

function subjectOf(column: Expression, field: FieldDeclaration, context: RequestContext): Subject {
    if (isDateType(field.type)) return dateSubject(column, field.type, context);
    if (field.type === 'id' || field.type === 'reference') return idSubject(column);
    if (field.type === 'boolean') return plainSubject(column, column, 'boolean[]', asIs);
    return NUMBERS.includes(field.type) ? plainSubject(column, column, 'float8[]', asIs) : textSubject(column);
}

/** A checkbox is never empty: null means unchecked, as in SOQL. `{ value: null }` is the null of dates. */
function meant(field: FieldDeclaration, value: unknown): unknown {
    if (field.type === 'boolean') return value ?? false;
    const isNullDate = isDateType(field.type) && (value as { value?: unknown } | null)?.value === null;
    return isNullDate ? null : value;
}

function isOneOf(subject: Subject, list: unknown[]): Condition {
    const values = list.filter((value) => value !== null);
    const found = values.length > 0 ? subject.isOneOf(values) : sql<boolean>`false`;
    return values.length < list.length ? sql<boolean>`(${subject.column} is null or ${found})` : found;
}

const negated = (condition: Condition): Condition => sql<boolean>`not coalesce(${condition}, false)`;
const refused = (message: string): Error => problem('DataFetchingException', message);

/** Text that no record can hold, and that the database would not even take. */
function refuseUnstorable(field: FieldDeclaration, value: unknown): void {
    const texts = [value].flat().filter((entry) => typeof entry === 'string');
    if (!texts.some((text) => text.includes('\0') || /\p{Surrogate}/u.test(text))) return;
    throw refused(`The value for field '${field.name}' contains a NUL character or half of a surrogate pair.`);
}

/** What a function gives as a field of its own: DAY_ONLY a day, the others a number. */
const resultOf = (field: FieldDeclaration, name: string): FieldDeclaration => ({
    ...field,
    name: `${name}(${field.name})`,
    type: name === 'DAY_ONLY' ? 'date' : 'long'
});

function functionCondition(
    column: Expression,
    field: FieldDeclaration,
    name: string,
    input: object | null,
    context: RequestContext
): Condition {
    const conditions = Object.entries(input ?? {}).flatMap(([form, comparisons]) => {
        const isConverted = form === 'convertTimezoneValue';
        if (isConverted && field.type === 'date') throw refused(`'${form}' does not fit field '${field.name}'.`);
        const zone = isConverted ? context.wording.zone : 'UTC';
        const result = callDateFunction(name, column, field.type === 'date' ? null : zone);
        return Object.entries((comparisons ?? {}) as object).map(([operator, value]) =>
            compileOperator(result, resultOf(field, name), operator, value, context)
        );
    });
    return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`;
}

/** @param value as coerced by the schema; null only where it was written */
export function compileOperator(
    column: Expression,
    field: FieldDeclaration,
    operator: string,
    value: unknown,
    context: RequestContext
): Condition {
    if (isDateType(field.type) && MOMENT_FUNCTIONS.includes(operator)) {
        return functionCondition(column, field, operator, value as object | null, context);
    }
    refuseUnstorable(field, value);
    const subject = subjectOf(column, field, context);
    if (operator === 'eq' || operator === 'ne') {
        const wanted = meant(field, value);
        const equal = wanted === null ? sql<boolean>`${column} is null` : subject.equals(wanted);
        return operator === 'eq' ? equal : negated(equal);
    }
    if (operator === 'in' || operator === 'nin') {
        if (!Array.isArray(value)) throw refused(`'${operator}' on field '${field.name}' takes a list.`);
        const found = isOneOf(
            subject,
            value.map((entry) => meant(field, entry))
        );
        return operator === 'in' ? found : negated(found);
    }
    const wanted = meant(field, value);
    const isOrder = operator in SIGNS;
    if (!isOrder && operator !== 'like') throw notSupported(`Filters '${operator}'`);
    if (wanted === null) throw refused(`'${operator}' on field '${field.name}' takes no null.`);
    if (isOrder) return subject.compares(operator, wanted);
    if (!subject.like) throw refused(`'like' does not fit field '${field.name}'.`);
    return subject.like(String(wanted));
}
