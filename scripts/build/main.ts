/** `npm run build`: TypeScript of the bundles -> JavaScript beside it; JavaScript without its TypeScript is removed. */
import { buildBundles } from './buildBundles.ts';

try {
    const { written, removed, total, failures } = await buildBundles();
    for (const failure of failures) console.error(failure);
    console.log(`build: ${total} files, ${written} written, ${removed} orphans removed`);
    process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
    console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
}
