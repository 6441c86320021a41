/** Starts the preview as a user would and stops it again: for browser tests' set-up and for the screenshots. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningPreview {
    /** Without a slash at the end. */
    address: string;
    stop(): Promise<void>;
}

/**
 * @param args options of `npm start`, e.g. ['--port', '3290', '--now', '2025-11-27T13:20:00Z']
 * @param program another one that prints its address
 * @throws with all output when the preview ends before it printed its address
 */
export function startPreview(args: string[], program = 'scripts/preview/main.ts'): Promise<RunningPreview> {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
        cwd: path.resolve(ROOT),
        stdio: ['ignore', 'pipe', 'pipe']
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const stop = (): Promise<void> => {
        child.kill('SIGTERM');
        return ended;
    };
    return new Promise((resolve, reject) => {
        let output = '';
        const read = (chunk: Buffer): void => {
            output += chunk.toString();
            const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
            if (address !== undefined) resolve({ address, stop });
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.once('exit', (code) => reject(new Error(`the preview ended with ${code}:\n${output}`)));
    });
}
