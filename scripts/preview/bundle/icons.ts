import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { BUNDLES, PREVIEW } from './paths.ts';

const NAME = /\b(utility|standard|custom|action|doctype):([a-z0-9_]+)\b/g;
const TEMPLATES = /iconSvgTemplates\w*\/buildTemplates\/templates(\.js)?$/;

/** Icons that a template or class of ours or of the shell names ("utility:close"), sorted. */
export async function iconsInUse(): Promise<string[]> {
    const names = new Set<string>();
    for (const folder of [BUNDLES, path.join(PREVIEW, 'shell')]) {
        for (const entry of await readdir(folder, { recursive: true })) {
            if (!/\.(html|ts)$/.test(entry) || entry.includes('__tests__')) continue;
            const text = await readFile(path.join(folder, entry), 'utf8');
            for (const [name] of text.matchAll(NAME)) names.add(name);
        }
    }
    return [...names].sort();
}

/** Base components import about 4,000 compiled icon templates: only those in use are taken, the others stay empty. */
export function iconsPlugin(icons: string[]): Plugin {
    return {
        name: 'preview-icons',
        load(id) {
            if (!TEMPLATES.test(id.replaceAll('\\', '/'))) return null;
            const category = /iconSvgTemplates(Utility|Standard|Custom|Action|Doctype)/.exec(id)?.[1]?.toLowerCase();
            const wanted = icons.filter((name) => name.startsWith(`${category}:`)).map((name) => name.split(':')[1]);
            const imports = wanted.map((name) => `import ${category}_${name} from './${category}/${name}.html';`);
            return `${imports.join('\n')}\nexport default { ${wanted.map((name) => `${category}_${name}`).join(', ')} };`;
        }
    };
}
