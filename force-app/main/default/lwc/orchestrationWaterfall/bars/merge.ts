import type { Segment } from './segments';

/** As many bars as a lane shows one by one; of more, those that touch become one. */
const SINGLE = 32;

/** Bars closer than this share of the span become one. */
const TOUCH = 0.005;

/** The bars of a folded stage. However many steps it has, their number stays bounded. */
export function mergeBars(segments: readonly Segment[]): Segment[] {
    if (segments.length <= SINGLE) {
        return [...segments];
    }
    const open = new Map<string, Segment>();
    const merged: Segment[] = [];
    for (const segment of [...segments].sort((a, b) => a.from - b.from)) {
        const kind = `${segment.family} ${segment.form} ${segment.person}`;
        const before = open.get(kind);
        if (before && segment.from - before.to <= TOUCH) {
            Object.assign(before, {
                to: Math.max(before.to, segment.to),
                live: before.live || segment.live,
                recordId: null,
                state: null
            });
        } else {
            const first = { ...segment };
            open.set(kind, first);
            merged.push(first);
        }
    }
    return merged;
}
