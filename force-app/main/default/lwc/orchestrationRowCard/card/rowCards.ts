import { createHover } from './hover';
import type { Hover } from './hover';
import type { Anchor } from './placeCard';

/** Where the rows are, and who takes the card. */
export interface RowCardsOptions {
    /** The element of a row; none where the row has no card. */
    rowOf: (key: string) => Element | null | undefined;
    /** The card of a row, and where that stands in pixels of the viewport; both null: no card. */
    show: (key: string | null, anchor: Anchor | null) => void;
}

/** Key of the row (`data-row`) in which something happened; undefined outside of rows. */
const keyOf = (event: Event): string | undefined =>
    (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];

/** What a reader scrolls with: what they scroll may lie in the shadow of another component, and is not heard of. */
const SCROLLING_INPUT = ['wheel', 'touchmove', 'pointerdown'] as const;
const LISTENING = { capture: true, passive: true } as const;

/** The handlers of rows that have cards. */
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
        const key = keyOf(event);
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

    /** For `focusin`. @param openKey a row that is open elsewhere: it gets the focus back, and no card is wanted */
    focus(event: FocusEvent, openKey?: string | null): void {
        const key = keyOf(event);
        const target = event.composedPath()[0] as Element;
        // Only one that came by the keyboard: a click opens what the row leads to.
        if (key !== undefined && key !== openKey && target.matches(':focus-visible')) this.hover.focus(key);
    }

    /** @returns whether a card was shown: then the key is used up */
    escape(): boolean {
        return this.hover.escape();
    }

    /** Rows moved, or their owner leaves: no card any more. */
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
        this.options.show(null, null);
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
        const box = this.options.rowOf(key)?.getBoundingClientRect();
        if (!box) return false;
        const { top, bottom, left, right } = box;
        this.options.show(key, { top, bottom, left, right, ...(x === null ? {} : { x }) });
        return true;
    }
}

export type { RowCards };

export function createRowCards(options: RowCardsOptions): RowCards {
    return new RowCards(options);
}
