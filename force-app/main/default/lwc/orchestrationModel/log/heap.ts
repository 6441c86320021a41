/** Gives the least of its entries first. */
export interface Heap<T> {
    push(entry: T): void;
    /** undefined: it is empty. */
    pop(): T | undefined;
}

/** A binary heap. */
export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
    const entries: T[] = [];
    return {
        push(entry) {
            entries.push(entry);
            rise(entries, compare);
        },
        pop() {
            const least = entries[0];
            const last = entries.pop();
            if (last !== undefined && entries.length > 0) {
                entries[0] = last;
                sink(entries, compare);
            }
            return least;
        }
    };
}

function rise<T>(entries: T[], compare: (a: T, b: T) => number): void {
    let index = entries.length - 1;
    const entry = entries[index];
    while (index > 0) {
        const parent = (index - 1) >> 1;
        if (compare(entries[parent], entry) <= 0) {
            break;
        }
        entries[index] = entries[parent];
        index = parent;
    }
    entries[index] = entry;
}

function sink<T>(entries: T[], compare: (a: T, b: T) => number): void {
    const entry = entries[0];
    let index = 0;
    for (;;) {
        let child = 2 * index + 1;
        if (child + 1 < entries.length && compare(entries[child + 1], entries[child]) < 0) {
            child += 1;
        }
        if (child >= entries.length || compare(entry, entries[child]) <= 0) {
            break;
        }
        entries[index] = entries[child];
        index = child;
    }
    entries[index] = entry;
}
