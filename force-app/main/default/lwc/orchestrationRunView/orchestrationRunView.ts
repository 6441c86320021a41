import { LightningElement, api } from 'lwc';
import userId from '@salesforce/user/Id';
import { emptyRunsData, isComplete, storyInput } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';
import { buildRunStory, canStillChange } from 'c/orchestrationModel';
import type { EvidenceDetail } from 'c/orchestrationExplain';
import type { ExpectedStage, LogState, RunStory, Usual } from 'c/orchestrationModel';
import { attend, watchWidth } from 'c/orchestrationRoom';
import { UNTOUCHED, writeBoardState } from 'c/orchestrationRunBoard';
import type { BoardState } from 'c/orchestrationRunBoard';
import type { Parameters } from 'c/orchestrationText';
import type { UsualTold } from 'c/orchestrationUsualReader';
import { labels } from './labels';

import { expecting } from './view/expecting';
import { roomOf } from './view/room';
import type { Room } from './view/room';
import { screening } from './view/screen';
import type { Screen } from './view/screen';

interface Reader extends HTMLElement {
    retry(): Promise<void>;
    refresh(): Promise<void>;
}

interface Board extends HTMLElement {
    reveal(stepId: string): void;
}

function anyStep(story: RunStory | null): string | null {
    const steps = story?.stages.flatMap(({ steps: own }) => own) ?? [];
    return steps.find(({ id }) => id !== null)?.id ?? null;
}

interface UsualReader extends HTMLElement {
    retry(): Promise<void>;
}

/**
 * Everything about one run: what was read is judged, and the parts are handed the story.
 * @fires OrchestrationRunView#viewstate the reader chose to see it otherwise; detail: {@link BoardState}
 */
export default class OrchestrationRunView extends LightningElement {
    /** Id of the run, 15 or 18 characters. */
    @api
    get runId(): string | null {
        return this.data.ids[0] ?? null;
    }
    set runId(id: string | null) {
        if (id === this.runId) return;
        // What was chosen of one run is no choice of the next.
        if (this.runId) this.board = { ...this.board, filter: UNTOUCHED.filter, stepId: null };
        this.data = emptyRunsData(id ? [id] : []);
        this.story = null;
        this.milestoneId = null;
        this.checkedAt = 0;
        this.pulseFailure = null;
        this.told = null;
    }
    /** Id of the page's record, if it has one: what is done there needs no link. */
    @api pageRecordId?: string | null;
    /** What the reader chose to see, as an address tells it; the reader may choose otherwise. */
    @api
    get viewState(): BoardState {
        return this.board;
    }
    set viewState(state: BoardState | null) {
        this.board = state ?? UNTOUCHED;
    }
    /** "badge": the state alone; "compact": few lines; else as much as the room allows. */
    @api mode: 'auto' | 'compact' | 'badge' = 'auto';
    /** Says why the run stands as it does, and what to do, with what each statement rests on. */
    @api explains = false;
    /** Name of the business record that started the run, where it is known. */
    @api recordName: string | null = null;

    labels = labels;
    data: RunsData = emptyRunsData([]);
    story: RunStory | null = null;
    retrying = false;
    board: BoardState = UNTOUCHED;
    /** The milestone that the open history begins with; null: the newest. */
    milestoneId: string | null = null;
    room: Room = 'wide';
    visible = false;
    paused = false;
    refreshing = false;
    /** Epoch ms at which the server last said that the picture stands; 0: only the first reading. */
    checkedAt = 0;
    pulseFailure: WireFailure | null = null;

    /** What is usual, once it has been asked. */
    told: UsualTold | null = null;

    private readonly expectedOf = expecting();
    private readonly screenOf = screening();
    private endWidth: (() => void) | null = null;
    private endAttention: (() => void) | null = null;

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (rem) => (this.room = roomOf(rem)));
    }
    connectedCallback(): void {
        this.endAttention = attend(this, this.template!.host, {
            refresh: () => this.refresh(),
            visible: (visible) => (this.visible = visible),
            tick: () => this.live && this.tell()
        });
    }
    disconnectedCallback(): void {
        this.endAttention?.();
        this.endWidth?.();
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
    get stepId(): string | null {
        return this.board.stepId;
    }
    get parameters(): Parameters {
        return writeBoardState(this.board);
    }
    get compact(): boolean {
        return this.mode === 'compact' || this.room === 'compact';
    }
    get narrow(): boolean {
        return this.compact || this.room === 'narrow';
    }
    get topClass(): string {
        return this.narrow ? 'top top_narrow' : 'top';
    }
    get isBadge(): boolean {
        return this.mode === 'badge';
    }
    get processName(): string | null {
        return this.story?.record.developerName ?? null;
    }
    get logState(): LogState {
        return this.story?.logState ?? 'pending';
    }
    get asksUsual(): boolean {
        return !this.isBadge && isComplete(this.data);
    }
    get usual(): Usual | null {
        return this.told?.failure ? null : (this.told?.usual ?? null);
    }
    get expected(): readonly ExpectedStage[] {
        return this.expectedOf(this.story, this.told?.starts ?? []);
    }
    /** What of all that is known stands on the page. */
    get screen(): Screen {
        const { data, story, pulseFailure, asOf, explains } = this;
        return this.screenOf({ data, story, pulseFailure, asOf, explains, usualFailure: this.told?.failure ?? null });
    }
    /** What a request for access is about. */
    get subject(): string {
        return this.story?.record.name ?? this.runId ?? '';
    }
    /** An explanation holds the message of the flow, too. */
    get showsFailure(): boolean {
        return Boolean(this.story?.failure) && !this.explains;
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
        await this.template?.querySelector<UsualReader>('c-orchestration-usual-reader')?.retry();
        this.refreshing = false;
    }
    handleUsual({ detail }: CustomEvent<UsualTold>): void {
        if (detail.runId === this.runId) this.told = detail;
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
    handleBoard(event: CustomEvent<BoardState>): void {
        this.choose(event.detail);
    }
    handleStepOpen({ detail: { stepId } }: CustomEvent<{ stepId: string }>): void {
        this.choose({ ...this.board, stepId });
    }
    /** Among the other steps: where they are filtered, all are shown again. */
    async handleStepShow({ detail: { stepId } }: CustomEvent<{ stepId: string }>): Promise<void> {
        this.choose({ ...this.board, filter: UNTOUCHED.filter });
        await Promise.resolve();
        this.template?.querySelector<Board>('c-orchestration-run-board')?.reveal(stepId);
    }
    /** A milestone of the run itself is seen from the step that counts. */
    handleEvidence({ detail }: CustomEvent<EvidenceDetail>): void {
        const stepId = detail.stepId ?? this.story?.focus.stepId ?? anyStep(this.story);
        this.milestoneId = detail.milestoneId;
        if (stepId) this.choose({ ...this.board, stepId });
    }
    handleClose(): void {
        this.milestoneId = null;
        this.choose({ ...this.board, stepId: null });
    }
    choose(state: BoardState): void {
        this.board = state;
        this.dispatchEvent(new CustomEvent('viewstate', { detail: state }));
    }
}
