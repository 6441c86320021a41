import type { FieldValue } from '../documents/answer';

/** A value that came but cannot be read: it counts as not known, and that is said. */
export interface MalformedValue {
    recordId: string;
    /** API name of the field. */
    field: string;
}

const DATE_FIELDS = ['CreatedDate', 'LastModifiedDate', 'SystemModstamp', 'Timestamp'] as const;

type Dated = { Id: string } & Partial<Record<(typeof DATE_FIELDS)[number], FieldValue | null>>;

/** The dates of a node that are there and are no dates. */
export function malformedDates(node: Dated): MalformedValue[] {
    return DATE_FIELDS.filter((field) => {
        const value = node[field]?.value;
        return value !== null && value !== undefined && Number.isNaN(Date.parse(value));
    }).map((field) => ({ recordId: node.Id, field }));
}
