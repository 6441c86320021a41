/**
 * Puts values into the {0}, {1}, … of a label, in any order and as often as they stand there.
 * A placeholder without a value becomes empty: a reader never sees braces.
 */
export function fill(template: string, ...values: (string | number)[]): string {
    return template.replace(/\{(\d+)\}/g, (_match, index: string) => String(values[Number(index)] ?? ''));
}
