/** Chance without Math.random: the same seed gives the same sample. */

/** A number in [0, 1) that depends on nothing but the keys (FNV-1a, then murmur's finish). */
export function chance(...keys: Array<string | number>): number {
    let hash = 0x811c9dc5;
    for (const character of keys.join('|')) {
        hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * Evenly spread numbers in [0, 1): the values of n = 0, 1, 2, … fill the interval without clumps, so that the median of
 * few runs is already close to the one that was asked for. Each name gets a step width and a start of its own.
 */
export function spread(name: string, seed: number, n: number): number {
    const width = 0.5 + chance('width', name) * 0.236;
    return (chance('start', name, seed) + n * (width + Math.SQRT2 / 16)) % 1;
}

export function pick<T>(choices: readonly T[], fraction: number): T {
    return choices[Math.floor(fraction * choices.length)];
}

/** Inverse of the normal distribution (Abramowitz and Stegun 26.2.23, good to 5e-4). */
export function normal(fraction: number): number {
    const p = Math.min(Math.max(fraction, 0.0005), 0.9995);
    const tail = Math.min(p, 1 - p);
    const t = Math.sqrt(-2 * Math.log(tail));
    const value =
        t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
    return p < 0.5 ? -value : value;
}

/** A duration around `median`; `sigma` is the width of the logarithm (0.3: narrow, 0.8: wide). */
export function lasting(median: number, sigma: number, fraction: number): number {
    return median * Math.exp(sigma * normal(fraction));
}
