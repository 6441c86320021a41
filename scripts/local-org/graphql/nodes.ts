/** A record on its way into an answer. */
import type { FieldDeclaration, ObjectDeclaration } from '../declaration/types.ts';

export interface RecordNode {
    object: ObjectDeclaration;
    /** By field name: text, number, boolean, Date (a moment) or null. */
    values: Record<string, unknown>;
    /** By relationship name; null where there is no such record, or none that the reader may see. */
    parents: Record<string, RecordNode | null>;
    /** Of a record of a root field only. */
    siblings?: Siblings;
}

/** Records of one page, so that the children of all of them are asked for at once. */
export interface Siblings {
    ids: string[];
    /** By response name: the children of a parent, by its id. */
    children: Map<string | number, Promise<(parent: string) => unknown>>;
}

/** Makes records of one page known to each other. */
export function join(nodes: readonly RecordNode[]): void {
    const siblings: Siblings = { ids: nodes.map(({ values }) => String(values.Id)), children: new Map() };
    for (const node of nodes) node.siblings = siblings;
}

/** How values are written for a reader, and how their calendar runs. */
export interface Wording {
    locale: string;
    zone: string;
    currency: string;
    /** 0 Sunday … 6 Saturday. */
    firstWeekday: number;
}

/** A field's value as the API wraps it. */
export interface WrappedValue {
    value: unknown;
    /** null unless the value can be localized, as in the UI API. */
    displayValue(): string | null;
    label(): string | null;
}

interface Formats {
    moment: Intl.DateTimeFormat;
    day: Intl.DateTimeFormat;
    currency: Intl.NumberFormat;
}

const formatsOf = new WeakMap<Wording, Formats>();

/** Formatters are dear to make and cheap to use. */
function formats(wording: Wording): Formats {
    const { locale, zone: timeZone, currency } = wording;
    const known = formatsOf.get(wording) ?? {
        moment: new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }),
        day: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'short' }),
        currency: new Intl.NumberFormat(locale, { style: 'currency', currency })
    };
    formatsOf.set(wording, known);
    return known;
}

const labelOf = (field: FieldDeclaration, value: unknown): string =>
    field.values?.find((entry) => entry.value === value)?.label ?? String(value);

function display(field: FieldDeclaration, value: unknown, wording: Wording): string | null {
    if (field.type === 'picklist') return labelOf(field, value);
    if (value instanceof Date) return formats(wording).moment.format(value);
    if (field.type === 'date') return formats(wording).day.format(new Date(`${String(value)}T00:00:00Z`));
    return field.type === 'currency' ? formats(wording).currency.format(Number(value)) : null;
}

const NOTHING: WrappedValue = { value: null, displayValue: () => null, label: () => null };

/** Texts are made only where a document asks: thousands of values are wrapped that nobody displays. */
class Wrapped implements WrappedValue {
    readonly value: unknown;
    private readonly field: FieldDeclaration;
    private readonly raw: unknown;
    private readonly wording: Wording;

    constructor(field: FieldDeclaration, raw: unknown, wording: Wording) {
        this.value = raw instanceof Date ? raw.toISOString() : raw;
        this.field = field;
        this.raw = raw;
        this.wording = wording;
    }
    displayValue(): string | null {
        return display(this.field, this.raw, this.wording);
    }
    label(): string | null {
        return this.field.type === 'picklist' ? labelOf(this.field, this.raw) : null;
    }
}

export function wrapValue(field: FieldDeclaration, value: unknown, wording: Wording): WrappedValue {
    return value === null || value === undefined ? NOTHING : new Wrapped(field, value, wording);
}
