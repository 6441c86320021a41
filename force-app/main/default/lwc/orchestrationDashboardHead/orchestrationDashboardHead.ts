import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { MenuChoice } from 'c/orchestrationMenu';
import { fill, lengthText } from 'c/orchestrationText';
import { labels } from './labels';

/** Which runs are counted. */
export interface HeadFilters {
    /** API name; empty: all. */
    process: string;
    /** How far back runs that ended are counted. */
    days: number;
    /** Only those that the reader holds or started. */
    mine: boolean;
}

/** A process that can be chosen. */
export interface HeadProcess {
    /** API name. */
    name: string;
    label: string;
}

/** The days that can be chosen. */
export const FILTER_DAYS = [7, 30, 90] as const;

/** API names compare ignoring case. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const daysText = (days: number): string => fill(labels.last, lengthText({ amount: days, unit: 'd' }));

/**
 * Heading, filters and tools of a dashboard; what says as of when the picture stands comes by the slot `as-of`.
 * @fires OrchestrationDashboardHead#filter detail: the {@link HeadFilters} that changed, with their values
 * @fires OrchestrationDashboardHead#processes the reader wants to see which processes there are; no detail
 * @fires OrchestrationDashboardHead#refresh no detail
 * @fires OrchestrationDashboardHead#act detail: value of what was chosen in the menu
 */
export default class OrchestrationDashboardHead extends LightningElement {
    @api heading = '';
    @api filters: HeadFilters = { process: '', days: 30, mine: false };
    /** null: not known. */
    @api processes: readonly HeadProcess[] | null = null;
    /** They cannot be known. */
    @api processesFailed = false;
    /** What there is to do. */
    @api actions: readonly MenuChoice[] = [];
    @api refreshing = false;
    /** The filters stand below the heading. */
    @api narrow = false;
    /** Nothing can be filtered. */
    @api bare = false;

    /** What was used otherwise has gone: the focus goes where the same can be asked for again. */
    @api
    focusRefresh(): void {
        this.template?.querySelector<HTMLElement>('[data-action="refresh"]')?.focus();
    }

    labels = labels;
    icons = { bars: iconPath('bars'), refresh: iconPath('refresh'), more: iconPath('caret-down') };

    get rootClass(): string {
        return this.narrow ? 'head head_narrow' : 'head';
    }
    get wide(): boolean {
        return !this.narrow;
    }
    get filterable(): boolean {
        return !this.bare;
    }
    get refreshLabel(): string {
        return this.refreshing ? labels.refreshing : labels.refresh;
    }
    get refreshClass(): string {
        return this.refreshing ? 'icon icon_turns' : 'icon';
    }

    /** The chosen one stands there also while the others are not known. */
    get listed(): HeadProcess[] {
        const { process } = this.filters;
        const known = this.processes ?? [];
        const isKnown = !process || known.some(({ name }) => isSame(name, process));
        return isKnown ? [...known] : [{ name: process, label: process }, ...known];
    }
    get processText(): string {
        const { process } = this.filters;
        return this.listed.find(({ name }) => isSame(name, process))?.label ?? labels.allProcesses;
    }
    get processChoices(): MenuChoice[] {
        const { process } = this.filters;
        return [
            { value: '', text: labels.allProcesses, checked: !process },
            ...this.listed.map(({ name, label }) => ({ value: name, text: label, checked: isSame(name, process) }))
        ];
    }
    get processNote(): string {
        if (this.processes) return '';
        return this.processesFailed ? labels.noProcesses : labels.reading;
    }
    get daysText(): string {
        return daysText(this.filters.days);
    }
    get daysChoices(): MenuChoice[] {
        return FILTER_DAYS.map((days) => ({
            value: String(days),
            text: daysText(days),
            checked: days === this.filters.days
        }));
    }
    get whose(): { key: string; text: string; pressed: 'true' | 'false' }[] {
        const { mine } = this.filters;
        return [
            { key: 'mine', text: labels.mine, pressed: mine ? 'true' : 'false' },
            { key: 'all', text: labels.all, pressed: mine ? 'false' : 'true' }
        ];
    }

    handleProcess({ detail }: CustomEvent<string>): void {
        this.change({ process: detail });
    }
    handleDays({ detail }: CustomEvent<string>): void {
        this.change({ days: Number(detail) });
    }
    handleWhose(event: Event): void {
        this.change({ mine: (event.currentTarget as HTMLElement).dataset['whose'] === 'mine' });
    }
    change(detail: Partial<HeadFilters>): void {
        this.dispatchEvent(new CustomEvent('filter', { detail }));
    }
    handleProcesses(): void {
        this.dispatchEvent(new CustomEvent('processes'));
    }
    handleRefresh(): void {
        this.dispatchEvent(new CustomEvent('refresh'));
    }
    handleAct({ detail }: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('act', { detail }));
    }
}
