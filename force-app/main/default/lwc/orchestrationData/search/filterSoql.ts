import type { Filter, Order } from './filter';

/** Control characters with an escape of their own (SOQL Reference, quoted string escape sequences). */
const ESCAPED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
const CONTROLS = /[\n\r\t\b\f]/g;

const quoted = (escaped: string): string => `'${escaped.replace(CONTROLS, (found) => ESCAPED[found] ?? '')}'`;

/** A string literal of SOQL: quotes and backslashes escaped, so that no text can end it. */
export const soqlText = (text: string): string => quoted(text.replace(/['"\\]/g, '\\$&'));

/** A pattern of `like` as a literal: what it escapes stays escaped once, as SOQL has one level of escapes. */
export const soqlPattern = (pattern: string): string =>
    quoted(pattern.replace(/\\[\\%_]|['"\\]/g, (found) => (found.length === 2 ? found : `\\${found}`)));

const SIGNS: Record<string, string> = { eq: '=', ne: '!=', gt: '>', gte: '>=', lt: '<', lte: '<=' };
const LISTS: Record<string, string> = { in: 'IN', nin: 'NOT IN' };
const JOINS: Record<string, string> = { inq: 'IN', ninq: 'NOT IN' };

const isOperator = (key: string): boolean => key in SIGNS || key in LISTS || key in JOINS || key === 'like';

function literal(value: unknown): string {
    if (typeof value === 'string') return soqlText(value);
    if (typeof value === 'object' && value !== null) {
        // An instant: dates stand without quotes.
        const at = new Date(String((value as { value?: unknown }).value));
        return at.toISOString();
    }
    return String(value);
}

function joined(conditions: readonly string[], word: 'AND' | 'OR'): string {
    return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(` ${word} `)})`;
}

function subquery(value: unknown): string {
    const { ApiName: field, ...objects } = value as Filter;
    const [[object, filter] = ['', {}]] = Object.entries(objects);
    const conditions = conditionsOf(filter as Filter);
    const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
    return `(SELECT ${String(field)} FROM ${object}${where})`;
}

function comparison(field: string, operator: string, value: unknown): string {
    if (operator === 'like') return `${field} LIKE ${soqlPattern(String(value))}`;
    if (operator in JOINS) return `${field} ${JOINS[operator]} ${subquery(value)}`;
    if (operator in LISTS) return `${field} ${LISTS[operator]} (${(value as unknown[]).map(literal).join(', ')})`;
    return `${field} ${SIGNS[operator]} ${literal(value)}`;
}

/** @param path of the parents, each with its point */
function conditionsOf(filter: Filter, path = ''): string[] {
    return Object.entries(filter).flatMap(([key, value]): string[] => {
        if (key === 'and' || key === 'or') {
            const parts = (value as Filter[]).map((part) => joined(conditionsOf(part, path), 'AND'));
            return [joined(parts, key === 'and' ? 'AND' : 'OR')];
        }
        const inner = Object.entries(value as Filter);
        if (inner.every(([name]) => isOperator(name))) {
            return inner.map(([operator, operand]) => comparison(`${path}${key}`, operator, operand));
        }
        return conditionsOf(value as Filter, `${path}${key}.`);
    });
}

/** Lines of WHERE: the conditions that are all to be fulfilled, each on its own. */
export function whereLines(filter: Filter): string[] {
    const all =
        Array.isArray(filter['and']) && Object.keys(filter).length === 1 ? (filter['and'] as Filter[]) : [filter];
    const conditions = all.flatMap((part) => conditionsOf(part));
    return conditions.map((condition, index) => `${index === 0 ? 'WHERE' : '  AND'} ${condition}`);
}

export const orderLine = (order: Order): string =>
    `ORDER BY ${Object.entries(order)
        .map(([field, { order: direction, nulls }]) => `${field} ${direction}${nulls ? ` NULLS ${nulls}` : ''}`)
        .join(', ')}`;
