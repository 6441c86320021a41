const ROOT_FONT_PX = 16;

/** Scrolling renders anew after this much of it, which is less than what is rendered beyond the view. */
export const SCROLL_STEP_REM = 4;

/** Pixels of one rem, from the height that the rows got. @param heightRem the height that they were given */
export function remPxOf(body: Element | undefined, heightRem: number): number {
    const px = (body as HTMLElement | undefined)?.offsetHeight ?? 0;
    return (heightRem > 0 && px / heightRem) || ROOT_FONT_PX;
}

/** How far something is scrolled, in whole steps of rem. */
export function scrolledRemOf(scroller: Element | undefined, remPx: number): number {
    const top = (scroller?.scrollTop ?? 0) / remPx;
    return Math.floor(top / SCROLL_STEP_REM) * SCROLL_STEP_REM;
}
