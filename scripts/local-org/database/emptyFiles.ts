/**
 * The files of a database in which nothing has been made yet. To make them is most of what a database in memory costs:
 * they are kept beside the project's other caches, by the version of PGlite.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const CACHE = fileURLToPath(new URL('../../../.cache/local-org', import.meta.url));
const PACKAGE = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));

async function make(): Promise<Blob> {
    const lite = await PGlite.create();
    const files = await lite.dumpDataDir('none');
    await lite.close();
    return files;
}

/** Several processes may do this at once: a file is there as a whole, or not. */
async function keep(file: string, files: Blob): Promise<void> {
    const part = `${file}.${process.pid}`;
    await mkdir(CACHE, { recursive: true });
    await writeFile(part, Buffer.from(await files.arrayBuffer()));
    await rename(part, file);
}

/** @returns what PGlite's `loadDataDir` takes */
export async function emptyFiles(): Promise<Blob> {
    const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
    const file = path.join(CACHE, `empty-${version}.tar`);
    const kept = await readFile(file).catch(() => null);
    if (kept) return new Blob([kept]);
    const files = await make();
    // Without a place to keep them they are made each time.
    await keep(file, files).catch(() => undefined);
    return files;
}
