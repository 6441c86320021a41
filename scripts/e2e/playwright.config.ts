/** Browser tests: one Chromium, one preview that all of them share, a fixed clock. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../checks/chromium.ts';
import { CHROMIUM_ARGS } from './browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** `npm test` sets a free port, so that two runs on one machine do not meet. */
const PORT = Number(process.env.E2E_PORT ?? 3290);
/** A Thursday at noon, as in the screenshots. */
const NOW = '2025-11-27T13:20:00Z';
const ADDRESS = `http://localhost:${PORT}`;

export default defineConfig({
    testDir: '.',
    testMatch: '*.spec.ts',
    outputDir: `${ROOT}test-results/browser`,
    forbidOnly: true,
    workers: 1,
    retries: 0,
    reporter: [['list'], ['json', { outputFile: `${ROOT}test-results/browser.json` }]],
    use: {
        baseURL: ADDRESS,
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        trace: 'retain-on-failure',
        launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
        contextOptions: { reducedMotion: 'reduce' }
    },
    webServer: {
        command: `node --import tsx scripts/preview/main.ts --port ${PORT} --now ${NOW} --no-watch`,
        cwd: ROOT,
        url: ADDRESS,
        timeout: 120_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
        reuseExistingServer: false
    }
});
