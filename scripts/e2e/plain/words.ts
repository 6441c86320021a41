/** Durations as a page in British English writes them: their two largest units, cut off. */
const UNITS = [
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
    ['s', 1]
] as const;

/** @param seconds null: nothing is said. @returns "5d 20h" */
export function durationText(seconds: number | null | undefined): string {
    if (seconds === null || seconds === undefined) return '–';
    const index = UNITS.findIndex(([, size]) => seconds >= size);
    if (index < 0) return '0s';
    const [unit, size] = UNITS[index] ?? ['s', 1];
    const [smaller, part] = UNITS[index + 1] ?? ['', 0];
    const rest = part > 0 ? Math.floor((seconds % size) / part) : 0;
    return `${Math.floor(seconds / size)}${unit}${rest > 0 ? ` ${rest}${smaller}` : ''}`;
}
