import type { Plugin } from 'rollup';

const PREFIX = '\0salesforce:';

/** Names that `@salesforce/*` modules of our components may have, and where their value comes from at run time. */
const RUNTIME: Record<string, string> = {
    '@salesforce/user/Id': 'userId',
    '@salesforce/i18n/locale': 'locale',
    '@salesforce/i18n/lang': 'lang',
    '@salesforce/i18n/dir': 'dir',
    '@salesforce/i18n/timeZone': 'timeZone'
};

/**
 * `@salesforce/label/c.X` from the package's labels (a missing one is a build error), the reader's own values from the
 * boot script. Other `@salesforce/*` modules are left to the base components' own stubs.
 */
export function scopedModulesPlugin(labels: () => ReadonlyMap<string, string>): Plugin {
    return {
        name: 'preview-salesforce',
        resolveId(source) {
            if (source.startsWith('@salesforce/label/c.') || source in RUNTIME) return PREFIX + source;
            return null;
        },
        load(id) {
            if (!id.startsWith(PREFIX)) return null;
            const name = id.slice(PREFIX.length);
            const key = RUNTIME[name];
            if (key !== undefined) return `export default globalThis.previewBoot.${key};`;
            const label = name.slice('@salesforce/label/c.'.length);
            const text = labels().get(label);
            if (text === undefined)
                return this.error(`label ${label} is used but not defined in labels/*.labels-meta.xml`);
            return `export default ${JSON.stringify(text)};`;
        }
    };
}
