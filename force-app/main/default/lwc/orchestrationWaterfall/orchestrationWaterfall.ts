import { api, LightningElement } from 'lwc';
import dir from '@salesforce/i18n/dir';
import { iconPath } from 'c/orchestrationLook';
import type { RunStory } from 'c/orchestrationModel';
import type { AxisView } from './axis/axisView';
import { createRowCards, NO_CARD } from './card/rowCards';
import { axisMove, foldKeyOf } from './keys/axisKeys';
import { keyList } from './keys/keyList';
import { activate, moveFor, type Move } from './keys/moves';
import { hasModifier, rowKeyOf } from './keys/rowKey';
import { labels } from './labels';
import narrowTemplate from './narrow.html';
import chartTemplate from './orchestrationWaterfall.html';
import { foldAll } from './rows/foldRule';
import { stageKey } from './rows/keys';
import { EMPTY_LAYOUT, type RowLayout } from './rows/layoutRows';
import { CHART, NARROW } from './rows/metrics';
import { blockViews, tabStopOf, type BlockView } from './view/blockViews';
import { createDrawing, NO_WISHES, type Drawing, type WaterfallOptions, type Wishes } from './view/drawing';
import type { ExpectedRow } from './view/expectedRows';
import { timesIn } from './view/foot';
import type { FrameView } from './view/frame';
import { settle, type Pending } from './window/settle';
import { createWidthObserver } from './window/widthObserver';

interface KeyHelp extends HTMLElement {
    open(): void;
}

const FORWARD = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
const ROOT_FONT_PX = 16;
/** Scrolling renders anew after this much of it, which is less than what is rendered beyond the view. */
const SCROLL_STEP_REM = 4;

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
            this.keepFocus();
            return;
        }
        this.wish({ story, choices: NO_WISHES.choices, opened: NO_WISHES.opened });
        this.activeKey = null;
        const first = this.layout.rows.at(0);
        this.pending = first ? { key: first.key, focus: false, reveal: true } : null;
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
    circle = iconPath('circle');
    wishes: Wishes = NO_WISHES;
    stepInFocus?: string | null;
    activeKey: string | null = null;
    scrolledRem = 0;
    card = NO_CARD;
    keys = keyList();
    readonly cards = createRowCards({
        layoutOf: () => this.layout,
        rowOf: (key) => this.template?.querySelector(`[data-row="${key}"]`),
        show: (card) => (this.card = card)
    });
    private pending: Pending | null = null;
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
        this.pending = { key: stepId, focus: true, reveal: true };
    }

    render() {
        return this.wishes.narrow ? narrowTemplate : chartTemplate;
    }

    renderedCallback(): void {
        const { pending, template, viewportRem, remPx } = this;
        const scroller = this.refs?.scroller;
        this.widthObserver.watch(this.refs?.axis);
        if (pending && template && scroller) {
            this.pending = null;
            settle(pending, this.layout, { template, scroller, viewportRem, remPx });
        }
    }

    disconnectedCallback(): void {
        this.widthObserver.watch(undefined);
        this.cards.dispose();
    }

    get drawing(): Drawing {
        return this.drawingOf(this.wishes);
    }

    get frame(): FrameView {
        return this.drawing.frame;
    }

    get axis(): AxisView | undefined {
        return this.drawing.axis;
    }

    get expectedRows(): ExpectedRow[] {
        return this.drawing.arrangement?.expected ?? [];
    }

    get emptyText(): string {
        return this.wishes.shown ? labels.nothingMatches : labels.noStages;
    }

    get layout(): RowLayout {
        return this.drawing.arrangement?.layout ?? EMPTY_LAYOUT;
    }

    get viewportRem(): number {
        return (this.wishes.narrow ? NARROW : CHART).viewport;
    }

    get blocks(): BlockView[] {
        const { tabStop, stepInFocus } = this;
        const { narrow } = this.wishes;
        const { arrangement } = this.drawing;
        const view = { top: this.scrolledRem, height: this.viewportRem + SCROLL_STEP_REM };
        const context = { tabStop, selectedStepId: stepInFocus, narrow };
        return arrangement ? blockViews(arrangement, view, context) : [];
    }

    get tabStop(): string | null {
        return tabStopOf(this.layout, this.activeKey, this.story?.focus.stepId ?? null);
    }

    /** Pixels of one rem, from the height that the rows got. */
    get remPx(): number {
        const height = this.drawing.arrangement?.height ?? 0;
        const body = this.refs?.body as HTMLElement | undefined;
        return (height > 0 && body && body.offsetHeight / height) || ROOT_FONT_PX;
    }

    handleScroll(): void {
        const top = (this.refs?.scroller.scrollTop ?? 0) / this.remPx;
        const scrolledRem = Math.floor(top / SCROLL_STEP_REM) * SCROLL_STEP_REM;
        this.cards.scrolled();
        if (scrolledRem !== this.scrolledRem) {
            this.scrolledRem = scrolledRem;
            this.keepFocus();
        }
    }

    handleFocusin(event: FocusEvent): void {
        this.activeKey = rowKeyOf(event) ?? this.activeKey;
        this.cards.focus(event, this.stepInFocus);
    }

    handleClick(event: MouseEvent): void {
        this.cards.dispose();
        const fold = foldKeyOf(event);
        if (fold !== null) {
            this.turnFold(fold);
            return;
        }
        const index = this.layout.indexOf.get(rowKeyOf(event) ?? '');
        this.make(index === undefined ? null : activate(this.layout, index));
    }

    handleKeydown(event: KeyboardEvent): void {
        // Letters are keys of the rows, or none: they do not reach the shortcuts of the page.
        if (event.key.length === 1) event.stopPropagation();
        if (event.key === '?') this.handleHelp();
        if (event.key === 'Escape' && this.cards.escape()) event.stopPropagation();
        if (axisMove(event, this.template, FORWARD)) return;
        const index = this.layout.indexOf.get(rowKeyOf(event) ?? '');
        const move = index === undefined || hasModifier(event) ? null : moveFor(event.key, this.layout, index, FORWARD);
        if (move) {
            event.preventDefault();
            this.make(move);
        }
    }

    handleHelp(): void {
        this.cards.dispose();
        (this.refs?.help as KeyHelp | undefined)?.open();
    }

    /** Bars stand by shares of the lane; how many ticks have room, and how wide a fold is, depends on its width. */
    handleWidth(widthPx: number): void {
        const rowRem = Math.round((widthPx / this.remPx) * 4) / 4;
        if (rowRem > 0) this.wish({ rowRem });
    }

    make(move: Move | null): void {
        if (!move) return;
        const { key, step } = this.layout.rows[move.index];
        if (move.kind === 'open') {
            this.cards.dispose();
            this.dispatchEvent(new CustomEvent('stepopen', { detail: { stepId: step?.id } }));
            return;
        }
        this.pending = { key, focus: true, reveal: true };
        if (move.kind === 'focus') this.activeKey = key;
        else this.wish({ choices: new Map(this.wishes.choices).set(key, move.open) });
    }

    /** Opens a quiet stretch, or folds it again. */
    turnFold(start: number): void {
        const opened = new Set(this.wishes.opened);
        if (!opened.delete(start)) opened.add(start);
        this.wish({ opened });
    }

    /** Rows that are moved in the document while others come and go lose the focus: it is given back. */
    keepFocus(): void {
        const key = (this.template?.activeElement as HTMLElement | null)?.dataset.row;
        if (key && !this.pending) this.pending = { key, focus: true, reveal: false };
    }

    wish(wishes: Partial<Wishes>): void {
        const changed = Object.entries(wishes).some(([name, value]) => this.wishes[name as keyof Wishes] !== value);
        if (changed) this.wishes = { ...this.wishes, ...wishes };
    }

    showSelected(): void {
        const { stepInFocus } = this;
        if (stepInFocus && this.open(stepInFocus)) {
            this.pending = { key: stepInFocus, focus: false, reveal: true };
        }
    }

    /** Opens the stage of a step; false where the run has no such step. */
    open(stepId: string): boolean {
        const stage = this.story?.stages.find(({ steps }) => steps.some(({ id }) => id === stepId));
        if (stage) this.wish({ choices: new Map(this.wishes.choices).set(stageKey(stage), true) });
        return stage !== undefined;
    }
}
