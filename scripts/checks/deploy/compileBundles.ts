/** What an org gets, through LWC's compiler: each bundle with everything that it imports, linked. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import lwcRollup from '@lwc/rollup-plugin';
import { rollup, type Plugin, type RollupLog } from 'rollup';
import { ROOT } from '../findings.ts';

// Its types say that the function is a member of the default export; when run, it is the default export.
const lwc = lwcRollup as unknown as typeof lwcRollup.default;

const EVERYTHING = '\0everything';
const API_VERSION = 66;
const BASE_COMPONENTS = path.join(ROOT, 'node_modules', 'lightning-base-components', 'src', 'lightning');
const PLATFORM = /^(lwc$|@salesforce\/|lightning\/)/;

/** The compiler takes any `lightning-*` tag; those that a template names must exist. */
function platformModules(findings: string[]): Plugin {
    return {
        name: 'platform-modules',
        resolveId(id, importer) {
            if (!PLATFORM.test(id)) return null;
            const name = id.replace('lightning/', '');
            const fromTemplate = importer?.endsWith('.html') && id.startsWith('lightning/');
            if (fromTemplate && !existsSync(path.join(BASE_COMPONENTS, name))) {
                findings.push(`${path.relative(ROOT, importer!)}: there is no lightning/${name}`);
            }
            return { id, external: true };
        }
    };
}

/** The one module that names all bundles. */
function everything(names: string[]): Plugin {
    const lines = names.map((name, index) => `export * as bundle${index} from '${name}';`);
    return {
        name: 'everything',
        resolveId: (id) => (id === EVERYTHING ? id : null),
        load: (id) => (id === EVERYTHING ? lines.join('\n') : null)
    };
}

function describe(log: RollupLog): string {
    const file = log.loc?.file ?? log.id;
    const place = file === undefined ? '' : `${path.relative(ROOT, file)}:${log.loc?.line ?? 1}: `;
    return place + log.message;
}

function entriesOf(folder: string): Array<{ name: string; path: string }> {
    return readdirSync(folder).flatMap((name) => {
        const main = ['.js', '.html', '.css'].map((end) => path.join(folder, name, name + end)).find(existsSync);
        return main === undefined ? [] : [{ name: `c/${name}`, path: main }];
    });
}

/**
 * @param folder an `lwc` folder with the JavaScript beside the TypeScript
 * @returns how many bundles there are, and one line for each error or warning of the compiler
 */
export async function compileBundles(folder: string): Promise<{ bundles: number; findings: string[] }> {
    const modules = entriesOf(folder);
    const findings: string[] = [];
    try {
        const build = await rollup({
            input: EVERYTHING,
            plugins: [
                everything(modules.map(({ name }) => name)),
                platformModules(findings),
                lwc({ rootDir: folder, modules, apiVersion: API_VERSION, enableDynamicComponents: true })
            ],
            onwarn: (warning) => findings.push(describe(warning))
        });
        await build.generate({ format: 'esm' });
        await build.close();
    } catch (error) {
        findings.push(describe(error as RollupLog));
    }
    return { bundles: modules.length, findings };
}
