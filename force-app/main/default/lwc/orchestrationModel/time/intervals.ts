/** A stretch of time, in epoch milliseconds; `to` is not before `from`. */
export interface Interval {
    from: number;
    to: number;
}

/** The same time as a list in order in which nothing overlaps, touches or is empty. */
export function union(intervals: readonly Interval[]): Interval[] {
    const merged: Interval[] = [];
    const sorted = intervals.length > 1 ? [...intervals].sort((a, b) => a.from - b.from) : intervals;
    let last: Interval | null = null;
    for (const { from, to } of sorted) {
        if (last && from <= last.to) {
            last.to = Math.max(last.to, to);
        } else if (to > from) {
            last = { from, to };
            merged.push(last);
        }
    }
    return merged;
}

/** What of the intervals lies within another one. */
export function clip(intervals: readonly Interval[], { from, to }: Interval): Interval[] {
    const within: Interval[] = [];
    for (const interval of intervals) {
        if (interval.from < to && interval.to > from) {
            within.push({ from: Math.max(interval.from, from), to: Math.min(interval.to, to) });
        }
    }
    return within;
}

/** How long a union lasts, in milliseconds. */
export function lengthOf(merged: readonly Interval[]): number {
    return merged.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** How much of `merged` lies within `others`; both must be unions. */
export function lengthOfOverlap(merged: readonly Interval[], others: readonly Interval[]): number {
    let overlap = 0;
    let other = 0;
    for (const { from, to } of merged) {
        while (other < others.length && others[other].to <= from) {
            other += 1;
        }
        for (let next = other; next < others.length && others[next].from < to; next += 1) {
            overlap += Math.min(to, others[next].to) - Math.max(from, others[next].from);
        }
    }
    return overlap;
}
