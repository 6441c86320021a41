/** Small projects in a temporary folder, for gates that must be able to fail. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/**
 * @param files text by path
 * @returns the folder, which is removed after the test
 */
export function folderOf(test: TestContext, files: Record<string, string>): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gate-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, text] of Object.entries(files)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    return folder;
}
