/** Watches one element at a time and reports the width of its content in pixels. */
export interface WidthObserver {
    /** Watches this element instead of the one before; nothing while there is none. */
    watch(element: Element | undefined): void;
}

export function createWidthObserver(report: (widthPx: number) => void): WidthObserver {
    let watched: Element | undefined;
    let observer: ResizeObserver | undefined;
    return {
        watch(element) {
            if (element === watched) {
                return;
            }
            watched = element;
            observer?.disconnect();
            if (element) {
                observer = new ResizeObserver(([entry]) => report(entry.contentRect.width));
                observer.observe(element);
            }
        }
    };
}
