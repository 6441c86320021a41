import type { Cover } from './place';
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

/** @param tools those of the list; null: it has none */
export function coverOf(tools: HTMLElement | null | undefined, list: Element): Cover {
    const height = tools?.offsetHeight ?? 0;
    // In a low window they do not stick.
    const isSticky = !!tools && getComputedStyle(tools).position === 'sticky';
    const heading = list.querySelector('h3')?.getBoundingClientRect().height ?? 0;
    return { tools: height, stuck: (isSticky ? height : 0) + heading };
}

/** Pixels of a rem. */
export function remPx(): number {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
