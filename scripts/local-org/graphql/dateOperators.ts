/** Comparisons of dates and moments with a value, a literal or a range. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldType } from '../declaration/types.ts';
import { parseMoment } from '../importing/readValue.ts';
import type { RequestContext } from './context.ts';
import { dayIn, daysOfLiteral, daysOfRange, dayText, startOfDay } from './dates.ts';
import type { Days } from './dates.ts';
import { problem } from './errors.ts';
import type { Condition, Expression, Subject } from './operators.ts';

type DateType = 'date' | 'datetime';

export const isDateType = (type: FieldType): type is DateType => type === 'date' || type === 'datetime';

/** Bound values. A single value is a span without an end. */
interface Span {
    start: RawBuilder<unknown>;
    end: RawBuilder<unknown> | null;
}

interface DateChoice {
    value?: string | null;
    literal?: string | null;
    range?: Record<string, number | null> | null;
}

/** The one entry that is set; a variable that was not sent is none. */
function onlyEntry(input: object, what: string): [name: string, value: unknown] {
    const entries = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
    if (entries.length === 1) return entries[0];
    throw problem('DataFetchingException', `${what} must have exactly one field, but has ${entries.length}.`);
}

function daysOf(input: DateChoice, name: string, context: RequestContext): Days {
    const { zone, firstWeekday } = context.wording;
    const calendar = { today: dayIn(context.now, zone), firstWeekday };
    if (name === 'literal') return daysOfLiteral(String(input.literal), calendar);
    const [range, n] = onlyEntry(input.range ?? {}, 'range');
    return daysOfRange(range, Number(n), calendar);
}

function spanOf(input: DateChoice, type: DateType, context: RequestContext): Span {
    const [name] = onlyEntry(input, type === 'date' ? 'DateInput' : 'DateTimeInput');
    const moment = (time: number): RawBuilder<unknown> => sql`${new Date(time).toISOString()}::timestamptz`;
    const day = (text: string): RawBuilder<unknown> => sql`${text}::date`;
    if (name === 'value') {
        const value = String(input.value);
        return { start: type === 'date' ? day(value) : moment(parseMoment(value)), end: null };
    }
    const { start, end } = daysOf(input, name, context);
    if (type === 'date') return { start: day(dayText(start)), end: day(dayText(end)) };
    const { zone } = context.wording;
    return { start: moment(startOfDay(start, zone)), end: moment(startOfDay(end, zone)) };
}

/** Later than a span is after its end, from its start on is not earlier than it, and so on. */
function compare(column: Expression, operator: string, { start, end }: Span): Condition {
    switch (operator) {
        case 'gt':
            return end ? sql<boolean>`${column} >= ${end}` : sql<boolean>`${column} > ${start}`;
        case 'gte':
            return sql<boolean>`${column} >= ${start}`;
        case 'lt':
            return sql<boolean>`${column} < ${start}`;
        default:
            return end ? sql<boolean>`${column} < ${end}` : sql<boolean>`${column} <= ${start}`;
    }
}

export function dateSubject(column: Expression, type: DateType, context: RequestContext): Subject {
    const span = (value: unknown): Span => spanOf(value as DateChoice, type, context);
    const equals = (value: unknown): Condition => {
        const { start, end } = span(value);
        return end ? sql<boolean>`(${column} >= ${start} and ${column} < ${end})` : sql<boolean>`${column} = ${start}`;
    };
    return {
        column,
        equals,
        isOneOf: (values) => sql<boolean>`(${sql.join(values.map(equals), sql` or `)})`,
        compares: (operator, value) => compare(column, operator, span(value))
    };
}
