import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { failureText } from 'c/orchestrationText';
import type { Failure, FailureText } from 'c/orchestrationText';
import { labels } from './labels';

/**
 * One sentence in place of content: nothing to show, no access, or a request that failed.
 * @fires OrchestrationMessage#action the reader wants to try again; no detail
 */
export default class OrchestrationMessage extends LightningElement {
    @api heading = '';
    @api text = '';
    /** A second sentence: what was not looked at. */
    @api remark?: string | null;
    /** The request that failed; its words stand in place of heading and text. */
    @api failure?: Failure | null;
    /** It is being tried again. */
    @api busy = false;

    labels = labels;

    get words(): FailureText {
        const { failure, heading, text } = this;
        return failure ? failureText(failure) : { heading, text, canRetry: false, detail: null };
    }
    get kind(): 'error' | 'empty' {
        return this.failure ? 'error' : 'empty';
    }
    get icon(): string {
        return iconPath(this.failure ? 'warning' : 'circle');
    }
    get role(): string | null {
        return this.failure ? 'alert' : null;
    }
    get actionLabel(): string {
        return this.busy ? labels.tryingAgain : labels.tryAgain;
    }
    handleAction(): void {
        if (!this.busy) this.dispatchEvent(new CustomEvent('action'));
    }
}
