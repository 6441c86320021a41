/** Finds a Chromium for the browser tests and the screenshots, and installs one where that is possible. */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const run = promisify(execFile);
/** The headless shell first: it starts a page in half the time. */
const NAMES = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'chromium-browser'
];
const ELSEWHERE = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];
export const ADVICE =
    'No Chromium found: install Chromium or Google Chrome, or set CHROME_PATH to the program, and try again.';

function isProgram(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/** The first program of a Chromium that is installed; Playwright's own counts. */
export function installedChromium(searchPath = process.env.PATH ?? '', elsewhere = ELSEWHERE): string | undefined {
    const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
    const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
    return [...candidates, ...elsewhere, chromium.executablePath()].find(isProgram);
}

async function installFromDebian(): Promise<void> {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', 'chromium-headless-shell'], { env, maxBuffer: 1 << 26 });
}

async function downloadPlaywrights(): Promise<void> {
    await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

/**
 * @returns the path of a Chromium's program: CHROME_PATH, an installed one, Debian's (when root on Debian), Playwright's
 * @throws one line that says what to do, when there is none
 */
export async function findChromium(): Promise<string> {
    const chosen = process.env.CHROME_PATH;
    if (chosen !== undefined && chosen !== '') {
        if (isProgram(chosen)) return chosen;
        throw new Error(`CHROME_PATH is no program: ${chosen}`);
    }
    const installed = installedChromium();
    if (installed !== undefined) return installed;
    const failures: string[] = [];
    for (const install of [installFromDebian, downloadPlaywrights]) {
        console.log('Installing Chromium, once ...');
        await install().catch((error: Error) => failures.push(error.message.split('\n')[0] ?? ''));
        const found = installedChromium();
        if (found !== undefined) return found;
    }
    throw new Error(`${ADVICE} (${failures.join('; ')})`);
}
