import { LightningElement, api } from 'lwc';
import type { ExpectedStage, RunStory, Usual } from 'c/orchestrationModel';
import { EVERYTHING, shownSteps } from 'c/orchestrationText';
import type { StepFilter } from 'c/orchestrationText';
import type { AxisMode, WaterfallOptions } from 'c/orchestrationWaterfall';
import { labels } from './labels';
import { UNTOUCHED } from './view/boardState';
import type { BoardState } from './view/boardState';

export { readBoardState, writeBoardState } from './address/parameters';
export { UNTOUCHED } from './view/boardState';
export type { BoardState } from './view/boardState';

interface Waterfall extends HTMLElement {
    foldAll(open: boolean): void;
    reveal(stepId: string): void;
}

/** Up to so many steps are overseen without tools. */
const FEW_STEPS = 8;

/**
 * The steps of a run, and what chooses among them: toolbar and waterfall.
 * @fires OrchestrationRunBoard#state the reader wants to see it otherwise; detail: the wanted {@link BoardState}
 */
export default class OrchestrationRunBoard extends LightningElement {
    /** The run. */
    @api story?: RunStory | null;
    /** What is usual for the steps of this process; null: not known, or not yet. */
    @api usual: Usual | null = null;
    /** The stages that usually come next. */
    @api expected: readonly ExpectedStage[] = [];
    /** What the reader chose. */
    @api state: BoardState = UNTOUCHED;
    /** Container below 48rem. */
    @api narrow = false;

    /** A strip of the stages first; the rows when the reader asks for them. */
    @api compact = false;

    folded = false;
    isWhole = false;

    get showsRows(): boolean {
        return !this.compact || this.isWhole || this.isFiltered;
    }
    get showsTools(): boolean {
        return this.showsRows && this.hasTools;
    }
    get wholeState(): string {
        return String(this.showsRows);
    }
    get wholeLabel(): string {
        return this.showsRows ? labels.fewer : labels.all;
    }

    /** Brings a step into view, with the focus; where only the strip stands, the rows come first. */
    @api async reveal(stepId: string): Promise<void> {
        if (!this.showsRows) this.isWhole = true;
        await Promise.resolve();
        this.template?.querySelector<Waterfall>('c-orchestration-waterfall')?.reveal(stepId);
    }

    /** A short run needs no tools; a filter that is on must be seen. */
    get hasTools(): boolean {
        const count = this.story ? shownSteps(this.story, EVERYTHING).length : 0;
        return count > FEW_STEPS || this.isFiltered;
    }
    get isFiltered(): boolean {
        const { filter } = this.state;
        return filter.state !== EVERYTHING.state || filter.text.trim() !== '';
    }
    get shown(): ReadonlySet<string> | null {
        const { story, isFiltered } = this;
        if (!story || !isFiltered) return null;
        return new Set(shownSteps(story, this.state.filter).flatMap(({ id }) => id ?? []));
    }
    get options(): WaterfallOptions {
        const { narrow, shown, usual, expected } = this;
        return { narrow, shown, usual, expected, path: this.state.path, axis: this.state.axis };
    }

    handleWhole(): void {
        if (this.showsRows && this.isFiltered) this.tell({ filter: EVERYTHING });
        this.isWhole = !this.showsRows;
    }
    handleFilter({ detail: filter }: CustomEvent<StepFilter>): void {
        this.tell({ filter });
    }
    handleAxis({ detail: axis }: CustomEvent<AxisMode>): void {
        this.tell({ axis });
    }
    handlePath({ detail: path }: CustomEvent<boolean>): void {
        this.tell({ path });
    }
    handleFold({ detail: open }: CustomEvent<boolean>): void {
        this.folded = !open;
        this.template?.querySelector<Waterfall>('c-orchestration-waterfall')?.foldAll(open);
    }
    handleStepOpen({ detail }: CustomEvent<{ stepId: string }>): void {
        this.tell({ stepId: detail.stepId });
    }
    tell(change: Partial<BoardState>): void {
        this.dispatchEvent(new CustomEvent('state', { detail: { ...this.state, ...change } }));
    }
}
