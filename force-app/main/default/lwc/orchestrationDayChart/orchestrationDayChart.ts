import { LightningElement, api } from 'lwc';
import dir from '@salesforce/i18n/dir';
import type { ShownForm } from 'c/orchestrationFormSwitch';
import type { DayCount, Length } from 'c/orchestrationModel';
import { watchWidth } from 'c/orchestrationRoom';
import { fill, formatCalendarDay, formatNumber, formatTime, lengthText } from 'c/orchestrationText';
import type { Failure } from 'c/orchestrationText';
import { dayAfterKey } from './keys/dayAfterKey';
import { labels } from './labels';
import { dayViews } from './view/days';
import type { DayView } from './view/days';
import { scaleOf } from './view/scale';
import type { Scale } from './view/scale';

/** Not all runs that ended were read. */
export interface DaysCut {
    read: number;
    total: number;
    /** Of runs that were started on this day (YYYY-MM-DD) or later none is missing. */
    startedFrom: string;
}

const AXIS_REM = 2.5;
/** Below that the totals have a line of their own. */
const NARROW_REM = 40;

/**
 * How many runs were completed and how many failed on each day, as a chart or a table.
 * @fires OrchestrationDayChart#open detail: the day (YYYY-MM-DD) whose runs shall be shown
 * @fires OrchestrationDayChart#form detail: the wanted {@link ShownForm}
 * @fires OrchestrationDayChart#retry the reader wants to try again; no detail
 */
export default class OrchestrationDayChart extends LightningElement {
    /** The oldest first; null: not known yet. */
    @api days: readonly DayCount[] | null = null;
    /** How far back they reach. */
    @api window: Length = { amount: 30, unit: 'd' };
    /** How many ended at all, canceled ones too. */
    @api ended = 0;
    /** null: all of them were read. */
    @api cut: DaysCut | null = null;
    @api form: ShownForm = 'chart';
    /** The day whose runs are shown. */
    @api opened: string | null = null;
    /** Why there is nothing to show. */
    @api failure: Failure | null = null;
    /** It is being tried again. */
    @api busy = false;

    labels = labels;
    rem = 40;
    /** The day that the Tab key leads to; null: the last one. */
    focused: string | null = null;
    /** The day under the pointer, or with the focus. */
    pointed: string | null = null;
    private endWidth: (() => void) | null = null;

    /** Puts the focus on a day. */
    @api focusDay(day: string): void {
        this.focused = day;
        this.template?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    }

    renderedCallback(): void {
        const root = this.template?.querySelector<HTMLElement>('.root');
        if (root && !this.endWidth) this.endWidth = watchWidth(root, (rem) => (this.rem = rem));
    }
    disconnectedCallback(): void {
        this.endWidth?.();
        this.endWidth = null;
    }

    get rootClass(): string {
        return this.rem < NARROW_REM ? 'root root_narrow' : 'root';
    }
    get counts(): readonly DayCount[] {
        return this.days ?? [];
    }
    get completed(): number {
        return this.counts.reduce((sum, { completed }) => sum + completed, 0);
    }
    get failed(): number {
        return this.counts.reduce((sum, { failed }) => sum + failed, 0);
    }
    get isLoading(): boolean {
        return !this.days && !this.failure;
    }
    get busyText(): 'true' | 'false' {
        return this.isLoading ? 'true' : 'false';
    }
    /** What failed is told in place of what is not there. */
    get shownFailure(): Failure | null {
        return this.days ? null : this.failure;
    }
    get hasRuns(): boolean {
        return this.completed + this.failed > 0;
    }
    get isChart(): boolean {
        return this.hasRuns && this.form === 'chart';
    }
    get isTable(): boolean {
        return this.hasRuns && this.form === 'table';
    }
    get totals(): string {
        return this.hasRuns ? fill(labels.totals, formatNumber(this.completed), formatNumber(this.failed)) : '';
    }
    get emptyText(): string {
        const { days, cut, window } = this;
        if (!days || this.hasRuns) return '';
        if (cut && days.length === 0) return fill(labels.cutWhole, formatNumber(cut.read), formatNumber(cut.total));
        return fill(this.ended > 0 ? labels.noneFinished : labels.noneEnded, lengthText(window));
    }
    get cutText(): string {
        const { cut, hasRuns } = this;
        if (!cut || !hasRuns) return '';
        return fill(
            labels.cut,
            formatNumber(cut.read),
            formatNumber(cut.total),
            formatCalendarDay(cut.startedFrom, 'weekday')
        );
    }

    get scale(): Scale {
        return scaleOf(this.counts);
    }
    get zeroStyle(): string {
        return `block-size:${this.scale.zero}%`;
    }
    get views(): DayView[] {
        const { counts, scale, rem, opened } = this;
        const columnRem = Math.max(0, rem - AXIS_REM) / Math.max(1, counts.length);
        return dayViews(counts, scale, columnRem, opened, this.focused ?? counts.at(-1)?.day ?? null);
    }
    /** What the day under the pointer says; else which days are counted in part. */
    get said(): string {
        const pointed = this.views.find(({ day }) => day === this.pointed);
        return pointed?.label ?? '';
    }
    get partsText(): string {
        const first = this.counts.find(({ from }) => from !== null);
        const last = this.counts.find(({ until }) => until !== null);
        return [
            last ? fill(labels.today, formatTime(last.until ?? 0)) : '',
            first ? fill(labels.firstDay, formatCalendarDay(first.day, 'short'), formatTime(first.from ?? 0)) : ''
        ]
            .filter(Boolean)
            .join(' ');
    }

    handleForm({ detail }: CustomEvent<'chart' | 'table'>): void {
        this.dispatchEvent(new CustomEvent('form', { detail }));
    }
    handleOpen(event: Event): void {
        const { day = null } = (event.currentTarget as HTMLElement).dataset;
        this.focused = day;
        this.dispatchEvent(new CustomEvent('open', { detail: day }));
    }
    handlePoint(event: Event): void {
        this.pointed = (event.currentTarget as HTMLElement).dataset['day'] ?? null;
    }
    handleLeave(): void {
        this.pointed = null;
    }
    handleKey(event: KeyboardEvent): void {
        const { day = '' } = (event.target as HTMLElement).dataset;
        const next = dayAfterKey(
            event.key,
            this.counts.map((one) => one.day),
            day,
            dir === 'rtl'
        );
        if (!next) return;
        event.preventDefault();
        this.focusDay(next);
    }
    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
