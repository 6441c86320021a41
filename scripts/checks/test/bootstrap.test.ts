import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { ROOT } from '../findings.ts';
import { folderOf } from './folder.ts';

/** Stands for npm: installs a tsx that does nothing, and the lockfile that npm writes last. */
const FAKE_NPM = `
const { mkdirSync, writeFileSync } = require('node:fs');
if (process.env.FAKE_NPM_FAILS) { console.error('registry down'); process.exit(1); }
mkdirSync('node_modules/tsx', { recursive: true });
writeFileSync('node_modules/tsx/package.json', '{"name":"tsx","main":"index.js"}');
writeFileSync('node_modules/tsx/index.js', '');
writeFileSync('node_modules/.package-lock.json', '{}');
`;
const SCRIPT = "console.log('ran with', process.argv.slice(2).join(' ')); process.exitCode = 7;";
const WAITING = "process.on('SIGTERM', () => process.exit(5)); console.log('waiting'); setInterval(() => 0, 1000);";

function clone(context: TestContext): string {
    const folder = folderOf(context, {
        'package.json': '{"type":"module"}',
        'package-lock.json': '{}',
        'npm-cli.cjs': FAKE_NPM,
        'script.mjs': SCRIPT,
        'waiting.mjs': WAITING
    });
    mkdirSync(path.join(folder, 'scripts/build'), { recursive: true });
    copyFileSync(path.join(ROOT, 'scripts/build/bootstrap.mjs'), path.join(folder, 'scripts/build/bootstrap.mjs'));
    return folder;
}

const environment = (folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
    ...process.env,
    NODE_OPTIONS: '',
    npm_execpath: path.join(folder, 'npm-cli.cjs'),
    ...more
});

function bootstrap(folder: string, args: string[], more?: Record<string, string>) {
    const run = spawnSync(process.execPath, ['scripts/build/bootstrap.mjs', ...args], {
        cwd: folder,
        env: environment(folder, more),
        encoding: 'utf8'
    });
    return { status: run.status, lines: `${run.stdout}${run.stderr}`.trim().split('\n') };
}

test('installs on a fresh clone, once, and again when the lockfile is newer', (context) => {
    const folder = clone(context);
    const ran = 'ran with --port 1';
    const installing = 'Installing dependencies (npm ci), once ...';
    assert.deepEqual(bootstrap(folder, ['script.mjs', '--port', '1']), { status: 7, lines: [installing, ran] });
    assert.deepEqual(bootstrap(folder, ['script.mjs', '--port', '1']), { status: 7, lines: [ran] });
    const later = Date.now() / 1000 + 60;
    utimesSync(path.join(folder, 'package-lock.json'), later, later);
    assert.deepEqual(bootstrap(folder, ['script.mjs', '--port', '1']).lines, [installing, ran]);
});

test('says why the installation failed, and that a script is missing', (context) => {
    const folder = clone(context);
    const { status, lines } = bootstrap(folder, ['script.mjs'], { FAKE_NPM_FAILS: '1' });
    assert.equal(status, 1);
    assert.deepEqual(lines.slice(1), ['registry down', 'npm ci failed']);
    assert.equal(bootstrap(folder, []).status, 2);
});

test('forwards a signal and the exit code', async (context) => {
    const folder = clone(context);
    const child = spawn(process.execPath, ['scripts/build/bootstrap.mjs', 'waiting.mjs'], {
        cwd: folder,
        env: environment(folder)
    });
    child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('waiting')) child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 5);
});
