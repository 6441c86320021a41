/** The shell, the stand-ins and the package's own compiled components as one module. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import lwcRollup from '@lwc/rollup-plugin';
import replacePlugin from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import type { RollupLog } from 'rollup';
import { readLabels } from '../../checks/labels.ts';
import { API_VERSION, BUNDLES, LABELS, PREVIEW } from './paths.ts';
import { scopedModulesPlugin } from './scoped.ts';
import { typescriptPlugin } from './typescript.ts';
import type { Vendor } from './vendor.ts';

// Their type declarations say CommonJS, what is loaded are modules.
const lwc = lwcRollup as unknown as typeof lwcRollup.default;
const replace = replacePlugin as unknown as typeof replacePlugin.default;
/** Where the server serves the prebuilt chunk. */
export const VENDOR_PATH = '/assets/vendor/';

interface ModuleRecord {
    name: string;
    path: string;
}

function folders(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
}

/** Bundles by their compiled JavaScript; a bundle of styles only by its CSS. */
function packageModules(): ModuleRecord[] {
    return folders(BUNDLES).flatMap((name) => {
        const files = readdirSync(path.join(BUNDLES, name));
        const main = [`${name}.js`, `${name}.css`].find((file) => files.includes(file));
        return main ? [{ name: `c/${name}`, path: path.join(BUNDLES, name, main) }] : [];
    });
}

function ownModules(): ModuleRecord[] {
    const shell = folders(path.join(PREVIEW, 'shell')).map((name) => ({
        name: `shell/${name}`,
        path: path.join(PREVIEW, 'shell', name, `${name}.ts`)
    }));
    const platform = folders(path.join(PREVIEW, 'platform')).map((name) => ({
        name: `lightning/${name}`,
        path: path.join(PREVIEW, 'platform', name, `${name}.ts`)
    }));
    return [...shell, ...platform];
}

/** @throws Error whose message names file, line and what is wrong. */
export async function buildApp(vendor: Vendor, folder: string): Promise<void> {
    const labels = new Map(readLabels(LABELS).map(({ name, text }) => [name, text]));
    const warnings: string[] = [];
    const bundle = await rollup({
        input: path.join(PREVIEW, 'shell/main.ts'),
        external: Object.keys(vendor.files),
        onwarn: (warning: RollupLog) => warnings.push(warning.message),
        plugins: [
            scopedModulesPlugin(() => labels),
            typescriptPlugin(),
            replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
            lwc({
                rootDir: path.join(PREVIEW, 'shell'),
                modules: [...packageModules(), ...ownModules()] as never,
                apiVersion: API_VERSION
            })
        ]
    });
    await bundle.write({
        dir: folder,
        format: 'esm',
        entryFileNames: 'app.js',
        chunkFileNames: 'app-[hash].js',
        paths: Object.fromEntries(Object.entries(vendor.files).map(([name, file]) => [name, VENDOR_PATH + file]))
    });
    await bundle.close();
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
}
