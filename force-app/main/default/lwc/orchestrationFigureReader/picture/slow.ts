import type { RunsFound } from 'c/orchestrationRunSearch';

/**
 * Of runs that were compared with what is usual those that are slower, as a search of their own would find them: it is
 * known only once all processes have been looked at.
 */
export function slowOf(found: RunsFound): RunsFound {
    const runs = found.runs.filter(({ summary }) => summary?.hand.includes('slow'));
    const done = found.done && Boolean(found.usual?.done);
    const isWhole = done && found.total !== null && !found.remarks.includes('usual-failed');
    return { ...found, runs, done, soFar: runs.length, total: isWhole ? runs.length : null };
}
