/**
 * LWC, synthetic shadow and the base components in use as one prebuilt chunk, kept in the cache by versions and names.
 * Why apart: a full build compiles thousands of icon templates; these modules change with the lockfile only.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import lwcRollup from '@lwc/rollup-plugin';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replacePlugin from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import { iconsInUse, iconsPlugin } from './icons.ts';
import { API_VERSION, BUNDLES, CACHE, PREVIEW, ROOT } from './paths.ts';

/** What a bundler of the platform puts in. */
const CONSTANTS = { 'process.env.NODE_ENV': JSON.stringify('production'), 'import.meta.env.SSR': 'false' };
const ALWAYS = ['lwc', '@lwc/synthetic-shadow'];
// Their type declarations say CommonJS, what is loaded are modules.
const lwc = lwcRollup as unknown as typeof lwcRollup.default;
const replace = replacePlugin as unknown as typeof replacePlugin.default;

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
    const self = await readFile(new URL(import.meta.url));
    return createHash('sha256').update(lock).update(self).update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

export interface Vendor {
    folder: string;
    /** Module names that the app's build leaves out, and the file each is served as. */
    files: Record<string, string>;
}

const fileOf = (name: string): string => `${name.replaceAll(/[@/]/g, '_')}.js`;

async function build(names: string[], icons: string[], folder: string): Promise<void> {
    const virtual = '\0vendor:';
    const bundle = await rollup({
        input: Object.fromEntries(names.map((name) => [fileOf(name).replace(/\.js$/, ''), virtual + name])),
        onwarn: () => undefined,
        plugins: [
            {
                name: 'vendor-entries',
                resolveId: (source) => (source.startsWith(virtual) ? source : null),
                load(id) {
                    if (!id.startsWith(virtual)) return null;
                    const name = JSON.stringify(id.slice(virtual.length));
                    if (name.includes('synthetic-shadow')) return `import ${name};`;
                    return name === '"lwc"' ? `export * from ${name};` : `export { default } from ${name};`;
                }
            },
            iconsPlugin(icons),
            replace({ preventAssignment: true, values: CONSTANTS }),
            nodeResolve({ browser: true }),
            lwc({
                rootDir: path.join(PREVIEW, 'shell'),
                modules: [{ npm: 'lightning-base-components' }],
                enableDynamicComponents: true,
                apiVersion: API_VERSION,
                exclude: ['**/node_modules/@lwc/**', '**/node_modules/lwc/**']
            })
        ]
    });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' });
    await bundle.close();
}

export async function prepareVendor(log: (line: string) => void): Promise<Vendor> {
    const names = [...ALWAYS, ...(await baseComponentsInUse())];
    const icons = await iconsInUse();
    const folder = path.join(CACHE, `vendor-${await vendorKey([...names, ...icons])}`);
    if (!existsSync(folder)) {
        log(`building LWC and ${names.length - ALWAYS.length} base components (once)`);
        const half = `${folder}.part`;
        await rm(half, { recursive: true, force: true });
        await mkdir(half, { recursive: true });
        await build(names, icons, half);
        await rename(half, folder);
    }
    return { folder, files: Object.fromEntries(names.map((name) => [name, fileOf(name)])) };
}
