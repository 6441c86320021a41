/** Runs one of the installed tools in a process of its own. */
import { spawn } from 'node:child_process';
import { ROOT } from './findings.ts';

export interface Ended {
    /** Exit code; 1 when a signal ended the tool. */
    code: number;
    /** What it printed; empty when it went straight to the terminal. */
    output: string;
}

interface Options {
    env?: Record<string, string>;
    /** Prints as it runs instead of keeping the output. */
    live?: boolean;
}

/** @param args path of a JavaScript file below the project, then its arguments; Node's own options come first */
export function runNode(args: string[], { env = {}, live = false }: Options = {}): Promise<Ended> {
    const child = spawn(process.execPath, args, {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe']
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
        output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve({ code: code ?? 1, output }));
    });
}
