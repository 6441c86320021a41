/**
 * Runs one of our TypeScript scripts, also as the first command after `git clone`:
 *
 *     node scripts/build/bootstrap.mjs <script.ts> [its options]
 *
 * Installs the dependencies when they are missing or older than the lockfile, hence Node's own modules only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = [20, 19];
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function fail(line, code = 1) {
    console.error(line);
    process.exit(code);
}

function checkNode() {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
    fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is Node ${process.versions.node}.`);
}

/** npm writes the inner lockfile last, so an interrupted installation counts as none. */
function isInstalled() {
    const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
    const wanted = path.join(ROOT, 'package-lock.json');
    return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

/** The npm that runs us, else the one on the path. */
function npmCommand() {
    const own = process.env.npm_execpath;
    if (own !== undefined && /npm-cli\.c?js$/.test(own)) {
        return { command: process.execPath, first: [own], shell: false };
    }
    return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

function install() {
    console.log('Installing dependencies (npm ci), once ...');
    const { command, first, shell } = npmCommand();
    const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, error, stdout, stderr } = spawnSync(command, [...first, ...options], {
        cwd: ROOT,
        shell,
        encoding: 'utf8'
    });
    if (status === 0) return;
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    fail(`npm ci failed${error === undefined ? '' : `: ${error.message}`}`);
}

function run(script, args) {
    const child = spawn(process.execPath, ['--import', 'tsx', path.resolve(ROOT, script), ...args], {
        cwd: ROOT,
        stdio: 'inherit'
    });
    for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]));
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('usage: node scripts/build/bootstrap.mjs <script.ts> [options]', 2);
checkNode();
if (!isInstalled()) install();
run(script, args);
