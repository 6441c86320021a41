import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { iconPath } from 'c/orchestrationLook';
import { NO_CRITERIA, USUAL_SORT } from 'c/orchestrationModel';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import { timelinePage, troubleshooterPage, writeCriteria, writeSort } from 'c/orchestrationText';
import { labels } from './labels';

/**
 * The runs behind a figure, in place, with a way to the same list in the troubleshooter.
 * @fires OrchestrationFigureRuns#close the reader has seen enough; no detail
 */
export default class OrchestrationFigureRuns extends NavigationMixin(LightningElement) {
    /** What the figure counts. */
    @api heading = '';
    @api
    get criteria(): RunCriteria {
        return this.asked;
    }
    set criteria(criteria: RunCriteria) {
        // The same list stays on its page.
        if (JSON.stringify(criteria) === JSON.stringify(this.asked)) return;
        this.asked = criteria;
        this.pageNumber = 1;
        this.address = null;
    }
    @api sort: RunSort = USUAL_SORT;

    labels = labels;
    closeIcon = iconPath('close');
    asked: RunCriteria = NO_CRITERIA;
    chosenSort: RunSort | null = null;
    pageNumber = 1;
    address: string | null = null;

    get shownSort(): RunSort {
        return this.chosenSort ?? this.sort;
    }
    get page() {
        return troubleshooterPage({ ...writeCriteria(this.asked), ...writeSort(this.shownSort) });
    }

    renderedCallback(): void {
        if (this.address === null) void this.findAddress(this.asked);
    }
    async findAddress(criteria: RunCriteria): Promise<void> {
        const address = await this[NavigationMixin.GenerateUrl](this.page);
        if (criteria === this.asked) this.address = address;
    }

    /** The list takes the place of what the reader pressed. */
    @api focusHeading(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    handleLink(event: MouseEvent): void {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this[NavigationMixin.Navigate](this.page);
    }
    handleSort({ detail }: CustomEvent<RunSort>): void {
        this.chosenSort = detail;
        this.pageNumber = 1;
        this.address = null;
    }
    handlePage({ detail }: CustomEvent<number>): void {
        this.pageNumber = detail;
    }
    handleChoose({ detail }: CustomEvent<{ runId: string }>): void {
        this[NavigationMixin.Navigate](timelinePage(detail.runId, {}));
    }
    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape' && !event.defaultPrevented) this.handleClose();
    }
}
