import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';

/** Where something stands among its neighbours. */
export interface Place {
    /** From 1. */
    at: number;
    count: number;
    previousId: string | null;
    nextId: string | null;
}

/** null: it is not among them. */
export function placeOf(all: readonly { id: string }[], id: string | null): Place | null {
    const at = all.findIndex((one) => one.id === id);
    if (at < 0) return null;
    const [previousId, nextId] = [all[at - 1]?.id ?? null, all[at + 1]?.id ?? null];
    return { at: at + 1, count: all.length, previousId, nextId };
}

/**
 * The way back from a run to the list, and to its neighbours.
 * @fires OrchestrationBackBar#back to the list; no detail
 * @fires OrchestrationBackBar#run to another run; detail: its Id
 */
export default class OrchestrationBackBar extends LightningElement {
    /** How many runs the list has; null: not known. */
    @api total: number | null = null;
    /** Of the run on its page; null: it is not there. */
    @api place: Place | null = null;

    labels = labels;
    icons = { previous: iconPath('chevron-left'), next: iconPath('chevron-right') };

    get backText(): string {
        return this.total === null ? labels.backPlain : fill(labels.back, this.total);
    }
    get placeText(): string {
        return this.place ? fill(labels.place, this.place.at, this.place.count) : '';
    }
    /** A button that cannot be used keeps the focus that is on it. */
    get noPrevious(): string {
        return String(!this.place?.previousId);
    }
    get noNext(): string {
        return String(!this.place?.nextId);
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }
    handlePrevious(): void {
        this.tell(this.place?.previousId);
    }
    handleNext(): void {
        this.tell(this.place?.nextId);
    }
    tell(id: string | null | undefined): void {
        if (id) this.dispatchEvent(new CustomEvent('run', { detail: id }));
    }
}
