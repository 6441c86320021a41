import { LightningElement } from 'lwc';
import { labels } from './labels';

/** After so long without an answer it is said that none has come, in ms. */
const SLOW_MS = 10_000;

/** The layout of a run while its first answer is awaited; in words too, when that takes long. */
export default class OrchestrationLoading extends LightningElement {
    labels = labels;
    isSlow = false;
    private timer: ReturnType<typeof setTimeout> | undefined;

    connectedCallback(): void {
        // Nothing else tells of a request that is never answered; it ends with the component.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => (this.isSlow = true), SLOW_MS);
    }
    disconnectedCallback(): void {
        clearTimeout(this.timer);
        this.isSlow = false;
    }
}
