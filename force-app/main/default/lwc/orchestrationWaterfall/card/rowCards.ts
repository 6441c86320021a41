import { createRowCards as createCards } from 'c/orchestrationRowCard';
import type { Anchor, RowCards } from 'c/orchestrationRowCard';
import type { RowLayout } from '../rows/layoutRows';

/** The card of a row: of its step, or of its stage, and where the row stands in pixels of the viewport. */
export interface RowCard {
    stepId: string | null;
    stageId: string | null;
    /** null: no card is shown. */
    anchor: Anchor | null;
}

export const NO_CARD: RowCard = { stepId: null, stageId: null, anchor: null };

/** Where the rows are, and who takes the card. */
export interface RowCardsOptions {
    /** The rows as they stand now. */
    layoutOf: () => RowLayout;
    /** The element of a row. */
    rowOf: (key: string) => Element | null | undefined;
    show: (card: RowCard) => void;
}

/** The handlers of a grid whose rows have cards. */
export function createRowCards({ layoutOf, rowOf, show }: RowCardsOptions): RowCards {
    const row = (key: string | null) => {
        const { rows, indexOf } = layoutOf();
        return rows[indexOf.get(key ?? '') ?? -1];
    };
    return createCards({
        rowOf: (key) => (row(key) ? rowOf(key) : null),
        show: (key, anchor) => {
            const of = row(key);
            show(of ? { stepId: of.step?.id ?? null, stageId: of.step ? null : of.stage.id, anchor } : NO_CARD);
        }
    });
}
