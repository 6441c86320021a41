/** A record on its way into an answer. */
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';

export interface RecordNode {
    object: ObjectDeclaration;
    /** By field name: text, number, boolean, Date (a moment) or null. */
    values: Record<string, unknown>;
    /** By relationship name; null where there is no such record, or none that the reader may see. */
    parents: Record<string, RecordNode | null>;
}

/** How values are written for a reader, and how their calendar runs. */
export interface Wording {
    locale: string;
    zone: string;
    currency: string;
    /** 0 Sunday … 6 Saturday. */
    firstWeekday: number;
}

export interface WrappedValue {
    value: unknown;
    displayValue: string | null;
    label: string | null;
}

function dayText(value: string, { locale }: Wording): string {
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'short' }).format(
        new Date(`${value}T00:00:00Z`)
    );
}

function display(field: FieldDeclaration, value: unknown, wording: Wording): string | null {
    const { locale, zone, currency } = wording;
    if (field.type === 'picklist') return field.values?.find((entry) => entry.value === value)?.label ?? String(value);
    if (value instanceof Date) {
        const style = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
        return new Intl.DateTimeFormat(locale, style).format(value);
    }
    if (field.type === 'date') return dayText(String(value), wording);
    if (field.type === 'currency')
        return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(value));
    return null;
}

/** A field's value as the API wraps it. `displayValue` is null unless the value can be localized, as in the UI API. */
export function wrapValue(field: FieldDeclaration, value: unknown, wording: Wording): WrappedValue {
    if (value === null || value === undefined) return { value: null, displayValue: null, label: null };
    const displayValue = display(field, value, wording);
    return {
        value: value instanceof Date ? value.toISOString() : value,
        displayValue,
        label: field.type === 'picklist' ? displayValue : null
    };
}
