/** `npm run test:e2e [-- options of Playwright]`: the browser tests. */
import { runBrowserTests } from './runners/runners.ts';

try {
    const { passed, failed } = await runBrowserTests(true, process.argv.slice(2));
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
}
