/** The rectangle of the row that the card speaks of, in pixels of the viewport; `x`: where the pointer is. */
export interface Anchor {
    top: number;
    bottom: number;
    left: number;
    right: number;
    x?: number | null;
}

export interface Size {
    width: number;
    height: number;
}

/** Where the card stands, in pixels of the viewport, and how high it may be there. */
export interface Place {
    left: number;
    top: number;
    maxHeight: number;
}

/** Between row and card. */
const GAP = 4;
/** Kept to the edges of the window. */
const MARGIN = 8;
/** From the pointer to the card, sideways: on its way to the next row the pointer does not meet it. */
const BESIDE = 24;

/**
 * Below its row where there is room, else above, else where there is more of it; never over the row, never outside of
 * the window. It stands beside the pointer; without one it ends where the row ends, so that the names below stay readable.
 */
export function placeCard(anchor: Anchor, card: Size, view: Size, rtl: boolean): Place {
    const below = view.height - MARGIN - anchor.bottom - GAP;
    const above = anchor.top - GAP - MARGIN;
    const isBelow = card.height <= below || (card.height > above && below >= above);
    const maxHeight = Math.max(0, isBelow ? below : above);
    const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - Math.min(card.height, maxHeight);
    return { left: within(startOf(anchor, card, view, rtl), view.width - MARGIN - card.width), top, maxHeight };
}

function startOf({ left, right, x }: Anchor, { width }: Size, view: Size, rtl: boolean): number {
    if (x === undefined || x === null) {
        return rtl ? left : right - width;
    }
    const [after, before] = [x + BESIDE, x - BESIDE - width];
    const fits = (start: number): boolean => start >= MARGIN && start + width <= view.width - MARGIN;
    const [wanted, other] = rtl ? [before, after] : [after, before];
    return fits(wanted) || !fits(other) ? wanted : other;
}

function within(left: number, most: number): number {
    return Math.max(MARGIN, Math.min(left, most));
}
