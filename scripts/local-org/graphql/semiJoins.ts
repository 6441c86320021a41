/**
 * Semi-joins and anti-joins, `inq` and `ninq`: records whose id, or whose reference, is (not) among the ids that the
 * records of another object hold in one field, `ApiName`.
 *
 * Documented (GraphQL guide, filter-joins): they stand on Id and on reference fields; the other object has its own
 * filter, `{}` means all of its records. Documented (SOQL reference, comparison operators; "GraphQL has the same
 * limitations as SOQL", query-limits): at most two per filter, none under NOT or OR, none inside another or in the filter
 * of child records; not on a field of a parent; the other object is another one; what it holds is an Id or a reference
 * of its own, to the object that the compared field points to.
 *
 * Inferred: `ApiName` and exactly one object are required, `and` may surround a join, the other object's filter may hold
 * `or` and `not`, and nulls never match: `inq` leaves out a reference without a value, `ninq` finds it. Messages are
 * SOQL's own, as developers quote them, where one is known; that they come as DataFetchingException, as other refusals
 * of SOQL do here, is inferred.
 */
import { findField } from '../declaration/objects.ts';
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';
import { problem } from './errors.ts';

type Input = Record<string, unknown>;

const MOST_JOINS = 2;
const OPERATORS = ['inq', 'ninq'];

export const isJoin = (operator: string): boolean => OPERATORS.includes(operator);
const refused = (message: string): Error => problem('DataFetchingException', message);

interface PlacedJoin {
    /** Keys that lead to it, without those of lists. */
    path: readonly string[];
    value: unknown;
}

/** Joins of a filter; what stands inside one is not looked into. */
function* joinsIn(input: unknown, path: readonly string[] = []): Generator<PlacedJoin> {
    if (typeof input !== 'object' || input === null) return;
    for (const [key, value] of Object.entries(input)) {
        if (isJoin(key)) yield { path, value };
        else yield* joinsIn(value, Array.isArray(input) ? path : [...path, key]);
    }
}

const has = (joins: Generator<PlacedJoin>): boolean => !joins.next().done;

function refuseMisplaced({ path, value }: PlacedJoin): void {
    const place = path.filter((key) => key !== 'and');
    for (const key of ['or', 'not']) {
        if (place.includes(key)) {
            throw refused(`Semi join sub-selects are not allowed with the '${key.toUpperCase()}' operator`);
        }
    }
    if (place.length > 1) {
        throw refused(`Semi join sub-selects are not allowed on a field of the parent '${place[0]}'`);
    }
    if (has(joinsIn(value))) throw refused('Nesting of semi join sub-selects is not supported');
}

/** @param where the coerced filter of a root field */
export function refuseMisplacedJoins(where: unknown): void {
    const joins = [...joinsIn(where)];
    joins.forEach(refuseMisplaced);
    if (joins.length > MOST_JOINS) throw refused(`Maximum ${MOST_JOINS} semi join sub-selects are allowed`);
}

/** @param where the coerced filter of a child relationship: a subquery of SOQL */
export function refuseJoins(where: unknown): void {
    if (has(joinsIn(where))) throw refused('Semi join sub-selects are not allowed in the filter of child records');
}

/** Names of the objects that a field's ids belong to; ['*']: nearly every object. */
const pointsTo = (object: ObjectDeclaration, field: FieldDeclaration): readonly string[] =>
    field.type === 'id' ? [object.name] : field.type === 'reference' ? (field.referenceTo ?? []) : [];

function pointAlike(one: readonly string[], other: readonly string[]): boolean {
    if (one.length === 0 || other.length === 0) return false;
    return one.includes('*') || other.includes('*') || one.some((name) => other.includes(name));
}

/** The other object of a join, which field of it is selected, and its filter. */
export interface SemiJoin {
    object: ObjectDeclaration;
    field: FieldDeclaration;
    filter: Input;
}

/**
 * @param objects what the reader's schema has: a field that it lacks is unknown, like everywhere else
 * @param value a coerced JoinInput; null where it was written
 */
export function readJoin(
    outer: ObjectDeclaration,
    left: FieldDeclaration,
    value: unknown,
    objects: readonly ObjectDeclaration[]
): SemiJoin {
    const { ApiName: selected, ...filters } = (value ?? {}) as Input;
    const named = Object.entries(filters).filter(([, filter]) => filter !== null && filter !== undefined);
    if (named.length !== 1 || typeof selected !== 'string') {
        throw refused(`A semi join on field '${left.name}' names one object and, as ApiName, a field of it.`);
    }
    const [name, filter] = named[0];
    const object = objects.find((other) => other.name === name) as ObjectDeclaration;
    const field = findField(object, selected);
    if (!field) {
        throw problem(
            'ValidationError',
            `Validation error of type FieldUndefined: Field '${selected}' in type '${name}' is undefined`
        );
    }
    if (name === outer.name) throw refused('The inner and outer selects should not be on the same object type');
    if (field.type !== 'id' && field.type !== 'reference') {
        throw refused(`semi join sub selects can only query id fields, cannot use: '${selected}'`);
    }
    if (!pointAlike(pointsTo(outer, left), pointsTo(object, field))) {
        throw refused(
            `The selected field '${selected}' in the subquery and the left operand field in the where expression in the outer query '${left.name}' should point to the same object type`
        );
    }
    return { object, field, filter: filter as Input };
}
