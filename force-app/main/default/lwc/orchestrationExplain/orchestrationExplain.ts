import { LightningElement, api } from 'lwc';
import type { RunStory } from 'c/orchestrationModel';
import { labels } from './labels';
import { clockOf } from './view/clock';
import type { Clock } from './view/clock';
import type { Opened } from './view/evidenceView';
import { rowsOf } from './view/rows';
import type { RowView } from './view/rows';

const NOTHING: Opened = { help: null, topics: [] };

/** What an evidence event says. Ids; null: it is not about such a record. */
export interface EvidenceDetail {
    stepId: string | null;
    milestoneId: string | null;
    recordId: string | null;
    objectApiName: string | null;
}

/**
 * Why a run stands as it does and what to do: in rows, each with what it rests on; of a failed run the message of its
 * flow and how long it may be resumed.
 * @fires OrchestrationExplain#evidence the reader wants to see a milestone or a step; detail: {@link EvidenceDetail}
 */
export default class OrchestrationExplain extends LightningElement {
    /** The run. */
    @api
    get story(): RunStory | null {
        return this.told;
    }
    set story(story: RunStory | null | undefined) {
        // What was opened of one run is no choice of the next.
        if (story?.id !== this.told?.id) this.opened = NOTHING;
        this.told = story ?? null;
    }
    /** The container is narrower than 48rem. */
    @api narrow = false;
    /** Name of the record that started the run, once it is known. */
    @api recordName?: string | null;

    labels = labels;
    told: RunStory | null = null;
    opened = NOTHING;

    get rootClass(): string {
        return this.narrow ? 'explain explain_narrow' : 'explain';
    }
    get panelClass(): string {
        return this.clock || this.checking ? 'panel panel_clock' : 'panel';
    }
    get rows(): RowView[] {
        return this.told ? rowsOf(this.told, this.recordName ?? null, this.opened) : [];
    }
    get clock(): Clock | null {
        return this.told && clockOf(this.told);
    }
    /** In place of the clock. */
    get checking(): string {
        const { state, logState } = this.told ?? {};
        return state === 'failed-resumable' && logState === 'pending' ? labels.checkingLog : '';
    }
    get hasMessage(): boolean {
        return Boolean(this.told?.failure || this.told?.record.interview?.error);
    }

    handleEvidence(event: Event): void {
        const { step, milestone, record, object } = (event.currentTarget as HTMLElement).dataset;
        const detail: EvidenceDetail = {
            stepId: step ?? null,
            milestoneId: milestone ?? null,
            recordId: record ?? null,
            objectApiName: object ?? null
        };
        this.dispatchEvent(new CustomEvent('evidence', { detail }));
    }
    handleHelp(event: Event): void {
        const help = (event.currentTarget as HTMLElement).dataset.help ?? null;
        this.opened = { ...this.opened, help: help === this.opened.help ? null : help };
    }
    handleMore(event: Event): void {
        const topic = (event.currentTarget as HTMLElement).dataset.topic ?? '';
        const { topics } = this.opened;
        const isOpen = topics.includes(topic);
        this.opened = { ...this.opened, topics: isOpen ? topics.filter((one) => one !== topic) : [...topics, topic] };
    }
}
