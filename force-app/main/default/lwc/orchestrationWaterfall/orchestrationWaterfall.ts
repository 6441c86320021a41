import { api, LightningElement } from 'lwc';
import type { RunStory } from 'c/orchestrationModel';
import { createRowCards, NO_CARD } from './card/rowCards';
import { clicked, pressed } from './keys/gridInput';
import { keyList } from './keys/keyList';
import type { Move } from './keys/moves';
import { rowKeyOf } from './keys/rowKey';
import { labels } from './labels';
import narrowTemplate from './narrow.html';
import chartTemplate from './orchestrationWaterfall.html';
import { foldAll } from './rows/foldRule';
import { blockViews, tabStopOf, type BlockView } from './view/blockViews';
import { createDrawing, NO_WISHES, type Drawing, type WaterfallOptions, type Wishes } from './view/drawing';
import { timesIn } from './view/foot';
import { foldTurned, stageOpened, stageTurned, wished } from './view/wishes';
import { remPxOf, scrolledRemOf, SCROLL_STEP_REM } from './window/measure';
import { createRowFocus } from './window/rowFocus';
import type { Place } from './window/settle';
import { createWidthObserver } from './window/widthObserver';

interface KeyHelp extends HTMLElement {
    open(): void;
}

export type { AxisMode } from './axis/axisView';
export type { WaterfallOptions } from './view/drawing';

/**
 * Stages and steps of one run: bars on a time axis, or, where there is no room for one, rows with a bar each.
 * @fires OrchestrationWaterfall#stepopen the reader wants to see more of a step; detail `{ stepId: string }`
 */
export default class OrchestrationWaterfall extends LightningElement {
    /** The run to show. */
    @api get story(): RunStory | undefined {
        return this.wishes.story;
    }
    set story(story: RunStory | undefined) {
        if (story?.id === this.story?.id) {
            this.wish({ story });
            this.rowFocus.keep(this.template);
            return;
        }
        this.wish({ story, choices: NO_WISHES.choices, opened: NO_WISHES.opened });
        this.activeKey = null;
        const first = this.drawing.layout.rows.at(0);
        this.rowFocus.ask(first ? { key: first.key, focus: false, reveal: true } : null);
        this.showSelected();
    }

    /** How the run is drawn. */
    @api get options(): WaterfallOptions {
        return this.wishes;
    }
    set options(options: Partial<WaterfallOptions>) {
        this.wish(options);
    }

    /** Id of the step that is shown elsewhere, as in the drawer: its stage is opened, its row marked. */
    @api get selectedStepId(): string | null | undefined {
        return this.stepInFocus;
    }
    set selectedStepId(stepId: string | null | undefined) {
        this.stepInFocus = stepId;
        this.showSelected();
    }

    labels = labels;
    timesIn = timesIn;
    wishes: Wishes = NO_WISHES;
    stepInFocus?: string | null;
    activeKey: string | null = null;
    scrolledRem = 0;
    card = NO_CARD;
    keys = keyList();
    readonly cards = createRowCards({
        layoutOf: () => this.drawing.layout,
        rowOf: (key) => this.template?.querySelector(`[data-row="${key}"]`),
        show: (card) => (this.card = card)
    });
    private readonly rowFocus = createRowFocus();
    private readonly drawingOf = createDrawing();
    private readonly widthObserver = createWidthObserver((widthPx) => this.handleWidth(widthPx));

    /** Opens or folds all stages. */
    @api foldAll(open: boolean): void {
        if (this.story) this.wish({ choices: foldAll(this.story, open) });
    }

    /** Brings a step's row into view, with the focus; its stage is opened. */
    @api reveal(stepId: string): void {
        this.open(stepId);
        this.activeKey = stepId;
        this.rowFocus.ask({ key: stepId, focus: true, reveal: true });
    }

    render() {
        return this.wishes.narrow ? narrowTemplate : chartTemplate;
    }

    renderedCallback(): void {
        this.widthObserver.watch(this.refs?.axis);
        this.rowFocus.settle(this.drawing.layout, () => this.place());
    }

    disconnectedCallback(): void {
        this.widthObserver.watch(undefined);
        this.cards.dispose();
    }

    get drawing(): Drawing {
        return this.drawingOf(this.wishes);
    }

    get blocks(): BlockView[] {
        const { arrangement, layout, viewportRem } = this.drawing;
        const tabStop = tabStopOf(layout, this.activeKey, this.story?.focus.stepId ?? null);
        const view = { top: this.scrolledRem, height: viewportRem + SCROLL_STEP_REM };
        const context = { tabStop, selectedStepId: this.stepInFocus, narrow: this.wishes.narrow };
        return arrangement ? blockViews(arrangement, view, context) : [];
    }

    get remPx(): number {
        return remPxOf(this.refs?.body, this.drawing.arrangement?.height ?? 0);
    }

    handleScroll(): void {
        const scrolledRem = scrolledRemOf(this.refs?.scroller, this.remPx);
        this.cards.scrolled();
        if (scrolledRem !== this.scrolledRem) {
            this.scrolledRem = scrolledRem;
            this.rowFocus.keep(this.template);
        }
    }

    handleFocusin(event: FocusEvent): void {
        this.activeKey = rowKeyOf(event) ?? this.activeKey;
        this.cards.focus(event, this.stepInFocus);
    }

    handleClick(event: MouseEvent): void {
        this.cards.dispose();
        clicked(event, this.drawing.layout, this);
    }

    handleKeydown(event: KeyboardEvent): void {
        pressed(event, this.template, this.drawing.layout, this);
    }

    help(): void {
        this.cards.dispose();
        (this.refs?.help as KeyHelp | undefined)?.open();
    }

    escape(): boolean {
        return this.cards.escape();
    }

    /** Bars stand by shares of the lane; how many ticks have room, and how wide a fold is, depends on its width. */
    handleWidth(widthPx: number): void {
        const rowRem = Math.round((widthPx / this.remPx) * 4) / 4;
        if (rowRem > 0) this.wish({ rowRem });
    }

    make(move: Move): void {
        const { key, step } = this.drawing.layout.rows[move.index];
        if (move.kind === 'open') {
            this.cards.dispose();
            this.dispatchEvent(new CustomEvent('stepopen', { detail: { stepId: step?.id } }));
            return;
        }
        this.rowFocus.ask({ key, focus: true, reveal: true });
        if (move.kind === 'focus') this.activeKey = key;
        else this.wish({ choices: stageTurned(this.wishes.choices, key, move.open) });
    }

    turnFold(start: number): void {
        this.wish({ opened: foldTurned(this.wishes.opened, start) });
    }

    wish(changes: Partial<Wishes>): void {
        this.wishes = wished(this.wishes, changes);
    }

    showSelected(): void {
        const { stepInFocus } = this;
        if (stepInFocus && this.open(stepInFocus)) {
            this.rowFocus.ask({ key: stepInFocus, focus: false, reveal: true });
        }
    }

    /** Opens the stage of a step; false where the run has no such step. */
    open(stepId: string): boolean {
        const choices = stageOpened(this.wishes, stepId);
        if (choices) this.wish({ choices });
        return choices !== null;
    }

    /** Where rows are brought into view. */
    private place(): Place | null {
        const { template, remPx } = this;
        const { viewportRem } = this.drawing;
        const scroller = this.refs?.scroller;
        return template && scroller ? { template, scroller, viewportRem, remPx } : null;
    }
}
