/** Import folders made for a test, read into a real database. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { createTables } from '../database/tables.ts';
import { OBJECTS } from '../declaration/objects.ts';
import { importRecords } from '../importing/importRecords.ts';
import type { Progress } from '../importing/progress.ts';
import { readFolder } from '../importing/readFolder.ts';

/** A file's text or bytes; anything else but text is written as JSON. */
export type Entries = Record<string, unknown>;
type Row = Record<string, unknown>;

export const FOLDER = Symbol('folder');
export const BROKEN_LINK = Symbol('broken link');

export interface Imported {
    lines: string[];
    count: number;
    /** The rows of an object's table, by Id. */
    rows(object: string): Promise<Row[]>;
}

export interface Importer {
    /** Empties the tables and imports a folder with these entries. */
    load(entries: Entries, progress?: Progress): Promise<Imported>;
    database: Database;
    close(): Promise<void>;
}

async function writeEntry(file: string, entry: unknown): Promise<void> {
    if (entry === FOLDER) await mkdir(file);
    else if (entry === BROKEN_LINK) await symlink(`${file}.missing`, file);
    else
        await writeFile(file, typeof entry === 'string' || entry instanceof Uint8Array ? entry : JSON.stringify(entry));
}

export async function folderOf(entries: Entries): Promise<string> {
    const directory = await mkdtemp(path.join(tmpdir(), 'import-'));
    for (const [name, entry] of Object.entries(entries)) await writeEntry(path.join(directory, name), entry);
    return directory;
}

export async function importer(): Promise<Importer> {
    const database = await openDatabase();
    await createTables(database, OBJECTS);
    const tables = sql.join(OBJECTS.map(({ name }) => sql.table(name)));
    return {
        database,
        async load(entries, progress) {
            await database.run(sql`truncate ${tables}`);
            const directory = await folderOf(entries);
            const lines: string[] = [];
            const report = (line: string): void => void lines.push(line);
            const files = await readFolder(directory, report);
            const count = await importRecords(database, OBJECTS, files, report, progress);
            await rm(directory, { recursive: true });
            const rows = (object: string): Promise<Row[]> =>
                database.run(sql<Row>`select * from ${sql.table(object)} order by "Id" collate "C"`);
            return { lines, count, rows };
        },
        close: () => database.close()
    };
}

/** What each row has in one column. */
export const column = async (imported: Imported, object: string, name: string): Promise<unknown[]> =>
    (await imported.rows(object)).map((row) => row[name]);
