import { LightningElement, api } from 'lwc';
import type { ItemState } from 'c/orchestrationModel';
import { labels } from './labels';

/** A work item in a line. */
export interface ItemLine {
    id: string;
    state: ItemState;
    lineClass: string;
    icon: string;
    title: string;
    holder: string;
    /** "Waiting · since Mon 09:05 · ", before the link to the work item. */
    second: string;
    /** "work item 0000123" */
    link: string;
    /** Id of the record where the work is done. */
    contextId: string | null;
    /** Between the two links. */
    separator: string;
    duration: string;
}

/** The work items of a step, each with its state, its holder and the way to it and to the record where it is done. */
export default class OrchestrationItemLines extends LightningElement {
    @api lines: readonly ItemLine[] = [];

    labels = labels;
}
