import { LightningElement, api } from 'lwc';
import { iconPath, lookOf } from 'c/orchestrationLook';
import { shortStateText, stateText } from 'c/orchestrationText';
import type { State } from 'c/orchestrationModel';

/** The state of a run, stage, step or work item as a pill: always icon and text. Shows nothing without a state. */
export default class OrchestrationStatusBadge extends LightningElement {
    /** State of any level. */
    @api state?: State | null;

    /** Long text to use in place of the state's own, such as "Waiting on Legal Queue · 3d 4h". */
    @api text?: string | null;

    /** Shows the short text; the long one is the title. */
    @api short = false;

    /** Recorded Status, shown where the state is `unknown`. */
    @api raw?: string | null;

    /** Id of the record that the badge stands for, written to `data-record-id`. */
    @api recordId?: string | null;

    get badgeClass(): string {
        return this.state ? `badge c-${lookOf(this.state).family}` : 'badge';
    }

    get icon(): string {
        return this.state ? iconPath(lookOf(this.state).icon) : '';
    }

    get longText(): string {
        return this.text || (this.state ? stateText(this.state, { raw: this.raw }) : '');
    }

    get shownText(): string {
        return this.short && this.state ? shortStateText(this.state, this.raw) : this.longText;
    }
}
