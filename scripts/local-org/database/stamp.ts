/** What kept data was made from: when any of it changes, or a sample is older than a day, the data is made anew. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Associated } from '../declaration/associated.ts';
import type { ObjectDeclaration } from '../declaration/types.ts';

/** Raised when the tables or the way of importing change without the declaration changing. */
const FORMAT = 2;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Origin {
    importDir?: string;
    runs?: number;
    /** Kinds of associated objects that exist; they are among the objects that the fingerprint is made of. */
    with?: readonly Associated[];
    /** Epoch milliseconds of a fixed now; undefined: the real clock. */
    now?: number;
}

interface Stamp {
    origin: string;
    /** Epoch milliseconds, as the org counts them. */
    madeAt: number;
}

/** Names, sizes and times of what a folder holds, so that an edited import is read again. */
async function contents(directory: string): Promise<string[]> {
    const names = (await readdir(directory, { recursive: true }).catch(() => [])).sort();
    return Promise.all(
        names.map(async (name) => {
            // A link may lead nowhere.
            const found = await stat(path.join(directory, name)).catch(() => null);
            return `${name} ${found?.size} ${found?.mtimeMs}`;
        })
    );
}

/** @param sampleFiles folder of the sample generator: another generator makes other data */
export async function originOf(
    objects: readonly ObjectDeclaration[],
    options: Origin,
    sampleFiles: string
): Promise<string> {
    const { importDir, runs, now } = options;
    const source = importDir === undefined ? await contents(sampleFiles) : await contents(importDir);
    const parts = [FORMAT, objects, importDir ?? null, runs ?? null, now ?? null, source];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const stampFile = (directory: string): string => path.join(directory, 'stamp.json');

/** A stamp that is missing or cannot be read is empty: it fits nothing. */
async function readStamp(directory: string): Promise<Partial<Stamp>> {
    try {
        return JSON.parse(await readFile(stampFile(directory), 'utf8')) as Partial<Stamp>;
    } catch {
        return {};
    }
}

/** When the kept data was made, if it can still be used; null: make it anew. An import does not age. */
export async function usableSince(
    directory: string,
    origin: string,
    now: number,
    ages: boolean
): Promise<number | null> {
    const stamp = await readStamp(directory);
    if (stamp.origin !== origin || stamp.madeAt === undefined) return null;
    const age = now - stamp.madeAt;
    return ages && (age < 0 || age > DAY_MS) ? null : stamp.madeAt;
}

/** The stamp goes first: data that is only half made is never taken for whole. */
export async function clear(directory: string): Promise<void> {
    await rm(stampFile(directory), { force: true });
    await rm(path.join(directory, 'data'), { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
}

export async function writeStamp(directory: string, origin: string, madeAt: number): Promise<void> {
    await writeFile(stampFile(directory), JSON.stringify({ origin, madeAt }));
}
