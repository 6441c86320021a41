/** How many tests a runner ran, read from the report that it wrote. */

export interface Counts {
    passed: number;
    failed: number;
    /** Of those that passed: at their second try only. */
    flaky?: number;
}

/** Jest's `--json`. A file that could not be loaded has no tests of its own and counts as one that failed. */
export function jestCounts(report: string): Counts {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) };
}

/** The last lines of Node's TAP report. */
export function tapCounts(report: string): Counts {
    const count = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
    return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

interface PlaywrightReport {
    stats: { expected: number; unexpected: number; flaky: number };
    /** Errors outside of tests: a file that could not be loaded, a server that did not start. */
    errors: unknown[];
}

export function playwrightCounts(report: string): Counts {
    const { stats, errors } = JSON.parse(report) as PlaywrightReport;
    const { expected, unexpected, flaky } = stats;
    return { passed: expected + flaky, failed: unexpected + errors.length, flaky };
}
