/** The middle of sorted numbers, of an even count the mean of the two in the middle; null of none. */
export function median(sorted: ArrayLike<number>): number | null {
    const upper = Math.floor(sorted.length / 2);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[upper]];
    return sorted.length === 0 ? null : (low + high) / 2;
}

/** The smallest of sorted numbers that at least the share (0 to 1) of them do not exceed: nearest rank; null of none. */
export function nearestRank(sorted: ArrayLike<number>, share: number): number | null {
    return sorted.length === 0 ? null : sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function ascending(numbers: readonly number[]): ArrayLike<number> {
    return new Float64Array(numbers).sort();
}
