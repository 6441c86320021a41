import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findChromium, installedChromium } from '../chromium.ts';
import { folderOf } from './folder.ts';

test('an installed program is found, a file that cannot be run is not', (context) => {
    const folder = folderOf(context, { 'a/chromium': '', 'b/google-chrome': '' });
    chmodSync(path.join(folder, 'b/google-chrome'), 0o755);
    const searchPath = ['a', 'b'].map((name) => path.join(folder, name)).join(path.delimiter);
    assert.equal(installedChromium(searchPath, []), path.join(folder, 'b/google-chrome'));
});

test('CHROME_PATH comes first, and is named when it is no program', async (context) => {
    const before = process.env.CHROME_PATH;
    context.after(() => {
        if (before === undefined) delete process.env.CHROME_PATH;
        else process.env.CHROME_PATH = before;
    });
    process.env.CHROME_PATH = process.execPath;
    assert.equal(await findChromium(), process.execPath);
    process.env.CHROME_PATH = '/nowhere/chrome';
    await assert.rejects(findChromium(), /CHROME_PATH is no program: \/nowhere\/chrome/);
});
