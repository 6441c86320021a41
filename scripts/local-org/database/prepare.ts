/** The database of a start: kept data where it still fits, else made anew. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OBJECTS } from '../declaration/objects.ts';
import { importRecords, inMemory } from '../importing/importRecords.ts';
import { readFolder } from '../importing/readFolder.ts';
import type { RawFile } from '../importing/readFolder.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { lockFolder } from './lock.ts';
import { clear, originOf, usableSince, writeStamp } from './stamp.ts';
import type { Origin } from './stamp.ts';
import { createTables, finishTables } from './tables.ts';

const SAMPLE = fileURLToPath(new URL('../sample', import.meta.url));
const DEFAULT_RUNS = 300;

type Log = (line: string) => void;

async function sampleFiles(runs: number, now: number): Promise<RawFile[]> {
    const { sampleData } = await import('../sample/sample.ts');
    return inMemory(sampleData({ runs, now }));
}

async function fill(database: Database, origin: Origin, now: number, log: Log): Promise<void> {
    await createTables(database, OBJECTS);
    const files =
        origin.importDir === undefined
            ? await sampleFiles(origin.runs ?? DEFAULT_RUNS, now)
            : await readFolder(origin.importDir, log);
    const count = await importRecords(database, OBJECTS, files, log);
    await finishTables(database, OBJECTS);
    log(`local org: ${count} records from ${origin.importDir ?? 'the sample data'}`);
}

async function inMemoryDatabase(origin: Origin, now: number, log: Log): Promise<Database> {
    const database = await openDatabase();
    await fill(database, origin, now, log);
    return database;
}

async function keptDatabase(directory: string, origin: Origin, now: number, log: Log): Promise<Database> {
    const fingerprint = await originOf(OBJECTS, origin, SAMPLE);
    const data = path.join(directory, 'data');
    const isSample = origin.importDir === undefined;
    if ((await usableSince(directory, fingerprint, now, isSample)) !== null) {
        const kept = await openDatabase(data).catch(() => null);
        if (kept) return kept;
        log('local org: the kept data cannot be opened and is made anew');
    }
    await clear(directory);
    const database = await openDatabase(data);
    try {
        await fill(database, origin, now, log);
    } catch (error) {
        await database.close();
        throw error;
    }
    await writeStamp(directory, fingerprint, now);
    return database;
}

/**
 * @param directory folder that keeps the data; undefined: in memory
 * @param now epoch milliseconds that sample data is made for
 */
export async function prepareDatabase(
    directory: string | undefined,
    origin: Origin,
    now: number,
    log: Log
): Promise<Database> {
    if (directory === undefined) return inMemoryDatabase(origin, now, log);
    const release = await lockFolder(directory);
    if (release === null) {
        log(`local org: another preview uses ${directory}; this one keeps its data in memory`);
        return inMemoryDatabase(origin, now, log);
    }
    try {
        const database = await keptDatabase(directory, origin, now, log);
        return { ...database, close: () => database.close().finally(release) };
    } catch (error) {
        await release();
        throw error;
    }
}
