/** What a file's import has to tell, in few lines: a flood of bad rows is counted, not printed. */

/** Receives one line. */
export type Report = (line: string) => void;

export interface FileReport {
    /** A row that is not imported. `kind` is the same for all rows with this fault, `detail` tells them apart. */
    skipped(row: number, kind: string, detail: string | null): void;
    /** Something to know about the whole file; the same text is told once. */
    note(text: string): void;
    /** A value that was read otherwise than it stands in the file; told once per field, with how many. */
    amended(row: number, field: string, how: string): void;
    /** Tells what was collected. */
    finish(): void;
}

const MOST_ROW_LINES = 20;
const MOST_QUOTED = 60;

/** A value from a file, short and without characters that would act on a terminal. */
export function quoted(value: unknown): string {
    const text = JSON.stringify(value) ?? String(value);

    const visible = text.replace(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
    return visible.length > MOST_QUOTED ? `${visible.slice(0, MOST_QUOTED)}…` : visible;
}

/** A name from a file: as it is where it can be one, else quoted. */
export const named = (name: string): string => (/^[\p{L}\p{N} ._-]{1,80}$/u.test(name) ? name : quoted(name));

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const MOST_RANGES = 12;

/** "rows 22-31, 40": where they are, in few words. */
function rowsIn(rows: readonly number[]): string {
    const ranges: [number, number][] = [];
    for (const row of rows) {
        const last = ranges.at(-1);
        if (last && row === last[1] + 1) last[1] = row;
        else ranges.push([row, row]);
    }
    const named = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
    const left = ranges.length - MOST_RANGES;
    return `rows ${named.join(', ')}${left > 0 ? ` and ${counted(left, 'further place')}` : ''}`;
}

/** @param file how lines name it */
export function reportOf(file: string, report: Report): FileReport {
    let lines = 0;
    const more = new Map<string, number[]>();
    const noteMore = (kind: string, row: number): void => {
        const rows = more.get(kind);
        if (rows) rows.push(row);
        else more.set(kind, [row]);
    };
    const notes = new Set<string>();
    const amendments = new Map<string, { field: string; how: string; count: number; row: number }>();
    return {
        skipped(row, kind, detail) {
            lines += 1;
            if (lines > MOST_ROW_LINES) noteMore(kind, row);
            else report(`${file}, row ${row}: skipped, ${kind}${detail === null ? '' : `: ${detail}`}`);
        },
        note: (text) => void notes.add(text),
        amended(row, field, how) {
            const known = amendments.get(`${field} ${how}`);
            if (known) known.count += 1;
            else amendments.set(`${field} ${how}`, { field, how, count: 1, row });
        },
        finish() {
            const kinds = [...more].map(([kind, rows]) => `${rows.length}: ${kind}, ${rowsIn(rows)}`).join('; ');
            if (kinds) report(`${file}: ${counted(lines - MOST_ROW_LINES, 'more row')} skipped (${kinds})`);
            for (const { field, how, count, row } of amendments.values()) {
                report(`${file}: ${field} ${how} (${counted(count, 'value')}, the first in row ${row})`);
            }
            for (const text of notes) report(`${file}: ${text}`);
        }
    };
}
