/** The preview over all fixtures together, for the browser tests: `fixturesPreview.ts PORT`. */
import path from 'node:path';
import { combinedFolder, FIXTURE_NOW, FIXTURE_USER_ID } from '../fixtures/fixtures.ts';

const port = process.argv[2] ?? '3291';
const folder = await combinedFolder(path.resolve('test-results/fixtures'));
process.argv.splice(2, Infinity, '--port', port, '--import', folder, '--now', FIXTURE_NOW, '--user', FIXTURE_USER_ID);
process.argv.push('--no-watch');
await import('../preview/main.ts');
