/** How much room there is: below 48rem no time axis, on the narrowest only a strip of stages. */
export type Room = 'wide' | 'narrow' | 'compact';

const WIDE_REM = 48;
/** Narrower than what a phone of 360 pixels leaves, as wide as what one of 320 does. */
const NARROW_REM = 20.5;

export function roomOf(rem: number): Room {
    if (rem < NARROW_REM) return 'compact';
    return rem < WIDE_REM ? 'narrow' : 'wide';
}
