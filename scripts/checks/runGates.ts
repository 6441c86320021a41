/** Runs gates one after the other, to the end whatever fails, with one line each. */
import type { Counts } from './runners/counts.ts';

export interface GateResult {
    ok: boolean;
    /** Printed below the line of a gate that failed. */
    output: string;
    /** What the gate looked at, for its line. */
    note?: string | undefined;
    tests?: Counts;
}

export interface Gate {
    name: string;
    /** Part of `npm run test:quick`. */
    quick?: boolean;
    run(): GateResult | Promise<GateResult>;
}

const NAME_WIDTH = 32;
const LONGEST_OUTPUT = 200;

function shorten(output: string): string {
    const lines = output.trimEnd().split('\n');
    if (lines.length <= LONGEST_OUTPUT) return lines.join('\n');
    return [`... ${lines.length - LONGEST_OUTPUT} lines before`, ...lines.slice(-LONGEST_OUTPUT)].join('\n');
}

async function runGate(gate: Gate): Promise<GateResult> {
    try {
        return await gate.run();
    } catch (error) {
        return { ok: false, output: error instanceof Error ? error.message : String(error) };
    }
}

/** @returns whether all gates are ok; ends with the sum over the test runners */
export async function runGates(gates: Gate[], print: (line: string) => void): Promise<boolean> {
    const sum: Counts = { passed: 0, failed: 0 };
    const bad: string[] = [];
    for (const gate of gates) {
        const begun = performance.now();
        const { ok, output, note, tests } = await runGate(gate);
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        const about = note === undefined ? '' : `  ${note}`;
        print(`${ok ? 'ok    ' : 'FAILED'}  ${gate.name.padEnd(NAME_WIDTH)}${seconds.padStart(6)} s${about}`);
        if (!ok) {
            bad.push(gate.name);
            print(shorten(output));
        }
        sum.passed += tests?.passed ?? 0;
        sum.failed += tests?.failed ?? 0;
    }
    if (bad.length > 0) print(`failed: ${bad.join(', ')}`);
    print(`${sum.passed} passed, ${sum.failed} failed`);
    return bad.length === 0;
}
