/** The package's compiled components and the shell as one module for the browser. */
import lwc from '@lwc/rollup-plugin';
import path from 'node:path';
import { rollup } from 'rollup';
import type { RollupCache, RollupLog } from 'rollup';
import { buildBundles } from '../../build/buildBundles.ts';
import { prepareBase } from './base.ts';
import type { BaseBundle } from './base.ts';
import { usedBase } from './baseModules.ts';
import { packageModules, platformModules, PREVIEW } from './paths.ts';
import { describeFailure } from './failure.ts';
import { customLabels, readerModules, shellTypeScript } from './plugins.ts';

export interface Components {
    base: BaseBundle;
    /** JavaScript of the module that starts the page. */
    code: string;
}
export type Built = { ok: true; components: Components } | { ok: false; failures: string[] };

let cache: RollupCache | undefined;

async function bundle(base: BaseBundle, warn: (line: string) => void): Promise<string> {
    const built = await rollup({
        input: path.join(PREVIEW, 'shell/main/main.ts'),
        cache,
        treeshake: false,
        external: [...base.files.keys()],
        plugins: [
            customLabels(),
            readerModules(),
            shellTypeScript(),
            lwc({
                rootDir: PREVIEW,
                modules: [...packageModules(), ...platformModules(), { dir: PREVIEW }]
            })
        ],
        onwarn: (warning: RollupLog) => warn(describeFailure(warning))
    });
    cache = built.cache;
    const { output } = await built.generate({
        format: 'es',
        inlineDynamicImports: true,
        paths: Object.fromEntries([...base.files].map(([name, file]) => [name, `/assets/base/${file}`]))
    });
    await built.close();
    return output[0].code;
}

/** Translates the TypeScript, then bundles what that gave: the same JavaScript that an org gets. */
export async function buildComponents(log: (line: string) => void): Promise<Built> {
    try {
        const { failures } = await buildBundles();
        if (failures.length > 0) return { ok: false, failures };
        const base = await prepareBase(await usedBase(), log);
        return { ok: true, components: { base, code: await bundle(base, (line) => log(`warning: ${line}`)) } };
    } catch (error) {
        return { ok: false, failures: [describeFailure(error)] };
    }
}
