export interface Timing {
    medianMs: number;
    fastestMs: number;
    runs: number;
}

/** Runs the work until the engine has optimized it, then times it several times. */
export function time(work: () => unknown, { warmUps = 10, runs = 15 } = {}): Timing {
    for (let run = 0; run < warmUps; run += 1) {
        work();
    }
    const times = Array.from({ length: runs }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
    }).sort((a, b) => a - b);
    return { medianMs: times[runs >> 1], fastestMs: times[0], runs };
}
