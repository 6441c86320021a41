/** A preview as `npm start` without `--now` has it, in this process: its clock is ours, so that minutes pass at once. */
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { openLocalOrg } from '../local-org/localOrg.ts';
import { situations } from '../local-org/sample/situations.ts';
import { startBuilds } from '../preview/bundle/builds.ts';
import { startServer } from '../preview/server/server.ts';
import { test as base } from './test.ts';

export interface MovingOrg {
    /** Without a slash at the end. */
    address: string;
    /** Lets time pass in the org, which moves on, and then in the page, at once. */
    pass(page: Page, ms: number): Promise<void>;
}

async function freePort(): Promise<number> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    return port;
}

/** @param user Name of who is signed in; empty: whoever has the most to do */
async function open(user: string): Promise<MovingOrg & { close(): Promise<void> }> {
    // Stands still but for what a test lets pass: how fast the machine is does not count.
    let clock = Date.now();
    const builds = await startBuilds({ watch: false, log: () => undefined });
    // The situations alone: no history is needed here.
    const org = await openLocalOrg({ runs: 1, clock: () => clock, ...(user ? { user } : {}) });
    const port = await freePort();
    const server = await startServer({ org, builds, port, watch: false, situations: situations() });
    return {
        address: `http://localhost:${port}`,
        pass: async (page, ms) => {
            clock += ms;
            await org.moveOn?.();
            await page.clock.fastForward(ms);
        },
        close: async () => {
            builds.stop();
            server.closeAllConnections();
            server.close();
            await org.close();
            await rm(builds.appFolder, { recursive: true, force: true });
        }
    };
}

/** Each test has an org of its own, as it was at its start. */
export const test = base.extend<{ moving: MovingOrg; user: string }>({
    user: ['', { option: true }],
    moving: [
        async ({ user }, use) => {
            const { close, ...moving } = await open(user);
            await use(moving);
            await close();
        },
        // A database is made: that is no part of the test's own time.
        { timeout: 120_000 }
    ],
    baseURL: async ({ moving }, use) => use(moving.address)
});
