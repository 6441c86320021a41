import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';

/**
 * One sentence in place of content: nothing to show, no access, or an error.
 * @fires OrchestrationMessage#action the reader pressed the button; no detail
 */
export default class OrchestrationMessage extends LightningElement {
    /** "error": something went wrong; else nothing is there. */
    @api kind: 'empty' | 'error' = 'empty';
    @api heading = '';
    @api text = '';
    /** The server's own words, folded away. */
    @api detail?: string | null;
    /** Text of the one button; none without it. */
    @api actionLabel?: string | null;

    get icon(): string {
        return iconPath(this.kind === 'error' ? 'warning' : 'circle');
    }
    get role(): string | null {
        return this.kind === 'error' ? 'alert' : null;
    }
    handleAction(): void {
        this.dispatchEvent(new CustomEvent('action'));
    }
}
