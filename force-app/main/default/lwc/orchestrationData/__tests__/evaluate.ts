/**
 * What a filter finds, by the rules of SOQL and nothing else: text compares without case; null equals null only, so that
 * "not x" finds records without a value; a record without a value is neither greater nor less than anything.
 */
import type { Filter } from '../search/filter';

/** API names to plain values, parents as objects (of several types: by type), children as lists by object name. */
export type Row = { [name: string]: unknown };

const isDate = (operand: unknown): operand is { value: string } =>
    typeof operand === 'object' && operand !== null && 'value' in operand;

function keyOf(value: unknown): unknown {
    if (isDate(value)) return Date.parse(value.value);
    return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
}

/** `%` any text, `_` any character, `\` makes the next one stand for itself. */
export function isLike(value: unknown, pattern: string): boolean {
    if (typeof value !== 'string') return false;
    const source = [...pattern.matchAll(/\\([\s\S])|([\s\S])/gu)].map(([, escaped, plain]) => {
        if (plain === '%') return '[\\s\\S]*';
        if (plain === '_') return '[\\s\\S]';
        return (escaped ?? plain ?? '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    });
    return new RegExp(`^${source.join('')}$`, 'iu').test(value);
}

function compares(operator: string, value: unknown, operand: unknown): boolean {
    const isMoment = isDate(operand) && typeof value === 'string';
    const [left, right] = [isMoment ? Date.parse(value) : keyOf(value), keyOf(operand)];
    if (operator === 'eq') return left === right;
    if (operator === 'ne') return left !== right;
    if (operator === 'in') return (operand as unknown[]).map(keyOf).includes(left);
    if (operator === 'nin') return !(operand as unknown[]).map(keyOf).includes(left);
    if (operator === 'like') return isLike(value, operand as string);
    if (left === null) return false;
    const [a, b] = [left as number, right as number];
    const holds: Record<string, boolean> = { gt: a > b, gte: a >= b, lt: a < b, lte: a <= b };
    const held = holds[operator];
    if (held === undefined) throw new Error(`no operator: ${operator}`);
    return held;
}

const OPERATORS = ['eq', 'ne', 'in', 'nin', 'like', 'gt', 'gte', 'lt', 'lte', 'inq'];

function joins(row: Row, operand: Filter): boolean {
    const [object = ''] = Object.keys(operand).filter((key) => key !== 'ApiName');
    return ((row[object] ?? []) as Row[]).some((child) => finds(operand[object] as Filter, child));
}

export function finds(filter: Filter, row: Row): boolean {
    return Object.entries(filter).every(([key, value]) => {
        if (key === 'and') return (value as Filter[]).every((part) => finds(part, row));
        if (key === 'or') return (value as Filter[]).some((part) => finds(part, row));
        const operators = Object.entries(value as Filter);
        if (operators.length > 0 && operators.every(([name]) => OPERATORS.includes(name))) {
            return operators.every(([operator, operand]) =>
                operator === 'inq' ? joins(row, operand as Filter) : compares(operator, row[key], operand)
            );
        }
        const parent = row[key];
        return typeof parent === 'object' && parent !== null && finds(value as Filter, parent as Row);
    });
}
