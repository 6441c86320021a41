import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { labels } from './labels';

/** Keys that do the same, by the names that stand on them, and what they do. */
export interface KeyEntry {
    keys: string[];
    does: string;
}

interface KeyView {
    name: string;
    /** Not the first of its line. */
    isNext: boolean;
}

/** A modal dialog that lists the keys of the rows. It closes by Escape, its button and a click beside it. */
export default class OrchestrationKeyHelp extends LightningElement {
    /** The keys, in the order of the list. */
    @api keys: KeyEntry[] = [];

    labels = labels;
    closeIcon = iconPath('close');

    /** Opens the dialog; the focus goes back to where it is now when it closes. */
    @api open(): void {
        if (!this.dialog.open) this.dialog.showModal();
    }

    get entries(): { does: string; keys: KeyView[] }[] {
        return this.keys.map(({ keys, does }) => ({
            does,
            keys: keys.map((name, index) => ({ name, isNext: index > 0 }))
        }));
    }

    handleClose(): void {
        this.dialog.close();
    }

    // The panel fills the dialog: a click on the dialog itself is one on the page behind it.
    handleClick(event: MouseEvent): void {
        if (event.target === this.dialog) this.dialog.close();
    }

    // What is pressed in the dialog is no key of the rows or of the page around.
    handleKey(event: KeyboardEvent): void {
        event.stopPropagation();
    }

    private get dialog(): HTMLDialogElement {
        return this.refs?.dialog as HTMLDialogElement;
    }
}
