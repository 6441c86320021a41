import { LightningElement, api } from 'lwc';
import type { WireFailure } from 'c/orchestrationData';
import { isBegun } from 'c/orchestrationFigureReader';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { ShownForm } from 'c/orchestrationFormSwitch';
import { recall, remember } from 'c/orchestrationMemory';
import { sameStep } from 'c/orchestrationModel';
import type { Length, RunCriteria, StepName } from 'c/orchestrationModel';
import type { ProcessChoice, StepTimesShown } from 'c/orchestrationStepTimes';
import type { StepTimesRead } from 'c/orchestrationStepTimesReader';
import { watchVisible } from 'c/orchestrationRoom';
import { fill, formatCalendarDay } from 'c/orchestrationText';
import { labels } from './labels';
import { NO_DAYS, shownDays } from './view/days';
import type { ShownDays } from './view/days';
import { runsOfDay, slowRuns } from './view/lists';
import { shownTimes } from './view/times';

/** What can be shown: where time goes, and what ended on each day. */
export const STATISTICS = ['time', 'days'] as const;
export type StatisticName = (typeof STATISTICS)[number];

interface Reader extends HTMLElement {
    refresh(): Promise<void>;
    retry(): Promise<void>;
}
interface Runs extends HTMLElement {
    focusHeading(): void;
}
interface Times extends HTMLElement {
    focusStep(step: StepName): void;
}
interface Days extends HTMLElement {
    focusDay(day: string): void;
}

/** Under which name the form is kept. */
const topicOf = (name: StatisticName): string => `statistics.${name}`;
const formOf = (name: StatisticName): ShownForm => (recall(topicOf(name)) === 'table' ? 'table' : 'chart');

/**
 * Where time goes, and what ended on each day, with the runs behind each step and day. Asks nothing before it is seen,
 * and before the figures are there.
 * @fires OrchestrationDashStatistics#retry the figures could not be read: the reader wants to try again; no detail
 */
export default class OrchestrationDashStatistics extends LightningElement {
    /** What was read for the figures; null: nothing yet. */
    @api
    get read(): FiguresRead | null {
        return this.figures;
    }
    set read(read: FiguresRead | null) {
        this.figures = read;
        this.countDays();
    }
    /** How far back runs that ended are counted. */
    @api
    get window(): Length {
        return this.span;
    }
    set window(window: Length) {
        if (JSON.stringify(window) !== JSON.stringify(this.span)) this.close();
        this.span = window;
        this.countDays();
    }
    /** Epoch ms at which the figures were read. */
    @api
    get now(): number {
        return this.readAt;
    }
    set now(now: number) {
        this.readAt = now;
        this.countDays();
    }
    /** API name of the process to which the page is bound; empty: to none. */
    @api
    get process(): string {
        return this.bound;
    }
    set process(name: string) {
        this.bound = name;
        this.chosen = '';
    }
    /** Which of the two are shown. */
    @api sections: readonly string[] = STATISTICS;
    /** What the page asks for besides: lists of runs ask for it, too. */
    @api
    get criteria(): Partial<RunCriteria> {
        return this.asked;
    }
    set criteria(criteria: Partial<RunCriteria>) {
        if (JSON.stringify(criteria) !== JSON.stringify(this.asked)) this.close();
        this.asked = criteria;
    }

    times: StepTimesRead | null = null;
    perDay: ShownDays = NO_DAYS;
    forms: Record<StatisticName, ShownForm> = { time: formOf('time'), days: formOf('days') };
    openedStep: StepName | null = null;
    openedDay: string | null = null;
    /** The runs of the step or day that is open: one object, as long as it is. */
    listed: RunCriteria | null = null;
    seen = false;
    retrying = false;
    /** Chosen by the reader. */
    chosen = '';
    private figures: FiguresRead | null = null;
    private span: Length = { amount: 30, unit: 'd' };
    private readAt = 0;
    private bound = '';
    private asked: Partial<RunCriteria> = {};
    private endSeen: (() => void) | null = null;

    /** Asks anew what it asked itself. Resolves when the answers are there. */
    @api async refresh(): Promise<void> {
        await this.reader?.refresh();
    }

    renderedCallback(): void {
        const element = this.template?.querySelector('.times');
        if (element && !this.seen && !this.endSeen) this.endSeen = watchVisible(element, (seen) => this.look(seen));
    }
    disconnectedCallback(): void {
        this.endSeen?.();
        this.endSeen = null;
    }

    /** What was seen once is read, also where it is out of sight again. */
    look(seen: boolean): void {
        this.seen = this.seen || seen;
        if (!this.seen) return;
        this.endSeen?.();
        this.endSeen = null;
    }
    get reader(): Reader | null | undefined {
        return this.template?.querySelector<Reader>('c-orchestration-step-times-reader');
    }
    get showsTimes(): boolean {
        return this.sections.includes('time');
    }
    get showsDays(): boolean {
        return this.sections.includes('days');
    }
    /** The figures come first. */
    get isActive(): boolean {
        return this.seen && this.figures !== null && isBegun(this.figures);
    }

    get wanted(): string {
        return this.chosen || this.bound;
    }
    get timesFailure(): WireFailure | null {
        return this.times?.failure ?? null;
    }
    /** The page says so of the figures: not twice. */
    get isTold(): boolean {
        const stale = this.figures?.staleFailure;
        return Boolean(stale) && stale?.code === this.timesFailure?.code;
    }
    get processes(): readonly ProcessChoice[] {
        return this.times?.processes ?? [];
    }
    /** Empty: there is none. */
    get shownProcess(): string | null {
        const { process = null, processes = null } = this.times ?? {};
        return process ?? (processes?.length === 0 ? '' : null);
    }
    get shown(): StepTimesShown | null {
        const { times, figures, bound } = this;
        if (!times) return null;
        // Searches of a page that is bound to one process know nothing of another.
        const isKnown = !bound || bound === times.process;
        return shownTimes(times, isKnown ? (figures?.found.slow ?? null) : null, this.span, this.readAt);
    }
    get slowHeading(): string {
        const { openedStep, shown } = this;
        const step = openedStep && shown?.times.find((time) => sameStep(time, openedStep));
        return fill(labels.slowList, step?.label ?? '');
    }

    get daysFailure(): WireFailure | null {
        return this.figures?.endedFailure ?? null;
    }
    get dayHeading(): string {
        return fill(labels.dayList, this.openedDay ? formatCalendarDay(this.openedDay, 'weekday') : '');
    }

    countDays(): void {
        const { figures, span, readAt } = this;
        this.perDay = figures?.ended ? shownDays(figures.ended, span, readAt) : NO_DAYS;
    }
    handleTimes({ detail }: CustomEvent<StepTimesRead>): void {
        if (detail.process !== this.times?.process) this.close();
        this.times = detail;
    }
    handleProcess({ detail }: CustomEvent<string>): void {
        this.chosen = detail;
    }
    handleForm(event: CustomEvent<ShownForm>): void {
        const name = (event.currentTarget as HTMLElement).dataset['section'] as StatisticName;
        this.forms = { ...this.forms, [name]: event.detail };
        remember(topicOf(name), event.detail);
    }
    handleStep({ detail }: CustomEvent<StepName>): void {
        const isOpen = this.openedStep !== null && sameStep(this.openedStep, detail);
        this.close();
        const process = this.times?.process;
        if (isOpen || !process) return;
        this.openedStep = detail;
        this.listed = slowRuns(this.criteria, process, detail);
        void this.enter();
    }
    handleDay({ detail }: CustomEvent<string>): void {
        const isOpen = this.openedDay === detail;
        const day = this.perDay.days?.find((one) => one.day === detail);
        this.close();
        if (isOpen || !day) return;
        const base = this.bound ? { ...this.criteria, process: this.bound } : this.criteria;
        this.openedDay = detail;
        this.listed = runsOfDay(base, day, this.span, this.perDay.cut);
        void this.enter();
    }
    /** Waits for the list to be there. */
    async enter(): Promise<void> {
        await Promise.resolve();
        this.template?.querySelector<Runs>('c-orchestration-figure-runs')?.focusHeading();
    }
    /** The focus goes back to what was pressed. */
    handleClose(): void {
        const { openedStep, openedDay, template } = this;
        if (openedStep) template?.querySelector<Times>('c-orchestration-step-times')?.focusStep(openedStep);
        if (openedDay) template?.querySelector<Days>('c-orchestration-day-chart')?.focusDay(openedDay);
        this.close();
    }
    close(): void {
        this.openedStep = null;
        this.openedDay = null;
        this.listed = null;
    }
    async handleRetryTimes(): Promise<void> {
        if (this.retrying) return;
        this.retrying = true;
        await this.reader?.retry();
        this.retrying = false;
    }
    handleRetryDays(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
