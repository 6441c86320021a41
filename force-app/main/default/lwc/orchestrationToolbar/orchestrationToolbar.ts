import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { MenuChoice } from 'c/orchestrationMenu';
import type { RunStory } from 'c/orchestrationModel';
import { watchWidth } from 'c/orchestrationRoom';
import { EVERYTHING, fill, shownSteps } from 'c/orchestrationText';
import type { StepFilter } from 'c/orchestrationText';
import { labels } from './labels';
import { chipsOf, type Chip } from './view/chips';

/** Up to this width the search is an icon and the axis a menu; without what lies at the sides of the container. */
const MEDIUM_REM = 64 - 2;
const AXES = ['clock', 'elapsed'] as const;

/**
 * Which steps of a run are shown, and how: chips with counts, a search over steps and people, the axis.
 * @fires OrchestrationToolbar#filter detail: the wanted {@link StepFilter}
 * @fires OrchestrationToolbar#axis detail: `clock` or `elapsed`
 * @fires OrchestrationToolbar#path detail: whether the slowest path is wanted
 * @fires OrchestrationToolbar#fold detail: true: open all stages, false: fold them
 */
export default class OrchestrationToolbar extends LightningElement {
    /** The run. */
    @api story?: RunStory | null;
    /** What is shown now. */
    @api filter: StepFilter = EVERYTHING;

    /** How the axis counts. */
    @api axisMode: 'clock' | 'elapsed' = 'clock';
    /** Is the slowest path drawn? */
    @api slowestPath = false;
    /** Were all stages folded last? */
    @api folded = false;
    /** There is no time axis. */
    @api narrow = false;

    labels = labels;
    searchIcon = iconPath('search');
    isMedium = false;
    isSearching = false;

    private readonly pending: { focus: string | null } = { focus: null };
    private endWidth: (() => void) | null = null;

    renderedCallback(): void {
        const bar = this.refs?.bar as HTMLElement | undefined;
        if (bar && !this.endWidth) this.endWidth = watchWidth(bar, (rem) => (this.isMedium = rem <= MEDIUM_REM));
        const { focus } = this.pending;
        this.pending.focus = null;
        if (focus) this.template?.querySelector<HTMLElement>(focus)?.focus();
    }
    disconnectedCallback(): void {
        this.endWidth?.();
        this.endWidth = null;
    }

    get hasAxis(): boolean {
        return !this.narrow;
    }
    get hasAxisMenu(): boolean {
        return this.hasAxis && this.isMedium;
    }
    get hasAxisButtons(): boolean {
        return this.hasAxis && !this.isMedium;
    }
    get axisButtons(): { mode: string; text: string; className: string; pressed: string }[] {
        return AXES.map((mode) => {
            const isOn = mode === this.axisMode;
            return { mode, text: labels[mode], className: isOn ? 'half half_on' : 'half', pressed: String(isOn) };
        });
    }
    get axisChoices(): MenuChoice[] {
        return AXES.map((mode) => ({ value: mode, text: labels[mode], checked: mode === this.axisMode }));
    }
    get axisText(): string {
        return labels[this.axisMode];
    }
    get axisLabel(): string {
        return fill(labels.axisIs, labels.axis, this.axisText);
    }
    /** The field behind the icon stands open while something is searched for. */
    get hasSearchIcon(): boolean {
        return this.hasAxisMenu && !this.isSearching && !this.filter.text;
    }
    get foldLabel(): string {
        return this.folded ? labels.openAll : labels.foldAll;
    }
    get foldIcon(): string {
        return iconPath(this.folded ? 'expand' : 'collapse');
    }
    get chips(): Chip[] {
        return this.story ? chipsOf(this.story, this.filter.state) : [];
    }
    get result(): string {
        const { story, filter } = this;
        if (!story || (filter.state === EVERYTHING.state && !filter.text)) return '';
        return fill(labels.found, shownSteps(story, filter).length, shownSteps(story, EVERYTHING).length);
    }
    get isFiltered(): boolean {
        return this.result !== '';
    }

    handleChip(event: Event): void {
        const { filter } = (event.currentTarget as HTMLElement).dataset;
        // A chip that is on goes off.
        this.tell({ ...this.filter, state: filter && filter !== this.filter.state ? filter : EVERYTHING.state });
    }
    handleOpenSearch(): void {
        this.isSearching = true;
        this.pending.focus = '[data-action="search"]';
    }
    handleSearch(event: Event): void {
        this.tell({ ...this.filter, text: (event.target as HTMLInputElement).value });
    }
    /** The first Escape empties the field, the next one puts it back behind its icon. */
    handleKey(event: KeyboardEvent): void {
        // What is typed here is no key of the page around.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        if (this.filter.text) {
            this.tell({ ...this.filter, text: '' });
        } else if (this.isSearching) {
            this.isSearching = false;
            this.pending.focus = '[data-action="open-search"]';
        }
    }
    handleClear(): void {
        this.tell(EVERYTHING);
    }
    handleAxis(event: Event): void {
        this.tellAxis((event.currentTarget as HTMLElement).dataset.axis);
    }
    handleAxisMenu({ detail }: CustomEvent<string>): void {
        this.tellAxis(detail);
    }
    handlePath(event: Event): void {
        this.dispatchEvent(new CustomEvent('path', { detail: (event.target as HTMLInputElement).checked }));
    }
    handleFold(): void {
        this.dispatchEvent(new CustomEvent('fold', { detail: this.folded }));
    }
    tellAxis(axis: string | undefined): void {
        this.dispatchEvent(new CustomEvent('axis', { detail: axis }));
    }
    tell(filter: StepFilter): void {
        this.dispatchEvent(new CustomEvent('filter', { detail: filter }));
    }
}
