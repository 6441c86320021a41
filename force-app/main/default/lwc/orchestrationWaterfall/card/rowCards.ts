import type { RowLayout } from '../rows/layoutRows';
import { rowKeyOf } from '../keys/rowKey';
import { createHover, type Hover } from './hover';

/** The card of a row: of its step, or of its stage, and where the row stands in pixels of the viewport. */
export interface RowCard {
    stepId: string | null;
    stageId: string | null;
    /** null: no card is shown. */
    anchor: { top: number; bottom: number; left: number; right: number; x?: number } | null;
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

/** What a reader scrolls with: what they scroll may lie in the shadow of another component, and is not heard of. */
const SCROLLING_INPUT = ['wheel', 'touchmove', 'pointerdown'] as const;
const LISTENING = { capture: true, passive: true } as const;

/** The handlers of a grid whose rows have cards. */
class RowCards {
    private readonly options: RowCardsOptions;
    private readonly hover: Hover;
    /** The row whose card the focus brought: it is scrolled into view after that, and its card goes along. */
    private focused: string | null = null;

    constructor(options: RowCardsOptions) {
        this.options = options;
        this.hover = createHover({ show: (key, x) => this.show(key, x), hide: () => this.hide() });
    }

    /** For `pointermove`: where what lay above the rows goes away, the pointer enters one without having moved. */
    readonly over = (event: PointerEvent): void => {
        const key = rowKeyOf(event);
        if (key === undefined) this.hover.leave();
        else this.hover.enter(key, { pointerType: event.pointerType, x: event.clientX });
    };

    /** For `focusout`. */
    readonly leave = (): void => this.hover.leave();

    /** For `pointerleave` of the rows and of the card: what is scrolled away from under a resting pointer leaves it too. */
    readonly pointerLeft = (): void => {
        if (this.focused === null) this.hover.leave();
    };

    readonly enterCard = (): void => this.hover.enterCard();

    /** For `scroll`, of the rows or of anything around them: what the reader scrolls away has no card any more. */
    readonly scrolled = (): void => {
        if (this.focused === null || !this.place(this.focused, null)) this.dispose();
    };

    /** @param openId Id of the step whose history is open: it gives the focus back, and no card is wanted */
    focus(event: FocusEvent, openId: string | null | undefined): void {
        const key = rowKeyOf(event);
        // Only one that came by the keyboard: a click opens the history.
        if (key !== undefined && key !== openId && (event.target as Element).matches(':focus-visible')) {
            this.hover.focus(key);
        }
    }

    /** @returns whether a card was shown: then the key is used up */
    escape(): boolean {
        return this.hover.escape();
    }

    /** Rows moved, or the grid leaves: no card any more. */
    dispose(): void {
        this.hover.dispose();
    }

    private show(key: string, x: number | null): void {
        if (!this.place(key, x)) return;
        this.focused = x === null ? key : null;
        window.addEventListener('scroll', this.scrolled, LISTENING);
        SCROLLING_INPUT.forEach((type) => window.addEventListener(type, this.moved, LISTENING));
        window.addEventListener('keydown', this.keyed, LISTENING);
        window.addEventListener('keydown', this.pressed);
    }

    private hide(): void {
        this.focused = null;
        window.removeEventListener('scroll', this.scrolled, LISTENING);
        SCROLLING_INPUT.forEach((type) => window.removeEventListener(type, this.moved, LISTENING));
        window.removeEventListener('keydown', this.keyed, LISTENING);
        window.removeEventListener('keydown', this.pressed);
        this.options.show(NO_CARD);
    }

    private readonly moved = (event: Event): void => {
        const isOnCard = event.composedPath().some((node) => node instanceof Element && node.hasAttribute('popover'));
        if (!isOnCard) this.dispose();
    };

    /** Whatever scrolls from now on, the focus did not. Heard of first: the same key may bring another card. */
    private readonly keyed = (): void => {
        this.focused = null;
    };

    /** The focus may be elsewhere while the pointer is on a card. */
    private readonly pressed = (event: KeyboardEvent): void => {
        if (event.key === 'Escape') this.hover.escape();
    };

    /** @returns whether the row is there */
    private place(key: string, x: number | null): boolean {
        const { layoutOf, rowOf, show } = this.options;
        const layout = layoutOf();
        const row = layout.rows[layout.indexOf.get(key) ?? -1];
        const box = rowOf(key)?.getBoundingClientRect();
        if (!row || !box) return false;
        const { top, bottom, left, right } = box;
        const anchor = { top, bottom, left, right, ...(x === null ? {} : { x }) };
        show({ stepId: row.step?.id ?? null, stageId: row.step ? null : row.stage.id, anchor });
        return true;
    }
}

export type { RowCards };

export function createRowCards(options: RowCardsOptions): RowCards {
    return new RowCards(options);
}
