import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import { PROCESSES_DOCUMENT, processesOf } from 'c/orchestrationData';
import type { ProcessesAnswer, ProcessOption, RunSoql } from 'c/orchestrationData';
import { sameId } from 'c/orchestrationModel';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import type { RecordNames } from 'c/orchestrationRecordNames';
import { watchWidth } from 'c/orchestrationRoom';
import type { BoardState } from 'c/orchestrationRunBoard';
import type { RunsFound } from 'c/orchestrationRunSearch';
import {
    addressState,
    fill,
    isTroubleshooterPage,
    listed,
    misreadValues,
    parametersOf,
    troubleshooterPage
} from 'c/orchestrationText';
import { labels } from './labels';
import { copyText } from './view/copyText';
import { BESIDE_REM, screenOf } from './view/screen';
import type { Screen } from './view/screen';
import { choosing, INITIAL, readViewState, searching, sorting, writeViewState } from './view/viewState';
import type { ViewState } from './view/viewState';

interface List extends HTMLElement {
    refresh(): Promise<void>;
    focusRow(): void;
    soql(): RunSoql | null;
}

/** Finds runs and explains one of them: what is stuck or failed, why, and what to do now. */
export default class OrchestrationTroubleshooter extends NavigationMixin(LightningElement) {
    labels = labels;
    state: ViewState = INITIAL;
    found: RunsFound | null = null;
    rem = BESIDE_REM;
    page: PageReference | null = null;
    misread: string[] = [];
    names: RecordNames = {};
    refreshing = false;
    told = '';
    private endWidth: (() => void) | null = null;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        if (!page || !this.isOwn(page)) return;
        this.page = page;
        const parameters = parametersOf(page.state);
        this.misread = misreadValues(parameters);
        const state = readViewState(parameters);
        if (JSON.stringify(state) === JSON.stringify(this.state)) return;
        const isBack = this.screen.alone === 'second' && !state.runId;
        this.state = state;
        if (isBack) void this.leave();
    }

    /** Only asked for once somebody wants to filter. */
    processesDocument: GraphQLDocument | undefined;
    processes: ProcessOption[] | null = null;
    soql: RunSoql | null = null;

    @wire(graphql, { query: '$processesDocument' })
    handleProcesses({ data }: GraphQLResult<never>): void {
        if (data) this.processes = processesOf(data as ProcessesAnswer);
    }

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (rem) => (this.rem = rem));
    }
    disconnectedCallback(): void {
        this.endWidth?.();
        this.endWidth = null;
    }

    /** Lightning keeps pages that were left, and tells them of the page in front. */
    isOwn(page: PageReference): boolean {
        const nameOf = ({ type, attributes }: PageReference): string => JSON.stringify([type, attributes]);
        return !this.page || nameOf(page) === nameOf(this.page);
    }

    get screen(): Screen {
        const { state, found, rem, names } = this;
        return screenOf({ state, found, rem, names });
    }
    get hasRun(): boolean {
        return this.screen.runId !== null;
    }
    get misreadText(): string {
        return this.misread.length > 0 ? fill(labels.misread, listed(this.misread)) : '';
    }

    handleNames({ detail }: CustomEvent<RecordNames>): void {
        this.names = detail;
    }
    handleFound({ detail }: CustomEvent<RunsFound>): void {
        this.found = detail;
        this.soql = this.template?.querySelector<List>('c-orchestration-run-list')?.soql() ?? null;
    }
    handleMenuOpen(): void {
        this.processesDocument = PROCESSES_DOCUMENT;
    }
    handleCriteria({ detail: criteria }: CustomEvent<RunCriteria>): void {
        this.remember(searching(this.state, criteria), true);
    }
    handleSort({ detail: sort }: CustomEvent<RunSort>): void {
        this.remember(sorting(this.state, sort));
    }
    handlePageChange({ detail: page }: CustomEvent<number>): void {
        this.remember({ ...this.state, page }, true);
    }
    handleChoose({ detail }: CustomEvent<{ runId: string; enter: boolean }>): void {
        this.show(detail.runId);
        if (detail.enter) void this.enter();
    }
    handleNeighbour({ detail: runId }: CustomEvent<string>): void {
        this.show(runId);
    }
    handleBack(): void {
        this.remember(choosing(this.state, null));
        void this.leave();
    }
    handleBoard({ detail: board }: CustomEvent<BoardState>): void {
        this.remember({ ...this.state, runId: this.screen.runId, board });
    }
    /** Escape leads back to the list, unless something lies open over the run. */
    handleKey(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || event.defaultPrevented || this.state.board.stepId) return;
        void this.leave();
    }
    async handleRefresh(): Promise<void> {
        if (this.refreshing) return;
        this.refreshing = true;
        await this.template?.querySelector<List>('c-orchestration-run-list')?.refresh();
        this.refreshing = false;
    }
    async handleCopyLink(): Promise<void> {
        const page = troubleshooterPage(writeViewState({ ...this.state, runId: this.screen.runId }));
        const address = await this[NavigationMixin.GenerateUrl](page);
        const link = new URL(address, window.location.href).href;
        this.told = (await copyText(link)) ? labels.linkCopied : fill(labels.linkNotCopied, link);
    }

    show(runId: string | null): void {
        if (!runId || sameId(runId, this.state.runId)) return;
        // Where the run takes the place of the list, Back leads to the list again.
        this.remember(choosing(this.state, runId), this.screen.narrow && !this.state.runId);
    }
    /** Waits for the run's pane to be there. */
    async enter(): Promise<void> {
        await Promise.resolve();
        this.template?.querySelector<HTMLElement>('.run')?.focus();
    }
    async leave(): Promise<void> {
        await Promise.resolve();
        this.template?.querySelector<List>('c-orchestration-run-list')?.focusRow();
    }
    /**
     * On its own tab the address holds what the reader chose; on other pages it belongs to others.
     * @param isAnotherView Back leads to what was seen before
     */
    remember(state: ViewState, isAnotherView = false): void {
        this.state = state;
        this.told = '';
        const { page } = this;
        if (!page || !isTroubleshooterPage(page)) return;
        const own = addressState(writeViewState(state));
        this[NavigationMixin.Navigate]({ ...page, state: { ...page.state, ...own } }, !isAnotherView);
    }
}
