import type { Anchor, InView, RowWindow } from './rowWindow';

const SAME_PLACE_PX = 1;
/** An entry that is set apart is tinted a little beyond its upper edge. */
const TINT_PX = 6;

/** Where the reader is, and where they are to be taken. */
export interface Place {
    inView: InView;
    anchor: Anchor | null;
    /** Where to scroll after the next rendering. */
    pending: 'top' | 'list' | 'entry' | 'anchor' | null;
    /** Key of the entry to go to, until it is reached. */
    sought: string | null;
    observer: ResizeObserver | null;
}

export const startOfList = (): Place => ({
    inView: { top: 0, height: 0 },
    anchor: null,
    pending: null,
    sought: null,
    observer: null
});

/** What lies over the upper edge of what is in view, in pixels. */
export interface Cover {
    tools: number;
    /** Tools that stick, and the heading of a day. */
    stuck: number;
}

/** How far to scroll from where the reader is to where they are to be taken; 0: they are there. */
export function wayTo({ pending, anchor, sought }: Place, rows: RowWindow, inView: InView, cover: Cover): number {
    const { top } = inView;
    switch (pending) {
        case 'list':
            return top + cover.tools > 0 ? -(top + cover.tools) : 0;
        case 'entry':
            return sought === null ? 0 : wayToEntry(sought, rows, inView, cover.stuck);
        case 'anchor': {
            const wanted = anchor && rows.topOf(anchor);
            return wanted === null || Math.abs(wanted - top) <= SAME_PLACE_PX ? 0 : wanted - top;
        }
        default:
            return 0;
    }
}

/** Nowhere where all of it is in view; else to the middle, so that what came before and after stands around it. */
function wayToEntry(key: string, rows: RowWindow, { top, height }: InView, stuck: number): number {
    const entry = rows.edgesOf(key);
    if (!entry) return 0;
    const [from, to] = [entry.top - top - TINT_PX, entry.bottom - top];
    if (from >= stuck && to <= height) return 0;
    const spare = height - stuck - (to - from);
    const way = from - stuck - Math.max(0, spare / 2);
    return Math.abs(way) > SAME_PLACE_PX ? way : 0;
}
