/** The database of a start: kept data where it still fits, else made anew. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { objectsWith } from '../declaration/objects.ts';
import type { ObjectDeclaration } from '../declaration/types.ts';
import { importRecords, inMemory } from '../importing/importRecords.ts';
import { progressOn } from '../importing/progress.ts';
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
const NOTHING =
    'holds no record that can be imported; each file is named after its object, like FlowOrchestrationInstance.json';

type Log = (line: string) => void;

interface Source {
    objects: readonly ObjectDeclaration[];
    files: RawFile[];
    name: string;
    isSample: boolean;
}

/** Looked for before anything is made: a folder that cannot be read leaves kept data as it is. */
async function sourceOf(origin: Origin, now: number, log: Log): Promise<Source> {
    const { importDir, runs = DEFAULT_RUNS, with: associated = [] } = origin;
    const objects = objectsWith(associated);
    if (importDir !== undefined) {
        return { objects, files: await readFolder(importDir, log), name: importDir, isSample: false };
    }
    const { sampleData } = await import('../sample/sample.ts');
    const files = inMemory(sampleData({ runs, now, with: associated }));
    return { objects, files, name: 'the sample data', isSample: true };
}

/** A database that is ready. */
export interface Prepared {
    database: Database;
    /** For which moment its data was made, as the org counts time (epoch ms). */
    madeAt: number;
    /** How many runs its sample was to have; null: its data was imported. */
    sampleRuns: number | null;
}

/** A database made anew; `directory` as for `openDatabase`. */
async function fill(directory: string | undefined, source: Source, log: Log): Promise<Database> {
    const { objects, files, name, isSample } = source;
    const database = await openDatabase(directory);
    const progress = progressOn(process.stderr);
    const report: Log = (line) => {
        progress.clear();
        log(line);
    };
    try {
        await createTables(database, objects);
        const count = await importRecords(database, objects, files, report, progress);
        if (count === 0 && !isSample) throw new Error(`the import folder ${name} ${NOTHING}`);
        await finishTables(database, objects);
        log(`local org: ${count} records from ${name}`);
        return database;
    } catch (error) {
        await database.close();
        throw error;
    } finally {
        progress.clear();
    }
}

type Made = Omit<Prepared, 'sampleRuns'>;

const inMemoryDatabase = async (origin: Origin, now: number, log: Log): Promise<Made> => ({
    database: await fill(undefined, await sourceOf(origin, now, log), log),
    madeAt: now
});

async function keptDatabase(directory: string, origin: Origin, now: number, log: Log): Promise<Made> {
    const fingerprint = await originOf(objectsWith(origin.with ?? []), origin, SAMPLE);
    const data = path.join(directory, 'data');
    const isSample = origin.importDir === undefined;
    const since = await usableSince(directory, fingerprint, now, isSample);
    if (since !== null) {
        const kept = await openDatabase(data).catch(() => null);
        if (kept) return { database: kept, madeAt: since };
        log('local org: the kept data cannot be opened and is made anew');
    }
    const source = await sourceOf(origin, now, log);
    await clear(directory);
    const database = await fill(data, source, log);
    await writeStamp(directory, fingerprint, now);
    return { database, madeAt: now };
}

async function openOrMake(directory: string | undefined, origin: Origin, now: number, log: Log): Promise<Made> {
    if (directory === undefined) return inMemoryDatabase(origin, now, log);
    const release = await lockFolder(directory);
    if (release === null) {
        log(`local org: another preview uses ${directory}; this one keeps its data in memory`);
        return inMemoryDatabase(origin, now, log);
    }
    try {
        const { database, madeAt } = await keptDatabase(directory, origin, now, log);
        return { database: { ...database, close: () => database.close().finally(release) }, madeAt };
    } catch (error) {
        await release();
        throw error;
    }
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
): Promise<Prepared> {
    const { importDir, runs = DEFAULT_RUNS } = origin;
    return { ...(await openOrMake(directory, origin, now, log)), sampleRuns: importDir === undefined ? runs : null };
}
