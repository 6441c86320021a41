import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import { RUN_SORTS, USUAL_SORT } from 'c/orchestrationModel';
import type { RunSort, RunSortKey } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';
import { focusAfter } from './view/keys';
import { rowView } from './view/rowView';
import type { RowView, RunRow } from './view/rowView';

export type { RunRow } from './view/rowView';

/** Which part of a list is shown, and of what. */
export interface ListPart {
    /** From 1. */
    page: number;
    pageSize: number;
    /** How many there are; null while that is not known. */
    total: number | null;
    /** How many were found so far. */
    soFar: number;
    /** How many the model judged to find them; null: the server decided alone. */
    lookedAt: number | null;
    /** Further ones are being looked at. */
    looking: boolean;
}

export const WHOLE: ListPart = { page: 1, pageSize: 50, total: null, soFar: 0, lookedAt: null, looking: false };

/**
 * A page of runs, one row each, and how they are sorted.
 * @fires OrchestrationRunRows#choose detail: `{ runId, enter }`: `enter` when the run shall have the focus
 * @fires OrchestrationRunRows#sort detail: the wanted {@link RunSort}
 * @fires OrchestrationRunRows#page detail: the wanted page, from 1
 * @fires OrchestrationRunRows#stop no further runs shall be looked at
 */
export default class OrchestrationRunRows extends LightningElement {
    /** The runs of this page. */
    @api rows: readonly RunRow[] = [];
    /** Names of business records, by Id. */
    @api names: Readonly<Record<string, string>> = {};
    @api listPart: ListPart = WHOLE;
    @api sort: RunSort = USUAL_SORT;
    /** Which orders can be had. */
    @api sorts: readonly RunSortKey[] = RUN_SORTS;
    /** The run that is shown elsewhere on the page. */
    @api selectedId: string | null = null;
    /** Sentences about what was looked at, and what could not be. */
    @api remarks: readonly string[] = [];
    /** Nothing to show yet. */
    @api loading = false;
    /** Other runs are asked for: these stand until the answer comes. */
    @api outdated = false;
    /** Epoch ms for which ages are told. */
    @api now = 0;

    labels = labels;
    focusId: string | null = null;
    previousIcon = iconPath('chevron-left');
    nextIcon = iconPath('chevron-right');

    /** Puts the focus on the run that is shown, else on the first. */
    @api focusRow(): void {
        this.template?.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
    }

    get tabId(): string | null {
        const has = (id: string | null): boolean => this.rows.some((row) => row.id === id);
        if (has(this.focusId)) return this.focusId;
        return has(this.selectedId) ? this.selectedId : (this.rows[0]?.id ?? null);
    }
    get views(): RowView[] {
        const { names, selectedId, now, tabId } = this;
        const context = { names, sort: this.sort.key, selectedId, focusId: tabId, now };
        return this.rows.map((row) => rowView(row, context));
    }
    get total(): number | null {
        const { total, soFar, lookedAt } = this.listPart;
        return total ?? (lookedAt === null ? null : soFar);
    }
    /** Only so far: there may be more. */
    get exact(): 'false' | null {
        return this.listPart.total === null && this.listPart.lookedAt !== null ? 'false' : null;
    }
    get lookedAt(): number | null {
        return this.listPart.lookedAt;
    }
    get busyText(): string {
        return String(this.loading || this.outdated || this.listPart.looking);
    }
    get bodyClass(): string {
        return this.outdated ? 'body body_outdated' : 'body';
    }
    get stoppable(): boolean {
        return this.listPart.looking;
    }
    get countText(): string {
        const { page, pageSize, total, soFar, lookedAt } = this.listPart;
        if (total === null) return lookedAt === null ? '' : fill(labels.soFar, soFar);
        if (total === 0) return labels.none;
        const first = (page - 1) * pageSize + 1;
        if (first > total) return fill(labels.total, total);
        return fill(labels.range, first, Math.min(total, first - 1 + this.rows.length), total);
    }
    get pages(): number | null {
        const { total, pageSize } = this.listPart;
        return total === null ? null : Math.max(1, Math.ceil(total / pageSize));
    }
    get pageText(): string {
        const { pages, listPart } = this;
        return pages === null || listPart.page > pages
            ? fill(labels.pageAlone, listPart.page)
            : fill(labels.page, listPart.page, pages);
    }
    get isFirst(): boolean {
        return this.listPart.page <= 1;
    }
    /** A button that cannot be used keeps the focus that is on it. */
    get firstText(): string {
        return String(this.isFirst);
    }
    get lastText(): string {
        return String(this.isLast);
    }
    get isLast(): boolean {
        const { page, pageSize, total, soFar } = this.listPart;
        return page * pageSize >= (total ?? soFar);
    }
    get sortOptions(): { key: RunSortKey; label: string; selected: boolean }[] {
        return this.sorts.map((key) => ({ key, label: labels.sorts[key], selected: key === this.sort.key }));
    }
    get direction(): string {
        return this.sort.descending ? 'descending' : 'ascending';
    }
    get directionLabel(): string {
        return this.sort.descending ? labels.descending : labels.ascending;
    }
    get directionIcon(): string {
        return iconPath(this.sort.descending ? 'caret-down' : 'caret-up');
    }

    handleSort(event: Event): void {
        const key = (event.target as HTMLSelectElement).value as RunSortKey;
        this.tell<RunSort>('sort', { key, descending: false });
    }
    handleDirection(): void {
        this.tell<RunSort>('sort', { ...this.sort, descending: !this.sort.descending });
    }
    handlePrevious(): void {
        if (!this.isFirst) this.tell('page', Math.min(this.listPart.page - 1, this.pages ?? Infinity));
    }
    handleNext(): void {
        if (!this.isLast) this.tell('page', this.listPart.page + 1);
    }
    handleStop(): void {
        this.tell('stop', null);
    }
    handleClick(event: Event): void {
        this.choose((event.currentTarget as HTMLElement).dataset['runId'] ?? null, false);
    }
    handleKey(event: KeyboardEvent): void {
        const { key } = event;
        if (key === 'Enter' || key === ' ') {
            event.preventDefault();
            this.choose(this.tabId, key === 'Enter');
            return;
        }
        const next = focusAfter(key, this.rows, this.tabId);
        if (!next) return;
        event.preventDefault();
        this.focusId = next;
        this.template?.querySelector<HTMLElement>(`.row[data-run-id="${next}"]`)?.focus();
    }
    choose(runId: string | null, enter: boolean): void {
        if (!runId) return;
        this.focusId = runId;
        this.tell('choose', { runId, enter });
    }
    tell<Detail>(name: string, detail: Detail): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }
}
