/** Pages of a connection, with the platform's limits. */
import { problem } from './errors.ts';

const DEFAULT_SIZE = 10;
const LARGEST_SIZE = 2000;
/** Cursors lead to no more records than these; a filter `Id > last` does. */
const MOST_BY_CURSOR = 4000;
const CURSOR = /^\d{1,9}$/;

export interface Page {
    /** Records before this page. */
    offset: number;
    size: number;
}

/** Cursor of the record at a position, counted from 1. */
export const cursorAt = (position: number): string => Buffer.from(String(position)).toString('base64');

function positionOf(cursor: string): number {
    const text = Buffer.from(cursor, 'base64').toString('latin1');
    const position = CURSOR.test(text) ? Number(text) : NaN;
    // Decoding forgives what no page ever gave out.
    if (cursorAt(position) !== cursor) throw problem('DataFetchingException', `Invalid cursor: ${cursor.slice(0, 40)}`);
    return position;
}

export function pageOf(first: number | null | undefined, after: string | null | undefined): Page {
    const size = first ?? DEFAULT_SIZE;
    if (size < 1 || size > LARGEST_SIZE) {
        throw problem(
            'DataFetchingException',
            `The value of 'first' must be between 1 and ${LARGEST_SIZE}, but is ${size}.`
        );
    }
    const offset = after === null || after === undefined || after === '' ? 0 : positionOf(after);
    if (offset >= MOST_BY_CURSOR) {
        throw problem('DataFetchingException', `Cursors reach at most ${MOST_BY_CURSOR} records.`);
    }
    return { offset, size: Math.min(size, MOST_BY_CURSOR - offset) };
}
