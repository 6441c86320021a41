import { LightningElement, api } from 'lwc';
import { labels } from './labels';

/** After so long without an answer it is said that none has come, in ms. */
const SLOW_MS = 10_000;

/** Rows that stand for those to come: of a run's timeline, or of a list. */
const ROWS = { run: 6, list: 8 };

/** The layout of a run, or of a list of runs, while its first answer is awaited; in words too, when that takes long. */
export default class OrchestrationLoading extends LightningElement {
    /** What is awaited. */
    @api shape: keyof typeof ROWS = 'run';

    labels = labels;
    isSlow = false;
    private timer: ReturnType<typeof setTimeout> | undefined;

    get isList(): boolean {
        return this.shape === 'list';
    }
    get loadingText(): string {
        return this.isList ? labels.loadingRuns : labels.loading;
    }
    get toldClass(): string {
        return this.isList ? 'told_list' : '';
    }
    get rows(): number[] {
        return [...Array(ROWS[this.shape]).keys()];
    }

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
