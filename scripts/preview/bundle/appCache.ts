/** The last build of the page's module, kept by what it was made of, so that a start without edits need not build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { BUNDLES, CACHE, LABELS, PREVIEW, ROOT } from './paths.ts';

const SOURCE = /\.(ts|html|css|xml)$/;
const PREFIX = 'built-';

async function sources(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true });
    return entries
        .filter((entry) => SOURCE.test(entry) && !entry.includes('__tests__'))
        .map((entry) => path.join(folder, entry));
}

/** Changes with every source of the components, the labels, the preview and the lockfile. */
export async function buildKey(): Promise<string> {
    const files = (await Promise.all([BUNDLES, LABELS, PREVIEW].map(sources))).flat().sort();
    const hash = createHash('sha256').update(await readFile(path.join(ROOT, 'package-lock.json')));
    for (const file of files) hash.update(path.relative(ROOT, file)).update(await readFile(file));
    return hash.digest('hex').slice(0, 16);
}

/** @returns whether there is a build of this key; it is then in the folder */
export async function fetchBuild(key: string, folder: string): Promise<boolean> {
    const kept = path.join(CACHE, PREFIX + key);
    if (!existsSync(kept)) return false;
    await cp(kept, folder, { recursive: true });
    return true;
}

/** Keeps this build and no other. */
export async function keepBuild(key: string, folder: string): Promise<void> {
    const others = (await readdir(CACHE)).filter((name) => name.startsWith(PREFIX));
    await Promise.all(others.map((name) => rm(path.join(CACHE, name), { recursive: true, force: true })));
    const kept = path.join(CACHE, PREFIX + key);
    await mkdir(kept, { recursive: true });
    await cp(folder, kept, { recursive: true });
}
