/** `npm start`: the local org behind a web page with the package's own components. */
import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { openLocalOrg } from '../local-org/localOrg.ts';
import { situations } from '../local-org/sample/situations.ts';
import { startBuilds } from './bundle/builds.ts';
import { ROOT } from './bundle/paths.ts';
import { readOptions, UsageError } from './options.ts';
import { keepMoving } from './server/keepMoving.ts';
import type { PreviewOptions } from './options.ts';
import { startServer } from './server/server.ts';

const say = (line: string): void => console.log(line);

function explain(error: unknown, { port }: Partial<PreviewOptions>): string {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
        return `port ${port} is taken: stop what uses it, or start with another one (npm start -- --port ${(port ?? 0) + 1})`;
    }
    return error instanceof Error ? error.message : String(error);
}

function checkFolder(folder: string | undefined): void {
    if (folder === undefined) return;
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`--import ${folder}: no such folder`);
}

/** Known before the data is loaded, which takes a while. @throws when the port is taken */
function checkPort(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
        const probe = createServer().once('error', reject);
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
    });
}

async function start(options: PreviewOptions): Promise<void> {
    checkFolder(options.importDir);
    await checkPort(options.port);
    const builds = await startBuilds({ watch: options.watch, log: say });
    const { port, watch, importDir, runs, now, user } = options;
    const org = await openLocalOrg({
        dataDir: path.join(ROOT, '.local-org'),
        log: say,
        with: options.with,
        ...(importDir === undefined ? {} : { importDir }),
        ...(runs === undefined ? {} : { runs }),
        ...(now === undefined ? {} : { now }),
        ...(user === undefined ? {} : { user })
    });
    const sample = importDir === undefined ? situations() : null;
    const server = await startServer({ org, builds, port, watch, situations: sample });
    say(`Orchestration Timeline preview: http://localhost:${port}/lightning/page/home (signed in: ${org.user.Name})`);
    const standStill = org.moveOn === null ? null : keepMoving(org.moveOn, say);
    const stop = async (): Promise<void> => {
        builds.stop();
        standStill?.();
        server.closeAllConnections();
        server.close();
        await org.close();
        await rm(builds.appFolder, { recursive: true, force: true });
        process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

let options: Partial<PreviewOptions> = {};
try {
    options = readOptions(process.argv.slice(2), process.env);
    await start(options as PreviewOptions);
} catch (error) {
    console.error(`npm start: ${explain(error, options)}`);
    process.exit(error instanceof UsageError ? 2 : 1);
}
