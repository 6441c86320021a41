const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const STEPS = [
    ...[1, 5, 15, 30].map((amount) => amount * SECOND),
    ...[1, 5, 15, 30].map((amount) => amount * MINUTE),
    ...[1, 3, 6, 12].map((amount) => amount * HOUR),
    ...[1, 2].map((amount) => amount * DAY)
];

/** Ticks at whole units from 0 to the length, in ms; at most so many beside 0. */
export function timeTicks(lengthMs: number, most: number): number[] {
    let step = STEPS.find((one) => lengthMs / one < most + 1) ?? WEEK;
    while (lengthMs / step >= most + 1) step *= 2;
    return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, index) => index * step);
}

/** Whole numbers in even steps of 1, 2 or 5 times a power of ten, from 0 to the first that the count does not exceed. */
export function countTicks(count: number, most: number): number[] {
    let step = 1;
    for (let power = 1; Math.ceil(count / step) > most; power *= 10) {
        step = [1, 2, 5].map((factor) => factor * power).find((one) => Math.ceil(count / one) <= most) ?? 10 * power;
    }
    return Array.from({ length: Math.max(1, Math.ceil(count / step)) + 1 }, (_, index) => index * step);
}
