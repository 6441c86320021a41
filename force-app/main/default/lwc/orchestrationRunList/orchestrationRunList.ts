import { LightningElement, api } from 'lwc';
import { isPermission, soughtId } from 'c/orchestrationData';
import type { RunSoql, WireFailure } from 'c/orchestrationData';
import { NO_CRITERIA, RUN_SORTS, serverDecides, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria, RunSort, RunSortKey } from 'c/orchestrationModel';
import type { NamedRecord, RecordNames } from 'c/orchestrationRecordNames';
import { WHOLE } from 'c/orchestrationRunRows';
import type { ListPart, RunRow } from 'c/orchestrationRunRows';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { labels } from './labels';
import { closedText, emptyText } from './view/empty';
import { noticeOf } from './view/notice';
import type { Notice } from './view/notice';
import { linesOf } from './view/remarks';

interface Search extends HTMLElement {
    refresh(): Promise<void>;
    retry(): Promise<void>;
    stop(): void;
    soql(): RunSoql | null;
}
interface Rows extends HTMLElement {
    focusRow(): void;
}

const PAGE_SIZE = 50;

/**
 * A filtered, sorted, paged list of runs, each with the state of its own page and the name of its record.
 * @fires OrchestrationRunList#found detail: the {@link RunsFound} that is shown
 * @fires OrchestrationRunList#names detail: the {@link RecordNames} that are known
 * @fires OrchestrationRunList#choose detail: `{ runId, enter }`: `enter` when the run shall have the focus
 * @fires OrchestrationRunList#sort detail: the wanted {@link RunSort}
 * @fires OrchestrationRunList#page detail: the wanted page, from 1
 */
export default class OrchestrationRunList extends LightningElement {
    /** Which runs. */
    @api criteria: RunCriteria = NO_CRITERIA;
    @api sort: RunSort = USUAL_SORT;
    /** From 1. */
    @api pageNumber = 1;
    /** The run that is shown elsewhere on the page. */
    @api selectedId: string | null = null;

    labels = labels;
    found: RunsFound | null = null;
    /** What was asked for when it was found: as a whole, and apart from the page. */
    foundFor = '';
    foundOf = '';
    /** The page that is shown, from 1. */
    foundPage = 1;
    names: RecordNames = {};
    now = 0;
    retrying = false;

    /** Asks anew; the rows stay until the answer comes. */
    @api async refresh(): Promise<void> {
        await this.search?.refresh();
    }
    /** Puts the focus on the run that is shown, else on the first. */
    @api focusRow(): void {
        this.template?.querySelector<Rows>('c-orchestration-run-rows')?.focusRow();
    }

    /** The query that finds the same rows; null while that is not known. */
    @api soql(): RunSoql | null {
        return this.search?.soql() ?? null;
    }

    get search(): Search | null {
        return this.template?.querySelector<Search>('c-orchestration-run-search') ?? null;
    }
    get rows(): readonly RunRow[] {
        return this.found?.runs ?? [];
    }
    get records(): NamedRecord[] {
        return this.rows.flatMap(({ record }) =>
            record.triggeringRecord ? [{ id: record.triggeringRecord, object: record.triggeringRecordType }] : []
        );
    }
    get listPart(): ListPart {
        const { found, foundPage: page } = this;
        if (!found) return { ...WHOLE, page: this.pageNumber, pageSize: PAGE_SIZE };
        const { total, soFar, lookedAt, done, stopped, failure } = found;
        const looking = lookedAt !== null && !done && !stopped && !failure;
        return { page, pageSize: PAGE_SIZE, total, soFar, lookedAt, looking };
    }
    /** What is left of the time is known of judged runs only. */
    get sorts(): readonly RunSortKey[] {
        return serverDecides(this.criteria) ? RUN_SORTS.filter((key) => key !== 'left') : RUN_SORTS;
    }
    get remarks(): string[] {
        return this.found ? linesOf(this.found) : [];
    }
    /** What may go right the next time; a filter on something closed never will. */
    get failure(): WireFailure | null {
        return this.closedText ? null : (this.found?.failure ?? null);
    }
    get hasRows(): boolean {
        return this.rows.length > 0;
    }
    get notice(): Notice | null {
        return this.found && this.failure && noticeOf(this.found, this.failure, this.foundOf !== this.question);
    }
    get retryLabel(): string {
        return this.retrying ? labels.tryingAgain : labels.tryAgain;
    }
    get closedText(): string {
        const { failure = null } = this.found ?? {};
        return failure && isPermission(failure) ? closedText(failure) : '';
    }
    get question(): string {
        return JSON.stringify([this.criteria, this.sort]);
    }
    get asked(): string {
        return JSON.stringify([this.question, this.pageNumber]);
    }
    get outdated(): boolean {
        return this.found !== null && !this.failure && this.foundFor !== this.asked;
    }
    get loading(): boolean {
        return this.rows.length === 0 && !this.found?.failure && !this.found?.done;
    }
    get emptyText(): string {
        const { found, criteria, pageNumber } = this;
        if (this.closedText) return this.closedText;
        if (!found?.done || found.runs.length > 0 || this.failure) return '';
        return emptyText(found, criteria, pageNumber, PAGE_SIZE);
    }

    /** Sought in vain: it may be the Id of a step, a work item or another record, from which a timeline finds its run. */
    get otherId(): string | null {
        return this.closedText || this.found?.total !== 0 ? null : soughtId(this.criteria.text);
    }

    /** Where a question fails, the rows of the one before stand. */
    handleFound({ detail }: CustomEvent<RunsFound>): void {
        const { failure, runs } = detail;
        const isLost = failure !== null && !isPermission(failure) && runs.length === 0;
        if (this.found && isLost && this.rows.length > 0) {
            this.found = { ...this.found, failure, stale: true };
        } else {
            this.found = detail;
            this.foundFor = this.asked;
            this.foundOf = this.question;
            this.foundPage = this.pageNumber;
        }
        this.now = Date.now();
        this.dispatchEvent(new CustomEvent('found', { detail: this.found }));
    }
    handleNames({ detail }: CustomEvent<RecordNames>): void {
        this.names = detail;
        this.dispatchEvent(new CustomEvent('names', { detail }));
    }
    /** Events of the rows go on as they are. */
    handlePassed(event: CustomEvent): void {
        this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    }
    handleStop(): void {
        this.search?.stop();
    }
    async handleRetry(): Promise<void> {
        if (this.retrying) return;
        this.retrying = true;
        await this.search?.retry();
        this.retrying = false;
    }
}
