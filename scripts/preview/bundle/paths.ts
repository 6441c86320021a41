/** Where the preview finds what it bundles. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const PREVIEW = path.join(ROOT, 'scripts/preview');
export const PACKAGE = path.join(ROOT, 'force-app/main/default');
export const CACHE = path.join(ROOT, '.cache/preview');

/** Modules that the platform supplies and that stand in `platform/` here. */
export const PLATFORM_MODULES = ['lightning/graphql', 'lightning/navigation'];

export interface ModuleAlias {
    name: string;
    path: string;
}

function mainFile(folder: string, name: string, endings: string[]): string | undefined {
    return endings.map((ending) => path.join(folder, name + ending)).find((file) => existsSync(file));
}

/** Bundles of the package as modules of the namespace `c`: their compiled JavaScript, as an org gets it. */
export function packageModules(): ModuleAlias[] {
    const folder = path.join(PACKAGE, 'lwc');
    return readdirSync(folder).flatMap((name) => {
        const file = mainFile(path.join(folder, name), name, ['.js', '.html', '.css']);
        return file === undefined ? [] : [{ name: `c/${name}`, path: file }];
    });
}

/** The platform's modules as they stand in `platform/`. */
export function platformModules(): ModuleAlias[] {
    return PLATFORM_MODULES.map((name) => {
        const last = name.slice(name.indexOf('/') + 1);
        return { name, path: path.join(PREVIEW, 'platform', last, `${last}.ts`) };
    });
}
