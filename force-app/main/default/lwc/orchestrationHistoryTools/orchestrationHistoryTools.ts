import { LightningElement, api } from 'lwc';
import type { GroupCount, HistoryQuery } from 'c/orchestrationHistoryList';
import { iconPath } from 'c/orchestrationLook';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';

const GROUP_LABELS: Record<GroupCount['group'], string> = {
    all: labels.all,
    run: labels.run,
    stage: labels.stage,
    step: labels.step,
    item: labels.item,
    fields: labels.fields,
    posts: labels.posts,
    other: labels.other
};

interface Chip {
    filter: string;
    count: number;
    text: string;
    className: string;
    pressed: string;
}

/**
 * Search, order, copy menu and filter chips of a history.
 * @fires OrchestrationHistoryTools#query detail: the wanted {@link HistoryQuery}
 * @fires OrchestrationHistoryTools#copyas detail: "markdown", "csv", "json" or "soql"
 */
export default class OrchestrationHistoryTools extends LightningElement {
    /** A chip for each. */
    @api counts: readonly GroupCount[] = [];
    /** What is shown now. */
    @api query?: HistoryQuery;
    /** What was found or copied, in words. */
    @api told = '';
    /** The text that the browser did not copy; empty where there is none. */
    @api refused = '';

    labels = labels;
    icons = { search: iconPath('search'), copy: iconPath('copy') };
    formats = [
        { value: 'markdown', text: labels.asMarkdown },
        { value: 'csv', text: labels.asCsv },
        { value: 'json', text: labels.asJson },
        { value: 'soql', text: labels.asSoql }
    ];

    get chips(): Chip[] {
        return this.counts.map(({ group, count }) => {
            const isOn = this.query?.group === group;
            return {
                filter: group,
                count,
                text: GROUP_LABELS[group],
                className: isOn ? 'chip chip_on' : 'chip',
                pressed: String(isOn)
            };
        });
    }
    get isNewest(): boolean {
        return this.query?.order !== 'oldest';
    }
    get orderText(): string {
        return this.isNewest ? labels.newest : labels.oldest;
    }
    get orderLabel(): string {
        return fill(labels.order, this.orderText);
    }
    get orderIcon(): string {
        return iconPath(this.isNewest ? 'arrow-down' : 'arrow-up');
    }
    handleSearch(event: Event): void {
        this.ask({ text: (event.target as HTMLInputElement).value });
    }

    /** The first Escape empties the search, the next one closes the drawer. */
    handleSearchKey(event: KeyboardEvent): void {
        if (event.key === 'Escape' && this.query?.text) {
            event.preventDefault();
            event.stopPropagation();
            this.ask({ text: '' });
        }
    }

    handleChip(event: Event): void {
        const { filter } = (event.currentTarget as HTMLElement).dataset;
        const group = filter as HistoryQuery['group'];
        // A chip that is on goes off.
        this.ask({ group: group === this.query?.group ? 'all' : group });
    }

    handleOrder(): void {
        this.ask({ order: this.isNewest ? 'oldest' : 'newest' });
    }

    handleFormat({ detail }: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('copyas', { detail }));
    }

    handleTextFocus(event: FocusEvent): void {
        (event.target as HTMLTextAreaElement).select();
    }

    private ask(changes: Partial<HistoryQuery>): void {
        this.dispatchEvent(new CustomEvent('query', { detail: { ...this.query, ...changes } }));
    }
}
