/**
 * LWC, synthetic shadow and the base components in use as one prebuilt chunk, kept in the cache by versions and names.
 * Why apart: a full build compiles thousands of icon templates; these modules change with the lockfile only.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { iconsInUse } from './icons.ts';
import { BUNDLES, CACHE, PREVIEW, ROOT } from './paths.ts';

const ALWAYS = ['lwc', '@lwc/synthetic-shadow'];

/** Base components that a template of ours or of the shell names, as module names (`lightning/buttonIcon`). */
export async function baseComponentsInUse(): Promise<string[]> {
    const names = new Set<string>();
    for (const folder of [BUNDLES, path.join(PREVIEW, 'shell')]) {
        for (const entry of await readdir(folder, { recursive: true })) {
            if (!entry.endsWith('.html')) continue;
            const html = await readFile(path.join(folder, entry), 'utf8');
            for (const [, tag = ''] of html.matchAll(/<lightning-([a-z-]+)/g)) {
                names.add(`lightning/${tag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`);
            }
        }
    }
    return [...names].sort();
}

async function vendorKey(content: string[]): Promise<string> {
    const lock = await readFile(path.join(ROOT, 'package-lock.json'));
    const self = await readFile(new URL('./buildVendor.ts', import.meta.url));
    return createHash('sha256').update(lock).update(self).update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

export interface Vendor {
    folder: string;
    /** Module names that the app's build leaves out, and the file each is served as. */
    files: Record<string, string>;
}

/** File name of a module in the chunk. */
export const fileOf = (name: string): string => `${name.replaceAll(/[@/]/g, '_')}.js`;

export async function prepareVendor(log: (line: string) => void): Promise<Vendor> {
    const names = [...ALWAYS, ...(await baseComponentsInUse())];
    const icons = await iconsInUse();
    const folder = path.join(CACHE, `vendor-${await vendorKey([...names, ...icons])}`);
    if (!existsSync(folder)) {
        log(`building LWC and ${names.length - ALWAYS.length} base components (once)`);
        const half = `${folder}.part`;
        await rm(half, { recursive: true, force: true });
        await mkdir(half, { recursive: true });
        // The compilers are loaded only when there is something to compile.
        const { buildVendor } = await import('./buildVendor.ts');
        await buildVendor(names, icons, half);
        await rename(half, folder);
    }
    return { folder, files: Object.fromEntries(names.map((name) => [name, fileOf(name)])) };
}
