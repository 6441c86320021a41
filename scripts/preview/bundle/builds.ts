/** Builds the page's modules now and at each edit; remembers what is wrong with the code, if anything. */
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildKey, fetchBuild, keepBuild } from './appCache.ts';
import { describeFailure } from './failure.ts';
import { CACHE, FORCE_APP, PREVIEW } from './paths.ts';
import type { Vendor } from './vendor.ts';

export interface Builds {
    vendorFolder: string;
    appFolder: string;
    /** How often it was built; a new number is a new page. */
    count(): number;
    /** What is wrong, with file and line; null when the page stands. */
    failure(): string | null;
    /** @returns stops listening */
    onChange(listener: () => void): () => void;
    stop(): void;
}

const SETTLE_MS = 80;
const SOURCE = /\.(ts|html|css|xml)$/;

/** Calls back once after the last of several edits; what the build itself writes (JavaScript) does not count. */
function watchSources(changed: () => void): () => void {
    let timer: NodeJS.Timeout | undefined;
    const watchers = [FORCE_APP, path.join(PREVIEW, 'shell'), path.join(PREVIEW, 'platform')].map((folder) =>
        watch(folder, { recursive: true }, (_event, file) => {
            if (file === null || !SOURCE.test(file) || file.includes('__tests__')) return;
            clearTimeout(timer);
            timer = setTimeout(changed, SETTLE_MS);
        })
    );
    return () => {
        clearTimeout(timer);
        watchers.forEach((watcher) => watcher.close());
    };
}

/** The compilers are loaded only when there is something to compile: they take longer than everything else. */
async function bringUpToDate(appFolder: string, log: (line: string) => void): Promise<Vendor> {
    const { prepareVendor } = await import('./vendor.ts');
    const vendor = await prepareVendor(log);
    const key = await buildKey();
    if (await fetchBuild(key, appFolder)) return vendor;
    const [{ buildBundles }, { buildApp }] = await Promise.all([
        import('../../build/buildBundles.ts'),
        import('./app.ts')
    ]);
    const { failures } = await buildBundles();
    if (failures.length > 0) throw new Error(failures.join('\n'));
    await buildApp(vendor, appFolder);
    await keepBuild(key, appFolder);
    return vendor;
}

export async function startBuilds(options: { watch: boolean; log: (line: string) => void }): Promise<Builds> {
    const { log } = options;
    const appFolder = path.join(CACHE, `app-${process.pid}`);
    await mkdir(appFolder, { recursive: true });
    let vendor: Vendor | null = null;
    const listeners = new Set<() => void>();
    let count = 0;
    let failure: string | null = null;
    let busy = Promise.resolve();

    const build = async (): Promise<void> => {
        try {
            vendor = await bringUpToDate(appFolder, log);
            failure = null;
        } catch (error) {
            failure = describeFailure(error);
            log(`not built: ${failure}`);
        }
        count += 1;
        listeners.forEach((listener) => listener());
    };
    await build();
    const stopWatching = options.watch
        ? watchSources(() => {
              busy = busy.then(build).then(() => (failure === null ? log('rebuilt') : undefined));
          })
        : () => undefined;
    return {
        get vendorFolder() {
            return vendor?.folder ?? CACHE;
        },
        appFolder,
        count: () => count,
        failure: () => failure,
        onChange: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        stop: stopWatching
    };
}
