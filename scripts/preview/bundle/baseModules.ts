/** Which of Salesforce's base components the package and the shell use. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE, PLATFORM_MODULES, PREVIEW } from './paths.ts';

const TAG = /<lightning-([a-z][a-z0-9-]*)/g;
const IMPORT = /from\s+['"](lightning\/\w+)['"]/g;
const ICON = /\b(action|custom|doctype|standard|utility):([a-z0-9_]+)\b/g;

export interface BaseUse {
    /** Module names such as "lightning/button", sorted. */
    modules: string[];
    /** Icons named in the sources, such as "utility:close", sorted. */
    icons: string[];
}

const camelCase = (tag: string): string => tag.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What one source text names. */
export function namedIn(text: string): BaseUse {
    const tags = [...text.matchAll(TAG)].map(([, tag]) => `lightning/${camelCase(tag)}`);
    const imports = [...text.matchAll(IMPORT)].map(([, name]) => name);
    const icons = [...text.matchAll(ICON)].map(([name]) => name);
    return { modules: [...tags, ...imports].filter((name) => !PLATFORM_MODULES.includes(name)), icons };
}

async function sourceFiles(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && /\.(html|ts)$/.test(entry.name) && !entry.parentPath.endsWith('__tests__'))
        .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Base components and icons that the sources name. */
export async function usedBase(): Promise<BaseUse> {
    const folders = [path.join(PACKAGE, 'lwc'), path.join(PREVIEW, 'shell')];
    const files = (await Promise.all(folders.map(sourceFiles))).flat();
    const named = await Promise.all(files.map(async (file) => namedIn(await readFile(file, 'utf8'))));
    const sorted = (names: string[]): string[] => [...new Set(names)].sort();
    return { modules: sorted(named.flatMap((use) => use.modules)), icons: sorted(named.flatMap((use) => use.icons)) };
}
