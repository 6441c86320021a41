import { LightningElement, api } from 'lwc';
import { iconPath, lookOf } from 'c/orchestrationLook';
import type { RunStory, StepState } from 'c/orchestrationModel';
import { ATTENTION, countedStates, EVERYTHING, fill, shownSteps } from 'c/orchestrationText';
import type { StepFilter } from 'c/orchestrationText';
import { labels } from './labels';

interface Chip {
    filter: string;
    text: string;
    count: number;
    icon: string | null;
    className: string;
    pressed: string;
}

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

    get hasAxis(): boolean {
        return !this.narrow;
    }
    get axisButtons(): { mode: string; text: string; className: string; pressed: string }[] {
        return (['clock', 'elapsed'] as const).map((mode) => {
            const isOn = mode === this.axisMode;
            return { mode, text: labels[mode], className: isOn ? 'half half_on' : 'half', pressed: String(isOn) };
        });
    }
    get foldLabel(): string {
        return this.folded ? labels.openAll : labels.foldAll;
    }
    get foldIcon(): string {
        return iconPath(this.folded ? 'expand' : 'collapse');
    }

    /** Chips of states that a step of the run stands in; the search does not change their counts. */
    get chips(): Chip[] {
        const { story } = this;
        if (!story) return [];
        const count = (state: string): number => shownSteps(story, { state, text: '' }).length;
        const needy = count(ATTENTION);
        return [
            this.chip(EVERYTHING.state, labels.all, count(EVERYTHING.state), null),
            ...(needy > 0 ? [this.chip(ATTENTION, labels.attention, needy, 'warning')] : []),
            ...countedStates(shownSteps(story, EVERYTHING)).map((one) =>
                this.chip(one.state, one.text, one.count, one.state)
            )
        ];
    }
    chip(filter: string, text: string, count: number, look: StepState | 'warning' | null): Chip {
        const isOn = this.filter.state === filter;
        const family = look && look !== 'warning' ? ` c-${lookOf(look).family}` : '';
        const icon = look === null ? null : iconPath(look === 'warning' ? 'warning' : lookOf(look).icon);
        return {
            filter,
            text,
            count,
            icon,
            className: `chip${isOn ? ' chip_on' : ''}${family}`,
            pressed: String(isOn)
        };
    }
    get result(): string {
        const { story, filter } = this;
        if (!story || (filter.state === EVERYTHING.state && !filter.text)) return '';
        const found = shownSteps(story, filter).length;
        return found === 0 ? labels.nothing : fill(labels.found, found, shownSteps(story, EVERYTHING).length);
    }
    get isFiltered(): boolean {
        return this.result !== '';
    }

    handleChip(event: Event): void {
        const { filter } = (event.currentTarget as HTMLElement).dataset;
        // A chip that is on goes off.
        this.tell({ ...this.filter, state: filter && filter !== this.filter.state ? filter : EVERYTHING.state });
    }
    handleSearch(event: Event): void {
        this.tell({ ...this.filter, text: (event.target as HTMLInputElement).value });
    }
    handleKey(event: KeyboardEvent): void {
        // What is typed here is no key of the page around.
        event.stopPropagation();
        if (event.key === 'Escape' && this.filter.text) this.tell({ ...this.filter, text: '' });
    }
    handleClear(): void {
        this.tell(EVERYTHING);
    }
    handleAxis(event: Event): void {
        const { axis } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('axis', { detail: axis }));
    }
    handlePath(event: Event): void {
        this.dispatchEvent(new CustomEvent('path', { detail: (event.target as HTMLInputElement).checked }));
    }
    handleFold(): void {
        this.dispatchEvent(new CustomEvent('fold', { detail: this.folded }));
    }
    tell(filter: StepFilter): void {
        this.dispatchEvent(new CustomEvent('filter', { detail: filter }));
    }
}
