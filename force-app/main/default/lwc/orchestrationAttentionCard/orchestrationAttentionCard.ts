import { LightningElement, api } from 'lwc';
import dir from '@salesforce/i18n/dir';
import type { State } from 'c/orchestrationModel';
import { createCardLayer } from 'c/orchestrationRowCard';
import type { Anchor } from 'c/orchestrationRowCard';

/** What a card says of a row, in words. */
export interface AttentionFacts {
    /** Name of the record. */
    heading: string;
    /** Believable state of the run or work item; null: it is not known. */
    badge: { state: State; text: string; raw: string | null; recordId: string } | null;
    facts: readonly { term: string; text: string }[];
    /** Other reasons for which the run needs a hand; empty: there is none. */
    also: string;
}

/**
 * More of a row that needs a hand than the row has room for: a card in the top layer, beside its row. When it comes and
 * goes is its owner's to decide.
 * @fires OrchestrationAttentionCard#cardenter the pointer came onto the card; no detail
 * @fires OrchestrationAttentionCard#cardleave the pointer left the card; no detail
 */
export default class OrchestrationAttentionCard extends LightningElement {
    /** What it says; null hides the card. */
    @api card: AttentionFacts | null = null;
    /** Where the row stands, in pixels of the viewport; null hides the card. */
    @api anchor: Anchor | null = null;

    private readonly layer = createCardLayer();

    get view(): AttentionFacts | null {
        return this.anchor ? this.card : null;
    }

    renderedCallback(): void {
        this.layer.settle(this.refs?.card as HTMLElement, this.view ? this.anchor : null, dir === 'rtl');
    }
    disconnectedCallback(): void {
        this.layer.leave();
    }

    handleEnter(): void {
        this.dispatchEvent(new CustomEvent('cardenter'));
    }
    handleLeave(): void {
        this.dispatchEvent(new CustomEvent('cardleave'));
    }
}
