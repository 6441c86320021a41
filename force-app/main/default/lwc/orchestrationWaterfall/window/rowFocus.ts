import type { RowLayout } from '../rows/layoutRows';
import { settle, type Pending, type Place } from './settle';

/** What is to happen to a row once it is rendered: it may not be there yet. */
class RowFocus {
    private pending: Pending | null = null;

    ask(pending: Pending | null): void {
        this.pending = pending;
    }

    /** Rows that are moved in the document while others come and go lose the focus: it is given back. */
    keep(template: ShadowRoot | null | undefined): void {
        const key = (template?.activeElement as HTMLElement | null)?.dataset.row;
        if (key) this.pending ??= { key, focus: true, reveal: false };
    }

    /** After each rendering. @param placeOf asked only where something is to happen: it measures */
    settle(layout: RowLayout, placeOf: () => Place | null): void {
        const place = this.pending && placeOf();
        if (!this.pending || !place) return;
        const { pending } = this;
        this.pending = null;
        settle(pending, layout, place);
    }
}

export type { RowFocus };

export function createRowFocus(): RowFocus {
    return new RowFocus();
}
