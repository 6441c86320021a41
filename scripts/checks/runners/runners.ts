/** The three test runners, each with its counts. */
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { findChromium } from '../chromium.ts';
import { runNode, type Ended } from '../command.ts';
import { filesBelow, ROOT } from '../findings.ts';
import { jestCounts, playwrightCounts, tapCounts, type Counts } from './counts.ts';

export interface TestRun extends Counts {
    ok: boolean;
    output: string;
}

const REPORTS = path.join(ROOT, 'test-results');
const PLAYWRIGHT_CONFIG = 'scripts/e2e/playwright.config.ts';

interface Runner {
    report: string;
    read(report: string): Counts;
    run(report: string): Promise<Ended>;
}

/** A runner that ended badly or wrote no report has failed, whatever it counted. */
async function runWith({ report: name, read, run }: Runner): Promise<TestRun> {
    const report = path.join(REPORTS, name);
    await mkdir(REPORTS, { recursive: true });
    await rm(report, { force: true });
    const { code, output } = await run(report);
    const counts: Counts = await readFile(report, 'utf8').then(read, () => ({ passed: 0, failed: 1 }));
    const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
    return { ok: failed === 0, output, ...counts, failed };
}

/** @param live prints as it runs */
export function runJest(live: boolean): Promise<TestRun> {
    const run = (report: string): Promise<Ended> =>
        runNode(['node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${report}`], { live });
    return runWith({ report: 'jest.json', read: jestCounts, run });
}

/** @param live prints as it runs */
export function runNodeTests(live: boolean): Promise<TestRun> {
    const files = filesBelow(path.join(ROOT, 'scripts'), (file) => file.endsWith('.test.ts'));
    const reporters = (report: string): string[] => [
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${report}`]
    ];
    const run = (report: string): Promise<Ended> => {
        const args = ['--import', 'tsx', '--test', '--test-concurrency=2', ...reporters(report), ...files];
        return runNode(args, { live, env: { TZ: 'UTC' } });
    };
    return runWith({ report: 'node.tap', read: tapCounts, run });
}

async function freePort(): Promise<number> {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
}

/**
 * @param live prints as it runs
 * @param args e.g. the name of one file
 */
export async function runBrowserTests(live: boolean, args: string[] = []): Promise<TestRun> {
    const env = {
        CHROME_PATH: await findChromium(),
        E2E_PORT: String(await freePort()),
        E2E_FIXTURES_PORT: String(await freePort())
    };
    const run = (): Promise<Ended> =>
        runNode(['node_modules/@playwright/test/cli.js', 'test', '-c', PLAYWRIGHT_CONFIG, ...args], { live, env });
    return runWith({ report: 'browser.json', read: playwrightCounts, run });
}
