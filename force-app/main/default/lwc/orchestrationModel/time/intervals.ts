/** A stretch of time, in epoch milliseconds; `to` is not before `from`. */
export interface Interval {
    from: number;
    to: number;
}

/** The same time as a list in order in which nothing overlaps, touches or is empty. */
export function union(intervals: readonly Interval[]): Interval[] {
    const merged: Interval[] = [];
    const sorted = isSorted(intervals) ? intervals : [...intervals].sort((a, b) => a.from - b.from);
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

function isSorted(intervals: readonly Interval[]): boolean {
    for (let index = 1; index < intervals.length; index += 1) {
        if (intervals[index].from < intervals[index - 1].from) {
            return false;
        }
    }
    return true;
}

/** What of the intervals lies within another one. */
export function clip(intervals: readonly Interval[], whole: Interval): Interval[] {
    const within: Interval[] = [];
    for (const interval of intervals) {
        pushWithin(within, interval, whole);
    }
    return within;
}

/** Adds what of an interval lies within another one. */
export function pushWithin(within: Interval[], interval: Interval | null, { from, to }: Interval): void {
    if (!interval || interval.from >= to || interval.to <= from) {
        return;
    }
    const isInside = interval.from >= from && interval.to <= to;
    within.push(isInside ? interval : { from: Math.max(interval.from, from), to: Math.min(interval.to, to) });
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
