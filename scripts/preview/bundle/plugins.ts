/** Rollup plugins that stand in for what an org does when it serves components. */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import ts from 'typescript';
import { readLabels } from '../../checks/labels.ts';
import { PACKAGE, PREVIEW, ROOT } from './paths.ts';

const LABEL = '@salesforce/label/c.';
const VIRTUAL = '\0';

/** Custom labels from the package's metadata; one that is not defined there is an error, as it is in an org. */
export function customLabels(): Plugin {
    let texts = new Map<string, string>();
    return {
        name: 'custom-labels',
        buildStart() {
            texts = new Map(readLabels(PACKAGE).map(({ name, text }) => [name, text]));
        },
        resolveId(name, importer) {
            if (!name.startsWith(LABEL)) return null;
            const label = name.slice(LABEL.length);
            if (texts.has(label)) return VIRTUAL + name;
            const from = path.relative(ROOT, importer?.split('?')[0] ?? '');
            return this.error(`${from}: the label ${label} is in no labels-meta.xml`);
        },
        load(id) {
            if (!id.startsWith(VIRTUAL + LABEL)) return null;
            return `export default ${JSON.stringify(texts.get(id.slice(VIRTUAL.length + LABEL.length)))};`;
        }
    };
}

/** What the org knows about its reader; `/preview/context.js` supplies it before any module runs. */
const READER_MODULES: Record<string, string> = {
    '@salesforce/user/Id': 'userId',
    '@salesforce/i18n/locale': 'locale',
    '@salesforce/i18n/lang': 'lang',
    '@salesforce/i18n/timeZone': 'timeZone',
    '@salesforce/i18n/dir': 'dir'
};

export function readerModules(): Plugin {
    return {
        name: 'reader-modules',
        resolveId: (name) => (name in READER_MODULES ? VIRTUAL + name : null),
        load(id) {
            const key = READER_MODULES[id.slice(VIRTUAL.length)];
            return id.startsWith(VIRTUAL) && key !== undefined
                ? `export default globalThis.previewContext.reader.${key};`
                : null;
        }
    };
}

const OPTIONS: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    experimentalDecorators: false,
    useDefineForClassFields: true,
    isolatedModules: true,
    verbatimModuleSyntax: true
};

/** The shell and the platform modules are TypeScript here; the package comes as compiled JavaScript. */
export function shellTypeScript(): Plugin {
    return {
        name: 'shell-typescript',
        async load(id) {
            const [file] = id.split('?');
            if (!file.startsWith(PREVIEW) || !file.endsWith('.ts')) return null;
            const { outputText, diagnostics = [] } = ts.transpileModule(await readFile(file, 'utf8'), {
                compilerOptions: OPTIONS,
                fileName: file,
                reportDiagnostics: true
            });
            if (diagnostics.length === 0) return outputText;
            const [{ messageText, start = 0, file: source }] = diagnostics;
            const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
            const text = ts.flattenDiagnosticMessageText(messageText, ' ');
            return this.error({ message: text, loc: { file, line, column: 0 } });
        }
    };
}

/** Icons that base components draw by themselves. */
const OWN_ICONS = ['check', 'chevrondown', 'chevronright', 'close', 'down', 'error', 'info', 'left', 'right', 'warning'];

/**
 * The base components carry some 4,000 icons as one template each. Only those that are named are compiled.
 * @param icons such as "utility:close"
 */
export function namedIcons(icons: string[]): Plugin {
    const MODULE = /^lightning\/iconSvgTemplates(Utility|Action|Standard|Doctype|Custom)(Rtl)?$/;
    const source = path.join(ROOT, 'node_modules/lightning-base-components/src');
    return {
        name: 'named-icons',
        resolveId: (name) => (MODULE.test(name) ? VIRTUAL + name : null),
        load(id) {
            const match = id.startsWith(VIRTUAL) ? MODULE.exec(id.slice(VIRTUAL.length)) : null;
            if (match === null) return null;
            const category = match[1].toLowerCase();
            const folder = path.join(source, match[0], 'buildTemplates', category);
            const own = category === 'utility' ? OWN_ICONS : [];
            const wanted = icons.filter((icon) => icon.startsWith(`${category}:`)).map((icon) => icon.split(':')[1]);
            const found = [...new Set([...own, ...wanted])].filter((name) => existsSync(path.join(folder, `${name}.html`)));
            const imports = found.map((name, i) => `import i${i} from ${JSON.stringify(path.join(folder, `${name}.html`))};`);
            const members = found.map((name, i) => `${category}_${name}: i${i}`);
            return `${imports.join('\n')}\nexport default { ${members.join(', ')} };`;
        }
    };
}
