/** Runs gates to the end whatever fails, with one line each as it ends. */
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
    /** Gates of a lane run one after the other, lanes beside each other. */
    lane?: 'browser';
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

function lanesOf(gates: readonly Gate[]): Gate[][] {
    const lanes = new Map<string, Gate[]>();
    for (const gate of gates) lanes.set(gate.lane ?? '', [...(lanes.get(gate.lane ?? '') ?? []), gate]);
    return [...lanes.values()];
}

/** @returns whether all gates are ok; ends with the sum over the test runners */
export async function runGates(gates: Gate[], print: (line: string) => void): Promise<boolean> {
    const sum: Counts = { passed: 0, failed: 0 };
    const bad = new Set<Gate>();
    const follow = async (gate: Gate): Promise<void> => {
        const begun = performance.now();
        const { ok, output, note, tests } = await runGate(gate);
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        const about = note === undefined ? '' : `  ${note}`;
        print(`${ok ? 'ok    ' : 'FAILED'}  ${gate.name.padEnd(NAME_WIDTH)}${seconds.padStart(6)} s${about}`);
        if (!ok) {
            bad.add(gate);
            print(shorten(output));
        }
        sum.passed += tests?.passed ?? 0;
        sum.failed += tests?.failed ?? 0;
    };
    await Promise.all(
        lanesOf(gates).map(async (lane) => {
            for (const gate of lane) await follow(gate);
        })
    );
    if (bad.size > 0) {
        const names = gates.filter((gate) => bad.has(gate)).map(({ name }) => name);
        print(`failed: ${names.join(', ')}`);
    }
    print(`${sum.passed} passed, ${sum.failed} failed`);
    return bad.size === 0;
}
