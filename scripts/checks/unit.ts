/** `npm run test:unit`: Jest for the bundles, node:test for the scripts. */
import { runJest, runNodeTests } from './runners/runners.ts';

const runs = [await runJest(true), await runNodeTests(true)];
const passed = runs.reduce((sum, run) => sum + run.passed, 0);
const failed = runs.reduce((sum, run) => sum + run.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
