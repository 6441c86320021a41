/** Ids of 15 and 18 characters are the same id: the last three are a checksum. Case counts. */
export function idKey(id: string): string {
    return id.slice(0, 15);
}

/** Do two ids mean the same record? Two missing ids do not. */
export function sameId(a: string | null | undefined, b: string | null | undefined): boolean {
    return !!a && !!b && idKey(a) === idKey(b);
}

/** Sorts ids as text, case-sensitively, by their first 15 characters. */
export function compareIds(a: string, b: string): number {
    return compareText(idKey(a), idKey(b));
}

/** Sorts by code unit, so that no locale changes an order. */
export function compareText(a: string, b: string): number {
    if (a === b) {
        return 0;
    }
    return a < b ? -1 : 1;
}

/** API names, user names and auto-numbers compare ignoring case; an empty one names nothing. */
export function nameKey(name: string | null): string | null {
    return name ? name.toLowerCase() : null;
}

/** Sorts numbers; a missing one comes first, as the platform sorts. */
export function compareNullsFirst(a: number | null, b: number | null): number {
    return (a ?? -Infinity) === (b ?? -Infinity) ? 0 : (a ?? -Infinity) - (b ?? -Infinity);
}

/** Sorts numbers; a missing one comes last, for lists that are read from the top. */
export function compareNullsLast(a: number | null, b: number | null): number {
    return (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
}

/** The form of a record Id: 15 or 18 letters and digits. */
export const isRecordId = (text: string): boolean => /^[a-z0-9]{15}([a-z0-9]{3})?$/i.test(text);
