/** Narrower bars would be lost; they stay left of the end of the span. */
const LEAST = '0.375rem';

/** A share as a CSS percentage: "12.5%". */
export function percent(share: number): string {
    return `${Math.round(share * 1e6) / 1e4}%`;
}

/** Inline style of a bar between two shares of the span. */
export function barStyle(from: number, to: number): string {
    return `inset-inline-start:min(${percent(from)}, 100% - ${LEAST});inline-size:max(${percent(to - from)}, ${LEAST})`;
}

/** Inline style of what begins where a bar between two shares ends. */
export function behindStyle(from: number, to: number): string {
    return `inset-inline-start:max(${percent(to)}, min(${percent(from)}, 100% - ${LEAST}) + ${LEAST})`;
}

/** Inline style of a mark at one share. */
export function pointStyle(share: number): string {
    return `inset-inline-start:${percent(share)}`;
}

/** Inline style of a line where a bar begins: it stays left of the end of the span, as bars do. */
export function startStyle(share: number): string {
    return `inset-inline-start:min(${percent(share)}, 100% - ${LEAST})`;
}

/** Inline style of a bar that has not happened: both in rem, from the end of the span on. */
export function aheadStyle(startRem: number, widthRem: number): string {
    return `inset-inline-start:calc(100% + ${startRem}rem);inline-size:${widthRem}rem`;
}

/** Inline style of what lies exactly between two shares of the lane. */
export function boxStyle(from: number, to: number): string {
    return `inset-inline-start:${percent(from)};inline-size:${percent(to - from)}`;
}
