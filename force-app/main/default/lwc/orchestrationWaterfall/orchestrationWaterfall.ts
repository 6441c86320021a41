import { api, LightningElement } from 'lwc';
import dir from '@salesforce/i18n/dir';
import type { ExpectedStage, RunStory, Usual } from 'c/orchestrationModel';
import { axisView, type AxisView } from './axis/axisView';
import { columnsOf } from './axis/columns';
import { activate, moveFor, type Move } from './keys/moves';
import { hasModifier, rowKeyOf } from './keys/rowKey';
import { labels } from './labels';
import narrowTemplate from './narrow.html';
import chartTemplate from './orchestrationWaterfall.html';
import type { FoldChoices } from './rows/foldRule';
import { stageKey } from './rows/keys';
import { EMPTY_LAYOUT, type RowLayout } from './rows/layoutRows';
import { CHART, NARROW } from './rows/metrics';
import { arrange, type Arrangement } from './view/arrange';
import { blockViews, tabStopOf, type BlockView } from './view/blockViews';
import { timesIn } from './view/foot';
import { frameView } from './view/frame';
import { pictureOf, type Picture } from './view/picture';
import { settle, type Pending } from './window/settle';
import { createWidthObserver } from './window/widthObserver';

const FORWARD = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
const ROOT_FONT_PX = 16;
/** Scrolling renders anew after this much of it, which is less than what is rendered beyond the view. */
const SCROLL_STEP_REM = 4;
/** Width of a row's content until it is measured. */
const ROW_REM = 76;

/**
 * Stages and steps of one run: bars on a time axis, or, where there is no room for one, rows with a bar each.
 * @fires stepopen `{ stepId: string }`: the reader wants to see more of this step
 */
export default class OrchestrationWaterfall extends LightningElement {
    /** The run to show. */
    @api get story(): RunStory | undefined {
        return this.picture?.story;
    }
    set story(story: RunStory | undefined) {
        const isOther = story?.id !== this.picture?.story.id;
        this.picture = story && pictureOf(story);
        if (isOther) {
            this.choices = new Map();
            this.activeKey = null;
        }
        this.arrangeRows();
        if (isOther) {
            this.pending = { key: this.layout.rows[0]?.key, focus: false, reveal: true };
            this.showSelected();
        } else {
            this.keepFocus();
        }
    }

    /** Container below 48rem: rows without a time axis. */
    @api get narrow(): boolean {
        return this.isNarrow;
    }
    set narrow(narrow: boolean) {
        this.isNarrow = narrow;
        this.arrangeRows();
    }

    /** Id of the step that is shown elsewhere, as in the drawer: its stage is opened, its row marked. */
    @api get selectedStepId(): string | null | undefined {
        return this.stepInFocus;
    }
    set selectedStepId(stepId: string | null | undefined) {
        this.stepInFocus = stepId;
        this.showSelected();
    }

    /** Ids of the steps to show, and only their stages; null: all. */
    @api get shownStepIds(): ReadonlySet<string> | null {
        return this.shown;
    }
    set shownStepIds(ids: ReadonlySet<string> | null) {
        this.shown = ids;
        this.arrangeRows();
    }

    /** What is usual for the run's steps; null: not known, or not yet. */
    @api usual?: Usual | null;
    /** Stages that earlier runs reached next. */
    @api expected: readonly ExpectedStage[] = [];

    shown: ReadonlySet<string> | null = null;
    labels = labels;
    timesIn = timesIn;
    picture?: Picture;
    arrangement?: Arrangement;
    axis?: AxisView;
    frame = frameView({ layout: EMPTY_LAYOUT, narrow: false, medium: false });
    isNarrow = false;
    stepInFocus?: string | null;
    choices: FoldChoices = new Map();
    activeKey: string | null = null;
    rowRem = ROW_REM;
    scrolledRem = 0;
    pending: Pending | null = null;
    widthObserver = createWidthObserver((widthPx) => this.handleWidth(widthPx));

    render() {
        return this.isNarrow ? narrowTemplate : chartTemplate;
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
    }

    get emptyText(): string {
        return this.shown ? labels.nothingMatches : labels.noStages;
    }

    get layout(): RowLayout {
        return this.arrangement?.layout ?? EMPTY_LAYOUT;
    }

    get viewportRem(): number {
        return (this.isNarrow ? NARROW : CHART).viewport;
    }

    get blocks(): BlockView[] {
        const { arrangement, tabStop, stepInFocus, isNarrow } = this;
        const view = { top: this.scrolledRem, height: this.viewportRem + SCROLL_STEP_REM };
        const context = { tabStop, selectedStepId: stepInFocus, narrow: isNarrow };
        return arrangement ? blockViews(arrangement, view, context) : [];
    }

    get tabStop(): string | null {
        return tabStopOf(this.layout, this.activeKey, this.picture?.story.focus.stepId ?? null);
    }

    /** Pixels of one rem, from the height that the rows got. */
    get remPx(): number {
        const { height } = this.layout;
        const body = this.refs?.body as HTMLElement | undefined;
        return (height > 0 && body && body.offsetHeight / height) || ROOT_FONT_PX;
    }

    handleScroll(): void {
        const top = (this.refs?.scroller.scrollTop ?? 0) / this.remPx;
        const scrolledRem = Math.floor(top / SCROLL_STEP_REM) * SCROLL_STEP_REM;
        if (scrolledRem !== this.scrolledRem) {
            this.scrolledRem = scrolledRem;
            this.keepFocus();
        }
    }

    handleFocusin(event: FocusEvent): void {
        this.activeKey = rowKeyOf(event) ?? this.activeKey;
    }

    handleClick(event: MouseEvent): void {
        const index = this.layout.indexOf.get(rowKeyOf(event) ?? '');
        this.make(index === undefined ? null : activate(this.layout, index));
    }

    handleKeydown(event: KeyboardEvent): void {
        const index = this.layout.indexOf.get(rowKeyOf(event) ?? '');
        const move = index === undefined || hasModifier(event) ? null : moveFor(event.key, this.layout, index, FORWARD);
        if (move) {
            event.preventDefault();
            this.make(move);
        }
    }

    /** Bars stand by shares of the lane and need no width; how many ticks have room does. */
    handleWidth(widthPx: number): void {
        const rowRem = Math.round((widthPx / this.remPx) * 4) / 4;
        if (rowRem > 0 && rowRem !== this.rowRem) {
            this.rowRem = rowRem;
            this.drawFrame();
        }
    }

    make(move: Move | null): void {
        if (!move) {
            return;
        }
        const { key, step } = this.layout.rows[move.index];
        if (move.kind === 'open') {
            this.dispatchEvent(new CustomEvent('stepopen', { detail: { stepId: step?.id } }));
            return;
        }
        this.pending = { key, focus: true, reveal: true };
        if (move.kind === 'focus') {
            this.activeKey = key;
        } else {
            this.choices = new Map(this.choices).set(key, move.open);
            this.arrangeRows();
        }
    }

    /** Rows that are moved in the document while others come and go lose the focus: it is given back. */
    keepFocus(): void {
        const key = (this.template?.activeElement as HTMLElement | null)?.dataset.row;
        if (key && !this.pending) {
            this.pending = { key, focus: true, reveal: false };
        }
    }

    arrangeRows(): void {
        this.arrangement = this.picture && arrange(this.picture, this.isNarrow, this.choices, this.shown);
        this.drawFrame();
    }

    drawFrame(): void {
        const { picture, layout, isNarrow: narrow, rowRem } = this;
        const { lane, medium } = columnsOf(rowRem, picture?.ahead.rem ?? 0);
        this.axis = picture && axisView(picture.story, picture.scale, picture.ahead, lane);
        this.frame = frameView({ picture, axis: this.axis, layout, narrow, medium });
    }

    showSelected(): void {
        const { stepInFocus, picture } = this;
        const stage =
            stepInFocus && picture?.story.stages.find(({ steps }) => steps.some(({ id }) => id === stepInFocus));
        if (stage) {
            this.choices = new Map(this.choices).set(stageKey(stage), true);
            this.pending = { key: stepInFocus, focus: false, reveal: true };
            this.arrangeRows();
        }
    }
}
