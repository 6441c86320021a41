/**
 * Which functions a field has, by its type, and what they give.
 *
 * Documented (GraphQL guide, aggregate-support and aggregate-schema; SOQL reference, support for field types): numbers
 * have all six, texts, ids and dates no average and no sum, booleans none; counts are Long, averages Double. Inferred:
 * a sum of Int is Long and any other sum of its field's own type; the least and the greatest text are found as texts
 * are ordered, without case. Long texts have no functions, as a live org was seen to have it.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldDeclaration, FieldType } from '../../declaration/types.ts';

export type AggregateFunction = 'count' | 'countDistinct' | 'min' | 'max' | 'avg' | 'sum';
type Expression = RawBuilder<unknown>;

const COMPARING: readonly AggregateFunction[] = ['count', 'countDistinct', 'min', 'max'];
const CALCULATING: readonly AggregateFunction[] = [...COMPARING, 'avg', 'sum'];
export const NUMBERS: readonly FieldType[] = ['int', 'long', 'double', 'percent', 'currency'];
const TEXTS: readonly FieldType[] = ['string', 'picklist', 'email', 'url', 'phone'];

export function functionsOf(type: FieldType): readonly AggregateFunction[] {
    if (type === 'boolean' || type === 'longtextarea') return [];
    return NUMBERS.includes(type) ? CALCULATING : COMPARING;
}

/** What a function gives, as a field of its own. */
export function resultOf(field: FieldDeclaration, name: AggregateFunction): FieldDeclaration {
    if (name === 'min' || name === 'max') return field;
    if (name === 'avg') return { ...field, type: 'double' };
    const isLong = name !== 'sum' || field.type === 'int';
    return isLong ? { ...field, type: 'long' } : field;
}

/** The least or the greatest text, in the order that texts have. */
const extremeText = (column: Expression, direction: 'asc' | 'desc'): Expression => {
    const [folded, exact] = [sql`lower(${column}) collate "C"`, sql`${column} collate "C"`];
    const way = sql.raw(direction);
    return sql`(array_agg(${column} order by ${folded} ${way}, ${exact} ${way}) filter (where ${column} is not null))[1]`;
};

function extreme(column: Expression, type: FieldType, name: 'min' | 'max'): Expression {
    if (TEXTS.includes(type)) return extremeText(column, name === 'min' ? 'asc' : 'desc');
    const isId = type === 'id' || type === 'reference';
    return sql`${sql.raw(name)}(${isId ? sql`${column} collate "C"` : column})`;
}

/** All of them leave out records without a value. */
export function callFunction(name: AggregateFunction, column: Expression, type: FieldType): Expression {
    switch (name) {
        case 'count':
            return sql`count(${column})::float8`;
        case 'countDistinct':
            return sql`count(distinct ${column})::float8`;
        case 'avg':
        case 'sum':
            return sql`${sql.raw(name)}(${column})::float8`;
        default:
            return extreme(column, type, name);
    }
}

/** "CALENDAR_YEAR" -> "calendarYear": where the value of a function of a date stands in an answer. */
export const dateFieldOf = (name: string): string =>
    name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
