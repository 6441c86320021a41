/** Shapes that every answer of the UI API has (GraphQL guide: query-record-objects). Everything may be null. */

/** Wrapper of a field; `label` on picklists only. */
export interface FieldValue<T = string> {
    value?: T | null;
    label?: string | null;
    displayValue?: string | null;
}
export type Text = FieldValue | null;
export type Num = FieldValue<number> | null;
export type Flag = FieldValue<boolean> | null;

export interface Connection<Node> {
    edges?: ({ node?: Node | null } | null)[] | null;
    pageInfo?: { hasNextPage?: boolean | null; endCursor?: string | null } | null;
    totalCount?: number | null;
}

/** Answer with the named root fields. */
export interface Answer<Roots> {
    uiapi?: { query?: Partial<Roots> | null } | null;
}
