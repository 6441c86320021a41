/** One operator of one field to SQL. */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FieldDeclaration, FieldType } from '../declaration/types.ts';
import type { RequestContext } from './context.ts';
import { notSupported } from './errors.ts';
import { longId } from '../importing/ids.ts';

type Condition = RawBuilder<boolean>;

const IDS: readonly FieldType[] = ['id', 'reference'];
const isId = ({ type }: FieldDeclaration): boolean => IDS.includes(type);

/** Ids of 15 and of 18 characters are the same id. */
const comparable = (field: FieldDeclaration, value: unknown): unknown =>
    isId(field) && typeof value === 'string' ? (longId(value) ?? value) : value;

const isText = (value: unknown, field: FieldDeclaration): boolean => typeof value === 'string' && !isId(field);

function equals(column: RawBuilder<unknown>, field: FieldDeclaration, value: unknown): Condition {
    if (value === null) return sql<boolean>`${column} is null`;
    const bound = comparable(field, value);
    return isText(bound, field) ? sql<boolean>`lower(${column}) = lower(${bound})` : sql<boolean>`${column} = ${bound}`;
}

export function compileOperator(
    column: RawBuilder<unknown>,
    field: FieldDeclaration,
    operator: string,
    value: unknown,
    _context: RequestContext
): Condition {
    if (operator === 'eq' && field.type !== 'date' && field.type !== 'datetime') return equals(column, field, value);
    if (operator === 'in' && Array.isArray(value) && field.type !== 'date' && field.type !== 'datetime') {
        const conditions = value.map((entry) => equals(column, field, entry));
        return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` or `)})` : sql<boolean>`false`;
    }
    if (operator === 'gt' && isId(field)) return sql<boolean>`${column} > ${comparable(field, value)} collate "C"`;
    throw notSupported(`Filters '${operator}' of ${field.type} fields`);
}
