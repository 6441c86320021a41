const WEEK = 7;

/** Where a key leads among days: arrows to the next one, page keys by a week, Home, End; null: nowhere. */
export function dayAfterKey(key: string, days: readonly string[], day: string, isRightToLeft: boolean): string | null {
    const index = days.indexOf(day);
    const ahead = isRightToLeft ? -1 : 1;
    const steps: Record<string, number> = {
        ArrowRight: ahead,
        ArrowLeft: -ahead,
        PageDown: WEEK,
        PageUp: -WEEK,
        Home: -index,
        End: days.length - 1 - index
    };
    const step = steps[key];
    if (index < 0 || step === undefined) return null;
    return days[Math.min(Math.max(index + step, 0), days.length - 1)] ?? null;
}
