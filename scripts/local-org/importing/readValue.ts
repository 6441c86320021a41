/** One value of an imported record, as the database keeps it. */
import type { FieldDeclaration } from '../declaration/types.ts';
import { hasWrongEnding, longId } from './ids.ts';
import { isDay, parseMoment } from './moments.ts';
import { quoted } from './report.ts';

export { parseMoment } from './moments.ts';

/** Why a record cannot be read: `kind` is the same for all records with this fault, `detail` tells them apart. */
export class UnreadableRecord extends Error {
    readonly kind: string;
    readonly detail: string | null;
    constructor(kind: string, detail: string | null = null) {
        super(detail === null ? kind : `${kind}: ${detail}`);
        this.kind = kind;
        this.detail = detail;
    }
}

/** Told of a value that was read otherwise than it stands in the file. */
export type Amended = (field: string, how: string) => void;

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const MOST_INT = 2 ** 31 - 1;
/** The character zero and halves of a surrogate pair: no text of the database can hold them. */
// eslint-disable-next-line no-control-regex
const UNKEPT = /[\u0000\p{Surrogate}]/u;
/** What `decode` makes of a byte that is not UTF-8. */
const STRAY_BYTE = /[\uDC80-\uDCFF]/;

const NUL = 'holds the character zero, which the database cannot keep; it is left out';
const STRAY = 'holds bytes that are not UTF-8, shown as \uFFFD; save the file as UTF-8';
const HALF = 'holds half of a character, shown as \uFFFD';
const ENDING = 'has ids whose last 3 characters do not fit the first 15; the first 15 count';

function clean(field: FieldDeclaration, text: string, amended: Amended): string {
    if (!UNKEPT.test(text)) return text;
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\u0000\p{Surrogate}]/gu, (character) => {
        const isNul = character === '\u0000';
        amended(field.name, isNul ? NUL : STRAY_BYTE.test(character) ? STRAY : HALF);
        return isNul ? '' : '\uFFFD';
    });
}

function readWhole(text: string, most: number): number | undefined {
    const value = NUMBER.test(text) ? Number(text) : NaN;
    return Number.isInteger(value) && Math.abs(value) <= most ? value : undefined;
}

function readReference(field: FieldDeclaration, text: string, amended: Amended): string {
    if (hasWrongEnding(text) && longId(text) !== null) amended(field.name, ENDING);
    return longId(text) ?? text;
}

function readText(field: FieldDeclaration, text: string, amended: Amended): unknown {
    switch (field.type) {
        case 'id':
        case 'reference':
            return readReference(field, text, amended);
        case 'boolean':
            return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
        case 'int':
            return readWhole(text, MOST_INT);
        case 'long':
            return readWhole(text, Number.MAX_SAFE_INTEGER);
        case 'double':
        case 'percent':
        case 'currency':
            return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
        case 'date':
            return isDay(text) ? text : undefined;
        case 'datetime': {
            const moment = parseMoment(text);
            return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
        }
        default:
            return text;
    }
}

const WANTED: Partial<Record<FieldDeclaration['type'], string>> = {
    boolean: 'true or false',
    int: 'a whole number',
    long: 'a whole number',
    double: 'a number',
    percent: 'a number',
    currency: 'a number',
    date: 'a day such as 2025-11-27',
    datetime: 'a time with its zone such as 2025-11-27T13:20:00.000Z'
};
const wanted = (type: FieldDeclaration['type']): string => WANTED[type] ?? 'a text';

/** @throws UnreadableRecord */
export function readValue(field: FieldDeclaration, raw: unknown, amended: Amended): unknown {
    const empty = raw === null || raw === undefined || raw === '';
    if (empty) return field.type === 'boolean' ? false : null;
    const plain = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
    const value = plain ? readText(field, clean(field, String(raw), amended), amended) : undefined;
    if (value === undefined) throw new UnreadableRecord(`${field.name} is not ${wanted(field.type)}`, quoted(raw));
    return value;
}
