/** Files of an import folder: `<Object>.json` (records, or the answer of `sf data query --json`) and `<Object>.csv`. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableFile } from './rawFile.ts';
import type { RawFile } from './rawFile.ts';
import { readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';
import { named } from './report.ts';
import type { Report } from './report.ts';

export type { RawFile } from './rawFile.ts';

const IS_READ = /\.(json|csv)$/i;

/** What the system says, in words. */
const CAUSES: Record<string, string> = {
    EACCES: 'it may not be read; check its permissions',
    EPERM: 'it may not be read; check its permissions',
    ENOENT: 'it is a link to a file that does not exist',
    ELOOP: 'it is a link that leads back to itself',
    ERR_FS_FILE_TOO_LARGE: 'it is too large to be read at once; export it as CSV',
    ERR_STRING_TOO_LONG: 'it is too large to be read at once; export it as CSV'
};

function worded(error: unknown): Error {
    if (error instanceof UnreadableFile) return error;
    const { code, message } = error as NodeJS.ErrnoException;
    return new UnreadableFile(CAUSES[code ?? ''] ?? `it cannot be read (${code ?? message})`);
}

/** @throws UnreadableFile */
async function sizeOf(file: string): Promise<number> {
    const found = await stat(file);
    if (found.isDirectory()) throw new UnreadableFile('it is a folder, not a file');
    // A pipe, for one, would be waited for without end.
    if (!found.isFile()) throw new UnreadableFile('it is no ordinary file');
    return found.size;
}

function rawFile(directory: string, name: string): RawFile {
    const file = path.join(directory, name);
    const { name: object, ext } = path.parse(name);
    return {
        object,
        file: named(name),
        async *read(report) {
            try {
                const size = await sizeOf(file);
                yield* ext.toLowerCase() === '.csv' ? readCsv(file, size, report) : readJson(file, report);
            } catch (error) {
                throw worded(error);
            }
        }
    };
}

/**
 * The files of the folder; each is read when its records are asked for.
 *
 * @param report receives one line with everything in the folder that is not read
 * @throws when the folder cannot be read or holds nothing to read
 */
export async function readFolder(directory: string, report: Report): Promise<RawFile[]> {
    const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
        throw new Error(`cannot read the import folder ${directory} (${error.code ?? error.message})`);
    });
    const files = names.filter((name) => IS_READ.test(name)).sort();
    if (files.length === 0) throw new Error(`the import folder ${directory} holds no .json or .csv file`);
    const others = names.filter((name) => !IS_READ.test(name)).sort();
    if (others.length > 0) report(`not read, as only .json and .csv files are: ${others.map(named).join(', ')}`);
    return files.map((name) => rawFile(directory, name));
}
