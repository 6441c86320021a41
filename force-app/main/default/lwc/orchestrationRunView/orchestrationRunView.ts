import { LightningElement, api } from 'lwc';
import userId from '@salesforce/user/Id';
import { emptyRunsData, isComplete, storyInput } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';
import { buildRunStory } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import { badgeText, failureText } from 'c/orchestrationText';
import { labels } from './labels';
import { noticesOf } from './view/notices';
import type { Notice } from './view/notices';
import { watchWidth } from './view/watchWidth';

interface Reader extends HTMLElement {
    retry(): Promise<void>;
}

/** Everything about one run: what was read is judged, and the parts are handed the story. */
export default class OrchestrationRunView extends LightningElement {
    /** Id of the run, 15 or 18 characters. */
    @api
    get runId(): string | null {
        return this.data.ids[0] ?? null;
    }
    set runId(id: string | null) {
        if (id === this.runId) return;
        this.data = emptyRunsData(id ? [id] : []);
        this.story = null;
        this.stepId = null;
    }
    /** "badge" shows the state alone; else the whole view. */
    @api mode: 'full' | 'badge' = 'full';

    labels = labels;
    data: RunsData = emptyRunsData([]);
    story: RunStory | null = null;
    retrying = false;
    stepId: string | null = null;
    narrow = false;

    private endWatch: (() => void) | null = null;

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWatch) this.endWatch = watchWidth(root, (narrow) => (this.narrow = narrow));
    }
    disconnectedCallback(): void {
        this.endWatch?.();
        this.endWatch = null;
    }

    get isBadge(): boolean {
        return this.mode === 'badge';
    }
    get badge(): { text: string; state: RunStory['state']; raw: string | null; id: string } | null {
        const { story } = this;
        return story && { text: badgeText(story), state: story.state, raw: story.record.status, id: story.id };
    }
    get badgeFailure(): string {
        return this.blocking ? failureText(this.blocking).text : '';
    }
    /** What leaves nothing to show. */
    get blocking(): WireFailure | null {
        return this.story ? null : this.data.failure;
    }
    get hasNoRun(): boolean {
        return !this.story && !this.data.failure && this.data.answered;
    }
    get isLoading(): boolean {
        return !this.story && !this.data.failure && !this.data.answered;
    }
    get busy(): string {
        return String(!isComplete(this.data) && !this.data.failure);
    }
    get stale(): string | null {
        return this.story && this.data.failure ? 'true' : null;
    }
    get notices(): Notice[] {
        return this.story ? noticesOf(this.data, this.story) : [];
    }
    get warnings(): Notice[] {
        return this.notices.filter(({ warns }) => warns);
    }
    get remarks(): Notice[] {
        return this.notices.filter(({ warns }) => !warns);
    }
    get hasFailed(): boolean {
        return Boolean(this.story?.failure);
    }
    get retryLabel(): string {
        return this.retrying ? labels.tryingAgain : labels.tryAgain;
    }

    handleRead(event: CustomEvent<RunsData>): void {
        const { detail } = event;
        // The reader may still speak of the run before.
        if (!this.runId || detail.ids[0] !== this.runId) return;
        this.data = detail;
        const input = storyInput(detail, this.runId, Date.now(), userId ?? null);
        this.story = input && buildRunStory(input);
    }
    /** Asks again what failed; the picture stays until an answer comes. */
    async handleRetry(): Promise<void> {
        if (this.retrying) return;
        this.retrying = true;
        await this.template?.querySelector<Reader>('c-orchestration-run-reader')?.retry();
        this.retrying = false;
    }
    handleStepOpen(event: CustomEvent<{ stepId: string }>): void {
        this.stepId = event.detail.stepId;
    }
    handleClose(): void {
        this.stepId = null;
    }
}
