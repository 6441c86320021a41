/** LWC, synthetic shadow and the base components in use, built once and kept until a version or the use changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import lwc from '@lwc/rollup-plugin';
import replace from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import type { BaseUse } from './baseModules.ts';
import { CACHE, PLATFORM_MODULES, platformModules, PREVIEW, ROOT } from './paths.ts';
import { namedIcons, readerModules, shellTypeScript } from './plugins.ts';

const FRAMEWORK = ['@lwc/synthetic-shadow', 'lwc'];
const VERSIONED = ['lwc', 'lightning-base-components', 'rollup', '@lwc/rollup-plugin'];
/** Raised when the way of building changes. */
const RECIPE = 1;

export interface BaseBundle {
    /** Folder with one module per entry and their shared chunks. */
    folder: string;
    /** Module name -> file name in the folder. */
    files: ReadonlyMap<string, string>;
}

const fileOf = (name: string): string => `${name.replace('@', '').replaceAll('/', '-')}.js`;

async function versionOf(name: string): Promise<string> {
    const file = path.join(ROOT, 'node_modules', name, 'package.json');
    return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

async function keyOf(use: BaseUse): Promise<string> {
    const versions = await Promise.all(VERSIONED.map(versionOf));
    return createHash('sha256').update(JSON.stringify([RECIPE, versions, use])).digest('hex').slice(0, 16);
}

function entryPath(name: string): string {
    if (name.startsWith('lightning/')) {
        const last = name.slice('lightning/'.length);
        return path.join(ROOT, 'node_modules/lightning-base-components/src/lightning', last, `${last}.js`);
    }
    return createRequire(import.meta.url).resolve(name).replace(/index\.cjs\.js$/, 'index.js');
}

async function build(names: string[], use: BaseUse, folder: string): Promise<void> {
    const bundle = await rollup({
        input: Object.fromEntries(names.map((name) => [fileOf(name).slice(0, -'.js'.length), entryPath(name)])),
        treeshake: false,
        external: PLATFORM_MODULES,
        plugins: [
            namedIcons(use.icons),
            readerModules(),
            shellTypeScript(),
            lwc({
                rootDir: PREVIEW,
                modules: [...platformModules(), { npm: 'lightning-base-components' }],
                enableDynamicComponents: true
            }),
            replace({
                values: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
                preventAssignment: true
            })
        ],
        onwarn: () => undefined
    });
    await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' });
    await bundle.close();
}

/** Other keys' folders are left alone for two, so that two branches do not rebuild each other's. */
async function forgetOld(keep: string): Promise<void> {
    const folders = (await readdir(CACHE)).filter((name) => name.startsWith('base-') && name !== keep);
    await Promise.all(folders.slice(0, -2).map((name) => rm(path.join(CACHE, name), { recursive: true, force: true })));
}

/** @param log told when a build is needed, because it takes a while */
export async function prepareBase(use: BaseUse, log: (line: string) => void): Promise<BaseBundle> {
    const names = [...FRAMEWORK, ...use.modules];
    const name = `base-${await keyOf(use)}`;
    const folder = path.join(CACHE, name);
    const files = new Map(names.map((module) => [module, fileOf(module)]));
    await mkdir(CACHE, { recursive: true });
    if (!(await readdir(CACHE)).includes(name)) {
        log('bundling LWC and the base components, once');
        const draft = `${folder}-${process.pid}.draft`;
        await build(names, use, draft);
        // Renamed when complete, so that an interrupted build counts as none.
        await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
        await forgetOld(name);
    }
    return { folder, files };
}
