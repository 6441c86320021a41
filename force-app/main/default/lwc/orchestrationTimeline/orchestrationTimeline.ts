import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { findingFailure, isDone, isOfRecord } from 'c/orchestrationData';
import type { Finding, RunOfRecord, WireFailure } from 'c/orchestrationData';
import { isRecordId } from 'c/orchestrationModel';
import { readBoardState, UNTOUCHED, writeBoardState } from 'c/orchestrationRunBoard';
import type { BoardState } from 'c/orchestrationRunBoard';
import { addressState, fill, isTimelinePage, parametersOf } from 'c/orchestrationText';
import { labels } from './labels';
import { isPageOf, sameState } from './view/page';
import { lostRemark } from './view/remarks';

const RUN_OBJECT = 'FlowOrchestrationInstance';

const MOST_SHOWN = 40;

interface Finder extends HTMLElement {
    retry(): Promise<void>;
}

/** The timeline of a run, on the page of any record that belongs to one, and as a page of its own. */
export default class OrchestrationTimeline extends NavigationMixin(LightningElement) {
    /** Id of the page's record. */
    @api recordId?: string;
    /** API name of the page's object. */
    @api objectApiName?: string;
    /** Shown above the timeline; nothing without it. */
    @api heading?: string;

    /** "compact": few lines, whatever room there is; else as the room allows. */
    @api mode: 'auto' | 'compact' = 'auto';

    labels = labels;
    addressId: string | null = null;
    finding: Finding | null = null;
    chosenId: string | null = null;
    viewState: BoardState = UNTOUCHED;
    page: PageReference | null = null;
    isPicking = false;
    retrying = false;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        if (!page || !isPageOf(page, this.recordId)) return;
        this.page = page;
        const parameters = parametersOf(page.state);
        this.addressId = parameters['recordId']?.trim() || null;
        this.chosenId = parameters['run'] ?? this.chosenId;
        const state = readBoardState(parameters);
        if (!sameState(state, this.viewState)) this.viewState = state;
    }

    get subjectId(): string | null {
        return this.recordId || this.addressId;
    }
    /** The object of a record that comes from the address is not known. */
    get subjectObject(): string | null {
        return this.recordId ? (this.objectApiName ?? null) : null;
    }
    get isRunPage(): boolean {
        return this.subjectObject === RUN_OBJECT;
    }
    get soughtId(): string | null {
        return this.isRunPage || this.badId ? null : this.subjectId;
    }
    /** What was found for this record; never for the one before. */
    get current(): Finding | null {
        return isOfRecord(this.finding, this.soughtId) ? this.finding : null;
    }
    get runs(): RunOfRecord[] {
        return this.current?.runs ?? [];
    }
    get runId(): string | null {
        if (this.isRunPage) return this.subjectId;
        const chosen = this.runs.find(({ id }) => id === this.chosenId);
        return (chosen ?? this.runs[0])?.id ?? null;
    }
    /** What stands in the place of an Id and is none. */
    get badId(): string {
        const id = this.subjectId;
        return id && !isRecordId(id) ? id.slice(0, MOST_SHOWN) : '';
    }
    get badIdText(): string {
        return fill(labels.badId, this.badId);
    }
    get hasNoRecord(): boolean {
        return !this.subjectId;
    }
    /** What leaves nothing to show. */
    get failure(): WireFailure | null {
        return this.current && this.runs.length === 0 ? findingFailure(this.current) : null;
    }
    get hasNoRun(): boolean {
        const { current, subjectObject, failure } = this;
        return Boolean(current && this.runs.length === 0 && !failure && isDone(current, subjectObject));
    }
    get showsRun(): boolean {
        return !this.hasNoRecord && !this.badId && !this.failure && !this.hasNoRun;
    }
    get remark(): string {
        return this.current ? lostRemark(this.current) : '';
    }
    get runRemark(): string {
        return this.showsRun ? this.remark : '';
    }
    get hasSeveral(): boolean {
        return this.runs.length > 1;
    }
    get runIds(): string[] {
        return this.runs.map(({ id }) => id);
    }
    get pickerLabel(): string {
        return fill(labels.runsOfRecord, this.runs.length);
    }
    get pickerText(): string {
        const shown = this.runs.find(({ id }) => id === this.runId);
        const number = shown?.name ? fill(labels.runNumber, shown.name) : (this.runId ?? '');
        return [number, shown?.label].filter(Boolean).join(' · ');
    }
    get pickerExpanded(): string {
        return String(this.isPicking);
    }
    get cutRemark(): string {
        return this.current?.more ? labels.newestOnly : '';
    }

    handleFound(event: CustomEvent<Finding>): void {
        if (!isOfRecord(event.detail, this.soughtId)) return;
        if (!isOfRecord(this.finding, this.soughtId)) {
            this.chosenId = null;
            this.isPicking = false;
        }
        this.finding = event.detail;
    }
    handleToggle(): void {
        this.isPicking = !this.isPicking;
    }
    handlePickerKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || !this.isPicking) return;
        event.stopPropagation();
        this.closePicker();
    }
    handleChoose(event: CustomEvent<{ runId: string }>): void {
        this.chosenId = event.detail.runId;
        this.closePicker();
        this.remember({ ...this.viewState, filter: UNTOUCHED.filter, stepId: null });
    }
    handleViewState(event: CustomEvent<BoardState>): void {
        this.remember(event.detail);
    }
    /** On its own page the address holds what the reader chose; on a record's page it belongs to others. */
    remember(state: BoardState): void {
        this.viewState = state;
        const { page } = this;
        if (!page || !isTimelinePage(page)) return;
        const own = addressState({ ...writeBoardState(state), run: this.chosenId ?? undefined });
        this[NavigationMixin.Navigate]({ ...page, state: { ...page.state, ...own } }, true);
    }
    closePicker(): void {
        this.isPicking = false;
        this.template?.querySelector<HTMLElement>('.picker')?.focus();
    }
    async handleRetry(): Promise<void> {
        if (this.retrying) return;
        this.retrying = true;
        await this.template?.querySelector<Finder>('c-orchestration-run-finder')?.retry();
        this.retrying = false;
    }
}
