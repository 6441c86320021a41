/**
 * CSV by RFC 4180, piece by piece, that recovers: after a broken record reading goes on with the next line, and each
 * record is known by the line where it begins. (The parsers at hand lose the good rows behind a stray quotation mark.)
 */

export type CsvRecord = { line: number } & ({ fields: string[] } | { problem: string });

interface Parsed {
    fields: string[];
    /** Index after the record's line end. */
    end: number;
}

interface Position {
    at: number;
    line: number;
    delimiter: string;
    /** Matches a field without quotation marks. */
    plain: RegExp;
    /** Columns of the heading; 0 until it is read. */
    width: number;
}

/** Far more than a record of the platform can hold. An open quotation mark must not draw a whole file into memory. */
const MOST_CHARACTERS = 4_000_000;
const LINE_END = /\r\n|\n|\r/g;

class BrokenRecord extends Error {}

/** Index of the closing quotation mark of the field that opens at `open`; null: more text is needed. */
function closingQuote(text: string, open: number, isLast: boolean): number | null {
    for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
        if (at + 1 === text.length && !isLast) return null;
        if (text[at + 1] !== '"') return at;
    }
    if (isLast || text.length - open > MOST_CHARACTERS) throw new BrokenRecord('a quotation mark is not closed');
    return null;
}

/** The record that begins at `start`; null: more text is needed. @throws BrokenRecord */
function parseRecord(text: string, start: number, { delimiter, plain }: Position, isLast: boolean): Parsed | null {
    const fields: string[] = [];
    for (let at = start; ; at += 1) {
        if (text[at] === '"') {
            const close = closingQuote(text, at, isLast);
            if (close === null) return null;
            fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
            at = close + 1;
        } else {
            plain.lastIndex = at;
            const [value] = plain.exec(text) ?? [''];
            fields.push(value);
            at += value.length;
        }
        if (at >= text.length) return isLast ? { fields, end: at } : null;
        if (text[at] === '\n') return { fields, end: at + 1 };
        if (text[at] === '\r') return { fields, end: at + (text[at + 1] === '\n' ? 2 : 1) };
        if (text[at] !== delimiter) throw new BrokenRecord('text follows a closing quotation mark');
    }
}

/** Index after the line that begins at `start`. */
function lineEnd(text: string, start: number): number {
    LINE_END.lastIndex = start;
    const found = LINE_END.exec(text);
    return found ? found.index + found[0].length : text.length;
}

/** Lines of a record: one more than the line ends in its fields. */
const linesOf = (fields: string[]): number =>
    fields.reduce((sum, value) => sum + (value.match(LINE_END)?.length ?? 0), 1);

/** The delimiter of a heading: API names hold letters, digits, "_" and "." only, so it is what follows the first. */
export function delimiterOf(heading: string): string {
    return /^\s*"?[\w.]+"?([,;\t|^`])/.exec(heading)?.[1] ?? ',';
}

/** The first record, the heading, sets how many columns there are. */
function checkWidth({ length }: string[], from: Position): void {
    from.width ||= length;
    if (length !== from.width) throw new BrokenRecord(`it has ${length} columns where the heading has ${from.width}`);
}

/** Reads what a text holds, as far as its records are complete. */
function* recordsOf(text: string, from: Position, isLast: boolean): Generator<CsvRecord> {
    while (from.at < text.length) {
        const { at: start, line } = from;
        try {
            const parsed = parseRecord(text, start, from, isLast);
            if (parsed === null) return;
            const { fields, end } = parsed;
            const isBlank = fields.length === 1 && fields[0].trim() === '';
            if (!isBlank) checkWidth(fields, from);
            from.at = end;
            from.line += linesOf(fields);
            if (!isBlank) yield { line, fields };
        } catch (error) {
            if (!(error instanceof BrokenRecord)) throw error;
            from.at = lineEnd(text, start);
            from.line += 1;
            yield { line, problem: error.message };
        }
    }
}

function startOf(text: string): Position {
    const delimiter = delimiterOf(text);
    return { at: 0, line: 1, delimiter, plain: new RegExp(`[^\\${delimiter}\\r\\n]*`, 'y'), width: 0 };
}

/** @param texts pieces of the file, cut anywhere; the first holds the heading */
export async function* csvRecords(texts: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
    let text = '';
    let held = '';
    let position: Position | undefined;
    for await (const piece of texts) {
        // Whether a carriage return at the end is a line end of its own shows with the next piece.
        const whole: string = held + piece;
        held = whole.endsWith('\r') ? '\r' : '';
        text = text.slice(position?.at ?? 0) + whole.slice(0, whole.length - held.length);
        if (text === '') continue;
        position ??= startOf(text);
        position.at = 0;
        yield* recordsOf(text, position, false);
    }
    if (position) yield* recordsOf(text + held, position, true);
}
