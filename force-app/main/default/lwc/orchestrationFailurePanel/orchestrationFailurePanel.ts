import { LightningElement, api } from 'lwc';
import type { RunStory } from 'c/orchestrationModel';
import { labels } from './labels';
import { permissionToDo, stepsToDo } from './todo';

/** What the failed flow said, and what to do now. */
export default class OrchestrationFailurePanel extends LightningElement {
    /** A run in Error. */
    @api story?: RunStory | null;

    labels = labels;

    get steps(): string[] {
        return this.story ? stepsToDo(this.story) : [];
    }
    get permission(): string {
        return this.story ? permissionToDo(this.story) : '';
    }
}
