/** Watches one element at a time and reports its width in pixels. */
export interface LaneObserver {
    /** Watches this element instead of the one before; nothing while there is none. */
    watch(lane: Element | undefined): void;
}

export function createLaneObserver(report: (widthPx: number) => void): LaneObserver {
    let watched: Element | undefined;
    let observer: ResizeObserver | undefined;
    return {
        watch(lane) {
            if (lane === watched) {
                return;
            }
            watched = lane;
            observer?.disconnect();
            observer = lane && new ResizeObserver(([entry]) => report(entry.contentRect.width));
            if (lane) {
                observer?.observe(lane);
            }
        }
    };
}
