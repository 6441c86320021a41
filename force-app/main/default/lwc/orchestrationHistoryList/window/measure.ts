import type { InView } from './rowWindow';

/** What of the list is in view; what stands above it in the scroller makes its top negative. */
export function inViewOf(scroller: Element, list: Element): InView {
    return {
        top: scroller.getBoundingClientRect().top - list.getBoundingClientRect().top,
        height: scroller.clientHeight
    };
}

/** Height of each rendered line in pixels, by its key. */
export function lineHeights(list: Element): Map<string, number> {
    const lines = [...list.querySelectorAll<HTMLElement>('[data-line]')];
    return new Map(lines.map((line) => [line.dataset.line ?? '', line.getBoundingClientRect().height]));
}

/** Pixels of a rem. */
export function remPx(): number {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
