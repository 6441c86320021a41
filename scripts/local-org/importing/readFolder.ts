/** Files of an import folder: `<Object>.json` (records, or the answer of `sf data query --json`) and `<Object>.csv`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Options } from 'csv-parse/sync';

export interface RawFile {
    object: string;
    /** How messages name it. */
    file: string;
    /** `row`: position in the file, counted from 1; a CSV's heading is row 1. */
    records: Array<{ row: number; values: unknown }>;
}

interface CsvRecord {
    record: unknown;
    info: { lines: number };
}

function readJson(text: string): unknown[] {
    const content: unknown = JSON.parse(text);
    if (Array.isArray(content)) return content;
    const records = (content as { result?: { records?: unknown } } | null)?.result?.records;
    if (Array.isArray(records)) return records;
    throw new Error('neither a list of records nor the answer of "sf data query --json"');
}

function readCsv(text: string, file: string, report: (line: string) => void): RawFile['records'] {
    const options: Options = {
        bom: true,
        columns: true,
        info: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        on_skip: (error) => {
            report(`${file}, row ${String(error?.lines ?? '?')}: skipped, ${error?.message ?? 'unreadable'}`);
            return undefined;
        }
    };
    const rows = parse(text, options) as unknown as CsvRecord[];
    return rows.map(({ record, info }) => ({ row: info.lines, values: record }));
}

async function readFileOf(directory: string, file: string, report: (line: string) => void): Promise<RawFile> {
    const text = await readFile(path.join(directory, file), 'utf8');
    const { name: object, ext } = path.parse(file);
    if (ext === '.csv') return { object, file, records: readCsv(text, file, report) };
    const records = readJson(text.replace(/^\uFEFF/, '')).map((values, index) => ({ row: index + 1, values }));
    return { object, file, records };
}

/**
 * @param report receives one line per file or record that could not be read
 * @throws when the folder cannot be read or holds nothing to read
 */
export async function readFolder(directory: string, report: (line: string) => void): Promise<RawFile[]> {
    const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
        throw new Error(`cannot read the import folder ${directory} (${error.code ?? error.message})`);
    });
    const records = names.filter((name) => /\.(json|csv)$/.test(name)).sort();
    if (records.length === 0) throw new Error(`the import folder ${directory} holds no .json or .csv file`);
    const files: RawFile[] = [];
    for (const file of records) {
        try {
            files.push(await readFileOf(directory, file, report));
        } catch (error) {
            report(`${file}: skipped, ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    return files;
}
