import path from 'node:path';
import lwcRollup from '@lwc/rollup-plugin';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replacePlugin from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import { iconsPlugin } from './icons.ts';
import { API_VERSION, PREVIEW } from './paths.ts';
import { fileOf } from './vendor.ts';

// Their type declarations say CommonJS, what is loaded are modules.
const lwc = lwcRollup as unknown as typeof lwcRollup.default;
const replace = replacePlugin as unknown as typeof replacePlugin.default;
/** What a bundler of the platform puts in. */
const CONSTANTS = { 'process.env.NODE_ENV': JSON.stringify('production'), 'import.meta.env.SSR': 'false' };

/** Compiles LWC, synthetic shadow and base components, one file for each name, into a folder. */
export async function buildVendor(names: string[], icons: string[], folder: string): Promise<void> {
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
