import { LightningElement, api } from 'lwc';
import userId from '@salesforce/user/Id';
import { isComplete } from 'c/orchestrationData';
import type { RunsData, WireFailure } from 'c/orchestrationData';
import { canStillChange } from 'c/orchestrationModel';
import type { EvidenceDetail } from 'c/orchestrationExplain';
import type { ExpectedStage, LogState, RunStory, Usual } from 'c/orchestrationModel';
import { attend, watchWidth } from 'c/orchestrationRoom';
import { UNTOUCHED, writeBoardState } from 'c/orchestrationRunBoard';
import type { BoardState } from 'c/orchestrationRunBoard';
import type { Parameters } from 'c/orchestrationText';
import type { UsualTold } from 'c/orchestrationUsualReader';
import { labels } from './labels';

import { expecting } from './view/expecting';
import { blank, checked, judged, withData, withUsual } from './view/picture';
import { stepThatCounts } from './view/stepThatCounts';
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

/**
 * Everything about one run: what was read is judged, and the parts are handed the story.
 * @fires OrchestrationRunView#viewstate the reader chose to see it otherwise; detail: {@link BoardState}
 */
export default class OrchestrationRunView extends LightningElement {
    /** Id of the run, 15 or 18 characters. */
    @api
    get runId(): string | null {
        return this.picture.runId;
    }
    set runId(id: string | null) {
        if (id === this.runId) return;
        // What was chosen of one run is no choice of the next.
        if (this.runId) this.board = { ...this.board, filter: UNTOUCHED.filter, stepId: null };
        this.picture = blank(id);
        this.milestoneId = null;
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
    picture = blank(null);
    retrying = false;
    board: BoardState = UNTOUCHED;
    /** The milestone that the open history begins with; null: the newest. */
    milestoneId: string | null = null;
    room: Room = 'wide';
    visible = false;
    paused = false;
    refreshing = false;

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

    /** Beside a list nobody looks at a record. */
    get noRunText(): string {
        return this.explains ? labels.noRunOfId : labels.noRun;
    }
    get data(): RunsData {
        return this.picture.data;
    }
    get story(): RunStory | null {
        return this.picture.story;
    }
    get live(): boolean {
        return this.visible && !this.paused && !!this.story && !this.isOver;
    }
    get isOver(): boolean {
        return !!this.story && !canStillChange(this.story.state);
    }
    get asOf(): number {
        return this.picture.checkedAt || this.data.readAt;
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
        const { told } = this.picture;
        return told?.failure ? null : (told?.usual ?? null);
    }
    get expected(): readonly ExpectedStage[] {
        return this.expectedOf(this.story, this.picture.told?.starts ?? []);
    }
    /** What of all that is known stands on the page. */
    get screen(): Screen {
        const { asOf, explains } = this;
        const { data, story, pulseFailure, told } = this.picture;
        return this.screenOf({ data, story, pulseFailure, asOf, explains, usualFailure: told?.failure ?? null });
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

    handleRead({ detail }: CustomEvent<RunsData>): void {
        const read = withData(this.picture, detail);
        if (read === this.picture) return;
        this.picture = read;
        this.tell();
    }
    handleChecked({ detail: { at, failure } }: CustomEvent<{ at: number; failure: WireFailure | null }>): void {
        this.picture = checked(this.picture, at, failure);
        if (!failure) this.tell();
    }
    tell(): void {
        this.picture = judged(this.picture, Date.now(), userId ?? null);
    }
    /** Asks whether anything changed; the picture stays meanwhile. */
    async refresh(): Promise<void> {
        if (this.refreshing) return;
        this.refreshing = true;
        await this.template?.querySelector<Reader>('c-orchestration-run-reader')?.refresh();
        await this.template?.querySelector<Pick<Reader, 'retry'> & Element>('c-orchestration-usual-reader')?.retry();
        this.refreshing = false;
    }
    handleUsual({ detail }: CustomEvent<UsualTold>): void {
        this.picture = withUsual(this.picture, detail);
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
        await (this.picture.pulseFailure ? reader?.refresh() : reader?.retry());
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
        const stepId = detail.stepId ?? stepThatCounts(this.story);
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
