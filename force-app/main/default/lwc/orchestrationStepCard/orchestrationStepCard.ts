import { LightningElement, api } from 'lwc';
import dir from '@salesforce/i18n/dir';
import type { RunStory, Usual } from 'c/orchestrationModel';
import { createCardLayer, type Anchor } from 'c/orchestrationRowCard';
import { cardView, type CardView } from './view/cardView';

/**
 * Who has a step or stage, since when, how long that usually takes, and why it stands in its state: a card in the top
 * layer, beside its row. When it comes and goes is its owner's to decide.
 * @fires OrchestrationStepCard#cardenter the pointer came onto the card; no detail
 * @fires OrchestrationStepCard#cardleave the pointer left the card; no detail
 */
export default class OrchestrationStepCard extends LightningElement {
    /** The run. */
    @api story?: RunStory | null;

    /** Id of the step to show; it wins over a stage. */
    @api stepId: string | null = null;

    /** Id of the stage to show; without a step and a stage the card is hidden. */
    @api stageId: string | null = null;

    /** What is usual for the steps of the process; null: not known yet. */
    @api usual: Usual | null = null;

    /** Where the row stands, in pixels of the viewport; `x`: the pointer, if there is one. Null hides the card. */
    @api anchor: Anchor | null = null;

    private readonly layer = createCardLayer();

    get view(): CardView | null {
        const { story, stepId, stageId, usual, anchor } = this;
        return story && anchor ? cardView(story, { stepId, stageId }, usual ?? null) : null;
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
