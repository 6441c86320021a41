import { LightningElement, api } from 'lwc';
import userId from '@salesforce/user/Id';
import { iconPath } from 'c/orchestrationLook';
import type { HiddenThing } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';
import { countsText, hiddenRows, neededRows } from './view/rows';
import type { HiddenRow, NeededRow } from './view/rows';
import { isGrantable, requestText } from './words/request';

/**
 * What the reader does not see, by which rule, and which grant opens it, with a request to copy for an admin. Shows
 * nothing where nothing is hidden.
 */
export default class OrchestrationAccess extends LightningElement {
    /** What is hidden, in the order in which it is told. */
    @api things: readonly HiddenThing[] = [];
    /** One thing under the other instead of a table. */
    @api narrow = false;
    /** It stands in place of the page: "You cannot read orchestration runs". */
    @api whole = false;
    /** How many runs are visible; null: not known. */
    @api runs: number | null = null;
    /** The page or run that the request names. */
    @api subject = '';
    /** Name of the signed-in user, if known. */
    @api readerName?: string | null;

    labels = labels;
    icons = { lock: iconPath('lock'), copy: iconPath('copy') };
    told = '';
    refused = '';

    get isPanel(): boolean {
        return !this.whole && this.things.length > 0;
    }
    get isWhole(): boolean {
        return this.whole && this.things.length > 0;
    }
    get counts(): string {
        return countsText(this.things);
    }
    get rows(): HiddenRow[] {
        return hiddenRows(this.things, this.runs);
    }
    get needed(): (NeededRow & { icon: string; iconClass: string })[] {
        return neededRows(this.things).map((row) => ({
            ...row,
            icon: iconPath(row.isClosed ? 'close' : 'question'),
            iconClass: row.isClosed ? 'mark c-fail' : 'mark c-off'
        }));
    }
    /** Something can be granted. */
    get canAsk(): boolean {
        return this.things.some(isGrantable);
    }
    get needText(): string {
        const set = this.things.find(({ heldBy }) => heldBy)?.heldBy;
        return set ? fill(labels.twoSentences, labels.wholeText, fill(labels.wholeSet, set)) : labels.wholeText;
    }

    async handleCopy(): Promise<void> {
        const { things, readerName, subject, runs } = this;
        const { href: address } = window.location;
        const text = requestText(things, { name: readerName ?? null, id: userId ?? null, address, subject, runs });
        try {
            await navigator.clipboard.writeText(text);
            this.refused = '';
            this.told = labels.copied;
        } catch {
            this.refused = text;
            this.told = labels.copyFailed;
        }
    }
    handleTextFocus(event: FocusEvent): void {
        (event.target as HTMLTextAreaElement).select();
    }
}
