/** How much room there is: below 48rem no time axis, on the narrowest only a strip of stages. */
export type Room = 'wide' | 'narrow' | 'compact';

const WIDE_REM = 48;
/** Narrower than what a phone of 360 pixels leaves, as wide as what one of 320 does. */
const NARROW_REM = 20.5;

function roomOf(rem: number): Room {
    if (rem < NARROW_REM) return 'compact';
    return rem < WIDE_REM ? 'narrow' : 'wide';
}

/**
 * Tells at once, and whenever it changes, how much room an element has (user zoom counts).
 * @returns ends it
 */
export function watchWidth(element: HTMLElement, tell: (room: Room) => void): () => void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const measure = (): void => {
        if (element.clientWidth > 0) tell(roomOf(element.clientWidth / rem));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
}
