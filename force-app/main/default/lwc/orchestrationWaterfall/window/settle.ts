import type { RowLayout } from '../rows/layoutRows';
import { reveal } from './reveal';

/** What to do with a row once it is rendered. */
export interface Pending {
    key: string;
    focus: boolean;
    reveal: boolean;
}

/** The document around the rows: where they scroll, how tall that is, and how many pixels a rem has. */
export interface Place {
    template: ShadowRoot;
    scroller: Element;
    viewportRem: number;
    remPx: number;
}

/** Scrolls to a row that has just been rendered, and gives it the focus; a row that is gone is let go. */
export function settle(pending: Pending, layout: RowLayout, place: Place): void {
    const index = layout.indexOf.get(pending.key);
    if (index === undefined) {
        return;
    }
    const { template, scroller, viewportRem, remPx } = place;
    if (pending.reveal) {
        const view = { top: scroller.scrollTop / remPx, height: viewportRem };
        scroller.scrollTop = reveal(layout, layout.rows[index], view) * remPx;
    }
    const element = template.querySelector<HTMLElement>(`[data-row="${pending.key}"]`);
    if (!pending.focus || !element) return;
    // The page around may not show all of the scroller; by itself a browser puts what is focused in the middle of it.
    if (pending.reveal) element.scrollIntoView({ block: 'nearest' });
    if (element !== template.activeElement) element.focus({ preventScroll: true });
}
