import { LightningElement, api } from 'lwc';
import { iconPath } from 'c/orchestrationLook';
import type { ShownForm } from 'c/orchestrationFormSwitch';
import { timeTicks } from 'c/orchestrationModel';
import type { Length, StepName, StepTime, UsualRun } from 'c/orchestrationModel';
import { watchWidth } from 'c/orchestrationRoom';
import { failureText, fill, formatDuration, formatNumber, formatShare } from 'c/orchestrationText';
import type { Failure } from 'c/orchestrationText';
import { labels } from './labels';
import { keyOf, longestOf, rowView } from './view/rows';
import type { RowView } from './view/rows';
import { remarkOf, sentencesOf } from './view/sentences';
import type { PieceView, Unsaid } from './view/sentences';

/** A process that can be chosen. */
export interface ProcessChoice {
    /** API name. */
    name: string;
    label: string;
}

/** How long the steps of a process take, the slowest first. */
export interface StepTimesShown {
    times: readonly StepTime[];
    /** By records, not by the log. */
    estimated: boolean;
    /** What log rows keep back, so that records tell instead; null: nothing, or no row is visible. */
    unsaid: Unsaid | null;
    /** null: not known yet. */
    run: UsualRun | null;
    /** How many runs are slower than usual now, in the order of `times`; null: not known. */
    slow: readonly (number | null)[];
}

/** From here on bars stand beside the names, with an axis. */
const WIDE_REM = 40;
/** Below this, numbers stand beside the bars, so that names have the whole width. */
const SMALL_REM = 23;
const roomOf = (rem: number) => (rem >= WIDE_REM ? 'wide' : rem < SMALL_REM ? 'small' : 'middle');
const MANY = 20;
const FIRST = 10;
const MOST_TICKS = 4;
const NINE_OF_TEN = 0.9;

/**
 * Where the time of a process goes: its steps by how long they take, as a chart or a table.
 * @fires OrchestrationStepTimes#open detail: the {@link StepName} whose slow runs shall be shown
 * @fires OrchestrationStepTimes#process detail: API name of the wanted process
 * @fires OrchestrationStepTimes#form detail: the wanted {@link ShownForm}
 * @fires OrchestrationStepTimes#retry the reader wants to try again; no detail
 */
export default class OrchestrationStepTimes extends LightningElement {
    /** null: not known yet. */
    @api shown: StepTimesShown | null = null;
    @api processes: readonly ProcessChoice[] = [];
    /** API name of the one that is shown. */
    @api process: string | null = null;
    /** How far back completed runs are counted. */
    @api window: Length = { amount: 30, unit: 'd' };
    @api form: ShownForm = 'chart';
    /** The step whose runs are shown. */
    @api opened: StepName | null = null;
    /** Why there is nothing to show. */
    @api failure: Failure | null = null;
    /** The page says already why it failed, and offers to try again: what stands is only marked as older. */
    @api told = false;
    /** It is being tried again. */
    @api busy = false;

    labels = labels;
    flag = iconPath('flag');
    caret = iconPath('caret-down');
    ghosts = Array.from({ length: FIRST }, (_, key) => ({ key }));
    room: 'small' | 'middle' | 'wide' = 'wide';
    showsAll = false;
    private endWidth: (() => void) | null = null;

    /** Puts the focus on a step. */
    @api focusStep(step: StepName): void {
        this.template?.querySelector<HTMLElement>(`[data-step="${CSS.escape(keyOf(step))}"]`)?.focus();
    }

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (rem) => (this.room = roomOf(rem)));
    }
    disconnectedCallback(): void {
        this.endWidth?.();
        this.endWidth = null;
    }

    get wide(): boolean {
        return this.room === 'wide';
    }
    get rootClass(): string {
        return `root root_${this.room}`;
    }
    /** Where there is room, a column tells how many are slower. */
    get tableClass(): string {
        return this.wide ? 'table table_wide' : 'table';
    }
    get times(): readonly StepTime[] {
        return this.shown?.times ?? [];
    }
    /** What leaves nothing to show; else the last picture stays, and says why it is older than it could be. */
    get blocking(): Failure | null {
        return this.hasRows ? null : this.failure;
    }
    get olderText(): string {
        return this.failure && this.hasRows && !this.told ? failureText(this.failure).text : '';
    }
    get isOlder(): boolean {
        return this.failure !== null && this.hasRows && this.told;
    }
    get isLoading(): boolean {
        return !this.shown && !this.failure && !this.hasNoProcess;
    }
    /** The bars may stand before all sentences do. */
    get busyText(): 'true' | 'false' {
        return this.isLoading || (this.shown && !this.shown.run) ? 'true' : 'false';
    }
    get hasNoProcess(): boolean {
        return this.process === '';
    }
    get emptyText(): string {
        if (this.blocking) return '';
        if (this.hasNoProcess) return labels.noProcess;
        return this.shown && this.times.length === 0 ? labels.noTimes : '';
    }
    get hasRows(): boolean {
        return this.times.length > 0;
    }
    get isChart(): boolean {
        return this.hasRows && this.form === 'chart';
    }
    get isTable(): boolean {
        return this.hasRows && this.form === 'table';
    }
    get options(): (ProcessChoice & { isOn: boolean })[] {
        return this.processes.map(({ name, label }) => ({ name, label, isOn: name === this.process }));
    }
    get hasOptions(): boolean {
        return this.processes.length > 0;
    }

    get sentences(): { key: string; pieces: PieceView[] }[] {
        const { shown, window } = this;
        if (!shown || !this.hasRows) return [];
        return sentencesOf(shown.run, shown.times, window).map((pieces, index) => ({ key: String(index), pieces }));
    }
    get remark(): string {
        return this.shown && this.hasRows ? remarkOf(this.shown, this.window) : '';
    }
    get rows(): RowView[] {
        const shown = this.isCut ? this.times.slice(0, FIRST) : this.times;
        const { longestMs, opened } = this;
        const { estimated = false, slow = [] } = this.shown ?? {};
        return shown.map((time, index) => rowView(time, { longestMs, estimated, opened, slow: slow[index] ?? null }));
    }
    get longestMs(): number {
        return longestOf(this.times);
    }
    get isCut(): boolean {
        return this.times.length >= MANY && !this.showsAll;
    }
    get moreText(): string {
        return this.isCut ? fill(labels.more, formatNumber(this.times.length - FIRST)) : '';
    }
    get ticks(): { key: number; text: string; style: string; className: string }[] {
        const { longestMs } = this;
        return timeTicks(longestMs, MOST_TICKS).map((at) => ({
            key: at,
            text: at === 0 ? '0' : formatDuration(at),
            style: `inset-inline-start:${longestMs > 0 ? (at / longestMs) * 100 : 0}%`,
            className: at === 0 ? 'tick tick_first' : 'tick'
        }));
    }
    get withinText(): string {
        return fill(labels.within, formatShare(NINE_OF_TEN));
    }
    get keys(): { key: string; text: string; className: string }[] {
        const kinds = new Set(this.times.map(({ kind }) => kind));
        return [
            ...(kinds.has('person') ? [{ key: 'person', text: labels.keyPerson, className: 'swatch c-wait' }] : []),
            ...(kinds.has('machine')
                ? [{ key: 'machine', text: labels.keyMachine, className: 'swatch thin c-work' }]
                : []),
            ...(kinds.has(null) ? [{ key: 'unknown', text: labels.keyUnknown, className: 'swatch c-off' }] : []),
            { key: 'within', text: fill(labels.keyWithin, formatShare(NINE_OF_TEN)), className: 'swatch outline' }
        ];
    }
    get hasSlow(): boolean {
        return this.rows.some(({ isSlow }) => isSlow);
    }

    handleProcess(event: Event): void {
        this.showsAll = false;
        const detail = (event.target as HTMLSelectElement).value;
        this.dispatchEvent(new CustomEvent('process', { detail }));
    }
    handleForm({ detail }: CustomEvent<ShownForm>): void {
        this.dispatchEvent(new CustomEvent('form', { detail }));
    }
    handleOpen(event: Event): void {
        const { step } = (event.currentTarget as HTMLElement).dataset;
        const time = this.times.find((one) => keyOf(one) === step);
        if (!time) return;
        const { stageName, stepName } = time;
        this.dispatchEvent(new CustomEvent<StepName>('open', { detail: { stageName, stepName } }));
    }
    handleMore(): void {
        this.showsAll = true;
    }
    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
