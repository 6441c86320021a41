import { LightningElement, api } from 'lwc';
import userId from '@salesforce/user/Id';
import { emptyRunsData, storyInput } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';
import { buildRunStory } from 'c/orchestrationModel';
import { labels } from './labels';
import { rowOf } from './view/rowView';
import type { RowView } from './view/rowView';

interface Reader extends HTMLElement {
    retry(): Promise<void>;
}

/** How many runs are read and judged at a time. */
const PAGE = 10;

/**
 * Runs with their believable states: badge, sentence, age. The states are those of each run's own view: the same
 * records, judged by the same model.
 * @fires OrchestrationRunPicker#choose detail: { runId }
 */
export default class OrchestrationRunPicker extends LightningElement {
    /** Ids of the runs in the order in which they are shown, at most 200. */
    @api
    get runIds(): string[] {
        return this.ids;
    }
    set runIds(ids: string[]) {
        if (ids.join() === this.ids.join()) return;
        this.ids = [...ids];
        this.data = emptyRunsData(this.pageIds);
    }
    /** The run that is shown elsewhere on the page. */
    @api selectedId?: string | null;

    labels = labels;
    ids: string[] = [];
    shown = PAGE;
    data: RunsData = emptyRunsData([]);
    retrying = false;

    get pageIds(): string[] {
        return this.ids.slice(0, this.shown);
    }
    get rows(): RowView[] {
        const { data, selectedId } = this;
        const now = Date.now();
        return data.ids.flatMap((id) => {
            const input = storyInput(data, id, now, userId ?? null);
            return input ? [rowOf(buildRunStory(input), id === selectedId)] : [];
        });
    }
    get failure(): WireFailure | null {
        return this.data.answered ? null : this.data.failure;
    }
    get isLoading(): boolean {
        return !this.data.answered && !this.data.failure;
    }
    get hasMore(): boolean {
        return this.ids.length > this.shown;
    }
    get total(): number {
        return this.ids.length;
    }

    handleRead(event: CustomEvent<RunsData>): void {
        if (event.detail.ids.join() === this.pageIds.join()) this.data = event.detail;
    }
    handleChoose(event: Event): void {
        const { runId } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('choose', { detail: { runId } }));
    }
    handleMore(): void {
        this.shown += PAGE;
    }
    async handleRetry(): Promise<void> {
        this.retrying = true;
        await this.template?.querySelector<Reader>('c-orchestration-run-reader')?.retry();
        this.retrying = false;
    }
}
