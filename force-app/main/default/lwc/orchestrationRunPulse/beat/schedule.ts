/** How long a pulse waits for the next one. All in ms. */

const FIRST_MS = 30_000;
const LONGEST_MS = 120_000;
const AFTER_FAILURE_MS = 120_000;
const LONGEST_AFTER_FAILURE_MS = 900_000;
const GROWTH = 1.25;
const JITTER = 0.1;

export interface Course {
    /** Pulses in a row that told nothing new. */
    quiet: number;
    /** Pulses in a row that failed. */
    failed: number;
}

/**
 * 30 s, backing off to 120 s while nothing changes, and longer after a failure (the org may be busy).
 * @param random 0 to 1: many tabs must not ask at the same moment
 */
export function nextDelay({ quiet, failed }: Course, random: number): number {
    const delay =
        failed > 0
            ? Math.min(AFTER_FAILURE_MS * 2 ** (failed - 1), LONGEST_AFTER_FAILURE_MS)
            : Math.min(FIRST_MS * GROWTH ** quiet, LONGEST_MS);
    return Math.round(delay * (1 - JITTER + 2 * JITTER * random));
}
