/** Where a run stands among those of its page. */
export interface Place {
    /** From 1. */
    at: number;
    count: number;
    previousId: string | null;
    nextId: string | null;
}

/** null: it is not on this page. */
export function placeOf(runs: readonly { id: string }[], runId: string | null): Place | null {
    const at = runs.findIndex(({ id }) => id === runId);
    if (at < 0) return null;
    return {
        at: at + 1,
        count: runs.length,
        previousId: runs[at - 1]?.id ?? null,
        nextId: runs[at + 1]?.id ?? null
    };
}
