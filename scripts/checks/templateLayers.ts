/** The direction of imports in templates: a tag `c-...` is an import of its bundle. TypeScript is lint's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, finding } from './findings.ts';

export interface Layers {
    /** Layer of each bundle. */
    bundles: Record<string, string>;
    mayUse: Record<string, string[]>;
}

const TAG = /<(c-[\w-]+)/g;

export function readLayers(): Layers {
    return JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8')) as Layers;
}

/** `c-orchestration-run-view` is the tag of `orchestrationRunView`. */
function bundleOfTag(tag: string): string {
    return tag.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function tagFinding(bundle: string, used: string, { bundles, mayUse }: Layers): string | undefined {
    if (bundles[used] === undefined) return `${used} is no bundle of scripts/checks/layers.json`;
    const layer = bundles[bundle];
    if (layer === undefined) return `${bundle} is no bundle of scripts/checks/layers.json`;
    if (used === bundle || mayUse[layer]?.includes(bundles[used])) return undefined;
    return `a ${layer} does not use the ${bundles[used]} ${used}`;
}

/** @param lwc folder of the bundles */
export function checkTemplates(lwc: string, layers: Layers): string[] {
    return filesBelow(lwc, (file) => file.endsWith('.html')).flatMap((file) => {
        const bundle = path.relative(lwc, file).split(path.sep)[0] ?? '';
        const used = new Set([...readFileSync(file, 'utf8').matchAll(TAG)].map(([, tag]) => bundleOfTag(tag!)));
        const texts = [...used].map((name) => tagFinding(bundle, name, layers));
        return texts.filter((text) => text !== undefined).map((text) => finding(file, text));
    });
}
