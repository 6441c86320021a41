/** What our own gates share: files of a folder, and findings as lines. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FORCE_APP = path.join(ROOT, 'force-app');

/** Absolute paths of all files below a folder that `wanted` accepts, sorted. */
export function filesBelow(folder: string, wanted: (file: string) => boolean): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter(wanted)
        .sort();
}

/** The sources of the bundles: TypeScript without declarations and tests. */
export function bundleSources(folder: string): string[] {
    const test = `${path.sep}__tests__${path.sep}`;
    return filesBelow(folder, (file) => /(?<!\.d)\.ts$/.test(file) && !file.includes(test));
}

export function finding(file: string, text: string): string {
    return `${path.relative(ROOT, file)}: ${text}`;
}
