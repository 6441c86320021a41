/** One value of an imported record, as the database keeps it. */
import type { FieldDeclaration } from '../declaration/types.ts';
import { longId } from './ids.ts';

/** Why a value cannot be read; the message names the field. */
export class UnreadableValue extends Error {}

const INTEGER = /^-?\d+(\.0+)?$/;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})$/;

/** Epoch milliseconds of an ISO 8601 time with zone, as the API writes it ("…T13:00:00.000+0000"); NaN if it is none. */
export function parseMoment(text: string): number {
    const [, clock, zone] = MOMENT.exec(text) ?? [];
    if (clock === undefined) return NaN;
    return Date.parse(clock + zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'));
}

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

function readText(field: FieldDeclaration, text: string): unknown {
    switch (field.type) {
        case 'reference':
            return longId(text) ?? text;
        case 'boolean':
            return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
        case 'int':
        case 'long':
            return INTEGER.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
        case 'double':
        case 'percent':
        case 'currency':
            return NUMBER.test(text) ? Number(text) : undefined;
        case 'date':
            return isDay(text) ? text : undefined;
        case 'datetime': {
            const moment = parseMoment(text);
            return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
        }
        default:
            // The database cannot keep the character zero in a text.
            return text.replaceAll('\u0000', '');
    }
}

/** @throws UnreadableValue */
export function readValue(field: FieldDeclaration, raw: unknown): unknown {
    const empty = raw === null || raw === undefined || raw === '';
    if (empty) return field.type === 'boolean' ? false : null;
    const plain = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
    const value = plain ? readText(field, String(raw)) : undefined;
    if (value === undefined) {
        throw new UnreadableValue(`${field.name} is no ${field.type}: ${JSON.stringify(raw).slice(0, 60)}`);
    }
    return value;
}
