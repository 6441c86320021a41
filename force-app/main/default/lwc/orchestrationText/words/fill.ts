/** Letters that are written from right to left (Hebrew, Arabic and their neighbours). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name in another direction would turn the words and numbers around it: it stands isolated (Unicode's First Strong
 * Isolate). Other values stay as they are, so that copied text holds nothing invisible.
 */
const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/**
 * Puts values into the {0}, {1}, … of a label, in any order and as often as they stand there.
 * A placeholder without a value becomes empty: a reader never sees braces.
 */
export function fill(template: string, ...values: (string | number)[]): string {
    return template.replace(/\{(\d+)\}/g, (_match, index: string) => isolated(String(values[Number(index)] ?? '')));
}
