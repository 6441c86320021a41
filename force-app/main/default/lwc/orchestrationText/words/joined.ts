/** Holds to the word before it: a dot never begins a line. */
export const SEPARATOR = '\u00a0· ';

/** Parts of a line with dots between them; those that have nothing to say are left out. */
export function joined(parts: readonly (string | null | undefined)[]): string {
    return parts.filter(Boolean).join(SEPARATOR);
}
