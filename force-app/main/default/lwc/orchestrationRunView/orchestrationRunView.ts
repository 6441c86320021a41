import { LightningElement, api } from 'lwc';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import userId from '@salesforce/user/Id';
import { emptyRunsData, historyNews, isComplete, storyInput } from 'c/orchestrationData';
import type { HistoryNews, RunsData, WireFailure } from 'c/orchestrationData';
import { buildRunStory, canStillChange } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import { badgeText, EVERYTHING, failureText, shownSteps } from 'c/orchestrationText';
import type { StepFilter } from 'c/orchestrationText';
import { labels } from './labels';
import { noticesOf } from './view/notices';
import type { Notice } from './view/notices';
import { watchVisible } from './view/watchVisible';
import { watchWidth } from './view/watchWidth';

interface Reader extends HTMLElement {
    retry(): Promise<void>;
    refresh(): Promise<void>;
}

/** How often elapsed times are computed anew while the run goes on, in ms. */
const TICK_MS = 30_000;
const NO_NEWS = historyNews(new Map(), false, null);
/** Up to so many steps are overseen without tools. */
const FEW_STEPS = 8;

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
        this.news = NO_NEWS;
        this.filter = EVERYTHING;
        this.checkedAt = 0;
        this.pulseFailure = null;
    }
    /** Id of the page's record, if it has one: what is done there needs no link. */
    @api pageRecordId?: string | null;
    /** "badge" shows the state alone; else the whole view. */
    @api mode: 'full' | 'badge' = 'full';

    labels = labels;
    data: RunsData = emptyRunsData([]);
    story: RunStory | null = null;
    retrying = false;
    stepId: string | null = null;
    news: HistoryNews = NO_NEWS;
    /** API name -> the org's label of the step's fields. */
    fieldLabels: Record<string, string> = {};
    filter: StepFilter = EVERYTHING;
    narrow = false;
    visible = false;
    paused = false;
    refreshing = false;
    /** Epoch ms at which the server last said that the picture stands; 0: only the first reading. */
    checkedAt = 0;
    pulseFailure: WireFailure | null = null;

    private endWidth: (() => void) | null = null;
    private endVisible: (() => void) | null = null;
    private ticker: ReturnType<typeof setInterval> | undefined;
    private refreshId: number | null = null;

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (narrow) => (this.narrow = narrow));
    }
    connectedCallback(): void {
        this.refreshId = registerRefreshHandler(this, () => this.refresh());
        this.endVisible = watchVisible(this.template!.host, (visible) => (this.visible = visible));
        // Elapsed times go on while nothing comes from the server; it ends with the component.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.ticker = setInterval(() => this.live && this.tell(), TICK_MS);
    }
    disconnectedCallback(): void {
        if (this.refreshId !== null) unregisterRefreshHandler(this.refreshId);
        this.endWidth?.();
        this.endVisible?.();
        clearInterval(this.ticker);
        this.endWidth = null;
    }

    get live(): boolean {
        return this.visible && !this.paused && !!this.story && !this.isOver;
    }
    get isOver(): boolean {
        return !!this.story && !canStillChange(this.story.state);
    }
    get asOf(): number {
        return this.checkedAt || this.data.readAt;
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
    /** Why the picture is older than it could be. */
    get picturesFailure(): WireFailure | null {
        return this.data.failure ?? this.pulseFailure;
    }
    get stale(): string | null {
        return this.story && this.picturesFailure ? 'true' : null;
    }
    get notices(): Notice[] {
        return this.story ? noticesOf(this.data, this.story, this.picturesFailure, this.asOf) : [];
    }
    get warnings(): Notice[] {
        return this.notices.filter(({ warns }) => warns);
    }
    get remarks(): Notice[] {
        return this.notices.filter(({ warns }) => !warns);
    }
    /** A short run needs no tools; a filter that is on must be seen. */
    get hasTools(): boolean {
        const count = this.story ? shownSteps(this.story, EVERYTHING).length : 0;
        return count > FEW_STEPS || this.filter !== EVERYTHING;
    }
    get shownStepIds(): ReadonlySet<string> | null {
        const { story, filter } = this;
        if (!story || (filter.state === EVERYTHING.state && filter.text.trim() === '')) return null;
        return new Set(shownSteps(story, filter).flatMap(({ id }) => id ?? []));
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
        this.pulseFailure = null;
        if (!detail.failure) this.checkedAt = Math.max(this.checkedAt, detail.readAt);
        this.tell();
    }
    handleChecked(event: CustomEvent<{ at: number; failure: WireFailure | null }>): void {
        const { at, failure } = event.detail;
        this.pulseFailure = failure;
        if (failure) return;
        this.checkedAt = at;
        this.tell();
    }
    /** Judges what is known at this moment. */
    tell(): void {
        const input = this.runId && storyInput(this.data, this.runId, Date.now(), userId ?? null);
        this.story = input ? buildRunStory(input) : null;
    }
    /** Asks whether anything changed; the picture stays meanwhile. */
    async refresh(): Promise<void> {
        if (this.refreshing) return;
        this.refreshing = true;
        await this.template?.querySelector<Reader>('c-orchestration-run-reader')?.refresh();
        this.refreshing = false;
    }
    handleRefresh(): void {
        void this.refresh();
    }
    handlePause(): void {
        this.paused = !this.paused;
    }
    /** Asks again what failed; the picture stays until an answer comes. */
    async handleRetry(): Promise<void> {
        if (this.retrying) return;
        this.retrying = true;
        const reader = this.template?.querySelector<Reader>('c-orchestration-run-reader');
        await (this.pulseFailure ? reader?.refresh() : reader?.retry());
        this.retrying = false;
    }
    handleFilter(event: CustomEvent<StepFilter>): void {
        this.filter = event.detail;
    }
    handleStepOpen(event: CustomEvent<{ stepId: string }>): void {
        this.stepId = event.detail.stepId;
    }
    handleHistory(event: CustomEvent<HistoryNews>): void {
        this.news = event.detail;
    }
    handleFieldLabels(event: CustomEvent<Record<string, string>>): void {
        this.fieldLabels = event.detail;
    }
    handleClose(): void {
        this.stepId = null;
    }
}
