import type { RowLayout } from '../rows/layoutRows';
import { rowKeyOf } from '../keys/rowKey';
import { createHover } from './hover';

/** The card of a row: of its step, or of its stage, and where the row stands in pixels of the viewport. */
export interface RowCard {
    stepId: string | null;
    stageId: string | null;
    /** null: no card is shown. */
    anchor: { top: number; bottom: number; left: number; right: number; x?: number } | null;
}

export const NO_CARD: RowCard = { stepId: null, stageId: null, anchor: null };

/** The handlers of a grid whose rows have cards. */
export interface RowCards {
    /** For `pointermove`: where what lay above the rows goes away, the pointer enters one without having moved. */
    over(event: PointerEvent): void;
    leave(): void;
    /** @param openId Id of the step whose history is open: it gives the focus back, and no card is wanted */
    focus(event: FocusEvent, openId: string | null | undefined): void;
    enterCard(): void;
    /** @returns whether a card was shown: then the key is used up */
    escape(): boolean;
    /** Rows moved, or the grid leaves: no card any more. */
    dispose(): void;
}

/**
 * @param layoutOf the rows as they stand now
 * @param rowOf the element of a row
 * @param show takes the card
 */
export function createRowCards(
    layoutOf: () => RowLayout,
    rowOf: (key: string) => Element | null | undefined,
    show: (card: RowCard) => void
): RowCards {
    const hover = createHover({
        show(key, x) {
            const layout = layoutOf();
            const row = layout.rows[layout.indexOf.get(key) ?? -1];
            const box = rowOf(key)?.getBoundingClientRect();
            if (!row || !box) return;
            const { top, bottom, left, right } = box;
            const anchor = { top, bottom, left, right, ...(x === null ? {} : { x }) };
            listen();
            show({ stepId: row.step?.id ?? null, stageId: row.step ? null : row.stage.id, anchor });
        },
        hide() {
            unlisten();
            show(NO_CARD);
        }
    });
    // The page may scroll under the card, and the focus may be elsewhere while the pointer is on it.
    const scrolled = (): void => hover.dispose();
    const pressed = (event: KeyboardEvent): void => {
        if (event.key === 'Escape') hover.escape();
    };
    const listen = (): void => {
        window.addEventListener('scroll', scrolled, { capture: true, passive: true });
        window.addEventListener('keydown', pressed);
    };
    const unlisten = (): void => {
        window.removeEventListener('scroll', scrolled, { capture: true });
        window.removeEventListener('keydown', pressed);
    };
    return {
        over(event) {
            const key = rowKeyOf(event);
            if (key === undefined) hover.leave();
            else hover.enter(key, { pointerType: event.pointerType, x: event.clientX });
        },
        leave: () => hover.leave(),
        focus(event, openId) {
            const key = rowKeyOf(event);
            // Only one that came by the keyboard: a click opens the history.
            if (key !== undefined && key !== openId && (event.target as Element).matches(':focus-visible'))
                hover.focus(key);
        },
        enterCard: () => hover.enterCard(),
        escape: () => hover.escape(),
        dispose: () => hover.dispose()
    };
}
