import { placeCard } from './placeCard';
import type { Anchor } from './placeCard';

/** A card in the top layer, so that no scroll box clips it. */
export interface CardLayer {
    /**
     * For `renderedCallback`: its place depends on its height, which is known only then.
     * @param card the element, with `popover="manual"`
     * @param anchor the row; null hides the card
     */
    settle(card: HTMLElement, anchor: Anchor | null, rtl: boolean): void;
    /** For `disconnectedCallback`: what leaves the document leaves the top layer. */
    leave(): void;
}

function place(card: HTMLElement, anchor: Anchor, rtl: boolean): void {
    card.style.maxBlockSize = '';
    const { clientWidth: width, clientHeight: height } = card.ownerDocument.documentElement;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top, maxHeight } = placeCard(anchor, size, { width, height }, rtl);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    card.style.maxBlockSize = `${maxHeight}px`;
}

export function createCardLayer(): CardLayer {
    let isShown = false;
    return {
        settle(card, anchor, rtl) {
            const shall = anchor !== null;
            if (shall !== isShown) {
                isShown = shall;
                if (shall) card.showPopover();
                else card.hidePopover();
            }
            if (anchor) place(card, anchor, rtl);
        },
        leave() {
            isShown = false;
        }
    };
}
