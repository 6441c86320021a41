/** What a cell is made of; numbers stand as they are, null is an empty cell. */
export type CsvValue = string | number | null;

/** A spreadsheet takes a text that begins so for a formula, also behind the mark that some of them skip. */
const FORMULA = /^[\uFEFF]?[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;
/** RFC 4180, and the semicolon that some locales separate by. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;
const END_OF_LINE = '\r\n';

/** One cell: never a formula (an apostrophe stands before it), quoted where RFC 4180 asks for it. */
export function csvCell(value: CsvValue): string {
    if (typeof value === 'number') {
        return String(value);
    }
    const text = value ?? '';
    const harmless = FORMULA.test(text) ? `'${text}` : text;
    return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of cells as RFC 4180 text, each line ended by CR LF. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
    return rows.map((cells) => cells.map(csvCell).join(',') + END_OF_LINE).join('');
}
