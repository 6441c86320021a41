/** Observers that never report: jsdom lays nothing out, so there is nothing to observe. */
class SilentObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): [] {
        return [];
    }
}

/** Tests that need a report replace these globals by their own. */
export function supplyObservers(): void {
    Object.assign(globalThis, { ResizeObserver: SilentObserver, IntersectionObserver: SilentObserver });
}
