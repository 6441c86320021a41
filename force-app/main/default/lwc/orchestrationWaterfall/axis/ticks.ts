import type { Zone } from './zone';

/** A whole unit of time on the axis. */
export interface Tick {
    at: number;
    /** It is midnight in the reader's zone. */
    startsDay: boolean;
}

/** The stretch of an axis: from and to in epoch milliseconds, what stands after it at the same scale, its width. */
export interface Stretch {
    from: number;
    to: number;
    widthRem: number;
    aheadRem: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
export const LEAST_GAP_REM = 4;

/** Wall time of a Monday. */
const MONDAY = 4 * DAY;

const UNITS: readonly number[] = [
    ...[1, 5, 15, 30].map((n) => n * MINUTE),
    ...[1, 3, 6, 12].map((n) => n * HOUR),
    DAY,
    WEEK
];

/** The smallest unit whose ticks stand at least 4rem apart; beyond a week twice, four times, … as many weeks. In ms. */
export function pickUnit({ from, to, widthRem }: Stretch): number {
    const fits = (unit: number) => (unit / (to - from)) * widthRem >= LEAST_GAP_REM;
    let unit = UNITS.find(fits) ?? 2 * WEEK;
    while (unit < to - from && !fits(unit)) {
        unit *= 2;
    }
    return unit;
}

/** Ticks of the stretch and of what is kept after it, at least 4rem apart, in order. */
export function ticksOf(stretch: Stretch, unit: number, zone: Zone): Tick[] {
    const { from, to, widthRem, aheadRem } = stretch;
    const msPerRem = (to - from) / widthRem;
    const until = to + aheadRem * msPerRem;
    const anchor = unit >= WEEK ? (zone.weekStart ?? MONDAY) : 0;
    const ticks: Tick[] = [];
    for (let wall = floor(zone.toWall(from), unit, anchor); ; wall += unit) {
        const at = zone.toInstant(wall);
        if (at > until) {
            return ticks;
        }
        if (at >= from) {
            push(ticks, { at, startsDay: floor(wall, DAY, 0) === wall }, LEAST_GAP_REM * msPerRem);
        }
    }
}

/** Where the clock is put forward two ticks come closer: midnight stays, the other goes. */
function push(ticks: Tick[], tick: Tick, leastGapMs: number): void {
    const before = ticks[ticks.length - 1];
    // Half a millisecond: shares of long spans are not exact.
    if (!before || tick.at - before.at >= leastGapMs - 0.5) {
        ticks.push(tick);
    } else if (tick.startsDay && !before.startsDay) {
        ticks.pop();
        push(ticks, tick, leastGapMs);
    }
}

function floor(value: number, unit: number, anchor: number): number {
    return Math.floor((value - anchor) / unit) * unit + anchor;
}
