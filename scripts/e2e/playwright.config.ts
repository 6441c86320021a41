/** Browser tests: one Chromium, one preview over the sample and one over all fixtures, a fixed clock. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../checks/chromium.ts';
import { CHROMIUM_ARGS } from './browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** `npm test` sets free ports, so that two runs on one machine do not meet. */
const PORT = Number(process.env.E2E_PORT ?? 3290);
const FIXTURES_PORT = Number(process.env.E2E_FIXTURES_PORT ?? 3292);
/** A Thursday at noon, as in the screenshots. */
const NOW = '2025-11-27T13:20:00Z';
const addressOf = (port: number): string => `http://localhost:${port}`;

const server = (port: number, command: string) => ({
    // Answers are large and short-lived: with more room for what is young, less has to be collected.
    command: `node --max-semi-space-size=64 --import tsx ${command}`,
    cwd: ROOT,
    url: addressOf(port),
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    reuseExistingServer: false
});

export default defineConfig({
    outputDir: `${ROOT}test-results/browser`,
    forbidOnly: true,
    workers: 2,
    fullyParallel: true,
    // On a machine that does other things, too, a click can meet a page that moves. What is broken fails twice; what passes
    // at the second try only is counted in the gate's line.
    retries: 1,
    // A page that reads hundreds of runs takes its time on a busy machine.
    expect: { timeout: 20_000 },
    reporter: [['list'], ['json', { outputFile: `${ROOT}test-results/browser.json` }]],
    use: {
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
        contextOptions: { reducedMotion: 'reduce' }
    },
    projects: [
        {
            name: 'sample',
            testDir: '.',
            testMatch: '*.spec.ts',
            testIgnore: 'fixtures/*',
            use: { baseURL: addressOf(PORT) }
        },
        { name: 'fixtures', testDir: 'fixtures', testMatch: '*.spec.ts', use: { baseURL: addressOf(FIXTURES_PORT) } }
    ],
    webServer: [
        server(PORT, `scripts/preview/main.ts --port ${PORT} --now ${NOW} --with history,feed --no-watch`),
        server(FIXTURES_PORT, `scripts/e2e/fixturesPreview.ts ${FIXTURES_PORT}`)
    ]
});
