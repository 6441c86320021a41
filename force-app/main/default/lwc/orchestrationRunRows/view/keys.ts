/** How many rows a Page key leaps. */
const LEAP = 10;

const STEPS: Record<string, (at: number, last: number) => number> = {
    ArrowDown: (at) => at + 1,
    ArrowUp: (at) => at - 1,
    PageDown: (at) => at + LEAP,
    PageUp: (at) => at - LEAP,
    Home: () => 0,
    End: (_at, last) => last
};

/** Id of the row that has the focus after a key; null: the key means nothing here. */
export function focusAfter(key: string, rows: readonly { id: string }[], focusId: string | null): string | null {
    const last = rows.length - 1;
    const at = rows.findIndex(({ id }) => id === focusId);
    const next = STEPS[key]?.(at, last);
    return next === undefined || last < 0 ? null : (rows[Math.max(0, Math.min(last, next))]?.id ?? null);
}
