/** Comes before every Id of an org. */
export const BEFORE_ALL_IDS = '000000000000000AAA';

/** A filter as a variable carries it: fields with their operators, parents with filters of their own, `and`, `or`. */
export type Filter = { [key: string]: unknown };

/** `orderBy` as a variable carries it; the keys count in the order in which they stand. */
export type Order = Record<string, { order: 'ASC' | 'DESC'; nulls?: 'FIRST' | 'LAST' }>;

/** All of them are to be fulfilled; none filters nothing. */
export function allOf(filters: readonly Filter[]): Filter {
    return filters.length === 1 ? (filters[0] ?? {}) : filters.length === 0 ? {} : { and: [...filters] };
}

/** One of them is to be fulfilled. */
export function anyOf(filters: readonly Filter[]): Filter {
    return filters.length === 1 ? (filters[0] ?? {}) : { or: [...filters] };
}

const isOpen = (filter: Filter): boolean => Object.keys(filter).length === 0;

/**
 * The same records, also where nothing else of the filter is indexed on the platform: what stands still for months has
 * no date that could bound it without losing it, but an Id it has.
 * @param id what its Id has to fulfil
 */
export const boundById = (filter: Filter, id: Filter = { gt: BEFORE_ALL_IDS }): Filter =>
    allOf([...(isOpen(filter) ? [] : [filter]), { Id: id }]);

/** Dates that the platform takes (SOQL Reference, date formats). */
const EARLIEST = Date.UTC(1700, 0, 1);
const LATEST = Date.UTC(4000, 11, 31);

/** DateTimeInput of an instant. @param at epoch ms; what lies outside the platform's dates is drawn to them */
export const instant = (at: number): { value: string } => ({
    value: new Date(Math.min(Math.max(at, EARLIEST), LATEST)).toISOString()
});
