import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import timeZone from '@salesforce/i18n/timeZone';
import userId from '@salesforce/user/Id';
import {
    ABANDONED_RUNS_DOCUMENT,
    HELD_RUNS_DOCUMENT,
    LEFT_OPEN_RUNS_DOCUMENT,
    RUN_CURSOR_DOCUMENT,
    RUN_PAGE_DOCUMENT,
    runSoql,
    sound,
    YOUR_ITEMS_DOCUMENT
} from 'c/orchestrationData';
import type { RunSoql, RunsData } from 'c/orchestrationData';
import type { RunCriteria, RunSort } from 'c/orchestrationModel';
import type { UsualTold } from 'c/orchestrationUsualReader';
import { advance, readBy, received, resumed, toldOf } from './course/advance';
import type { Ask, Source } from './course/asks';
import { begun, isPaged, NO_PLAN, renewed, replanned } from './course/course';
import type { Course, Plan, Reading } from './course/course';
import { foundOf, isSettled, isTellable, toldParts } from './course/found';
import { inUse } from './course/prepare';
import { usualAsk } from './course/usualTurn';
import type { UsualAsk } from './course/usualTurn';
import { halted } from './course/walkOn';

export type { FoundRun, RunsFound, Within } from './course/found';
export type { Remark } from './course/remarks';

interface Reader extends HTMLElement {
    retry(): Promise<void>;
    refresh(): Promise<void>;
}

/**
 * Searches runs and judges what it finds: one page where the server decides which they are, else all that could be meant,
 * chunk by chunk. Shows nothing.
 * @fires OrchestrationRunSearch#found detail: the {@link RunsFound} so far; once for each answer that tells something new
 */
export default class OrchestrationRunSearch extends LightningElement {
    /** Which runs are sought. Others take their place at once. */
    @api
    get criteria(): RunCriteria {
        return this.asked.criteria;
    }
    set criteria(criteria: RunCriteria) {
        this.ask({ criteria });
    }
    @api
    get sort(): RunSort {
        return this.asked.sort;
    }
    set sort(sort: RunSort) {
        this.ask({ sort });
    }
    /** Page of 50, from 1. */
    @api
    get page(): number {
        return this.asked.page;
    }
    set page(page: number) {
        this.ask({ page });
    }
    /** All runs are walked through and judged, also where the server decides: for what is copied and downloaded. */
    @api
    get walks(): boolean {
        return this.asked.walks;
    }
    set walks(walks: boolean) {
        this.ask({ walks });
    }
    /** Tells, too, which of the runs are slower than usual; they stand before that is known. Needs `walks`. */
    @api
    get compares(): boolean {
        return this.asked.compares;
    }
    set compares(compares: boolean) {
        this.ask({ compares });
    }
    /** Of what has to be walked through, at most so many are looked at, in the order of `sort` by age; null: all. */
    @api
    get most(): number | null {
        return this.asked.most;
    }
    set most(most: number | null) {
        this.ask({ most });
    }
    /** Only then anything is asked. */
    @api
    get active(): boolean {
        return this.isActive;
    }
    set active(active: boolean) {
        this.isActive = active;
        this.ask({});
    }

    course: Course | null = null;
    // What each wire asks stays until it asks something else: a field that is set to what it holds wakes no wire.
    holderVariables: Ask['variables'] | undefined;
    mineVariables: Ask['variables'] | undefined;
    inactiveVariables: Ask['variables'] | undefined;
    leftOpenVariables: Ask['variables'] | undefined;
    cursorVariables: Ask['variables'] | undefined;
    pageVariables: Ask['variables'] | undefined;
    private asked: Plan = NO_PLAN;
    private isActive = false;
    private planned = false;
    private results = new Map<Source, GraphQLResult>();
    private told: unknown[] = [];
    private waiting: (() => void)[] = [];

    /** Looks at no further runs; what was found stays. `retry` goes on. */
    @api
    stop(): void {
        if (this.course && !isPaged(this.course.plan)) this.move(halted(this.course));
    }
    /** Asks again what failed, and goes on with what was stopped. Resolves when the answers are there. */
    @api
    async retry(): Promise<void> {
        if (!this.course) return;
        const failed = [...this.results.values()].filter(({ errors }) => errors?.length);
        this.move(resumed(this.course));
        await Promise.allSettled([
            ...failed.map(({ refresh }) => refresh?.()),
            ...this.readers.map((one) => one.retry())
        ]);
    }
    /** Looks at everything anew. Resolves when that has been done, or has failed. */
    @api
    async refresh(): Promise<void> {
        if (!this.course) return;
        const before = inUse(this.course);
        this.move(renewed(this.course, Date.now()));
        // What is asked otherwise by now is asked anyway.
        const same = before.filter(({ source, ask }) => ask === this.course?.asks.current[source]);
        await Promise.allSettled(same.map(({ source }) => this.results.get(source)?.refresh?.()));
        if (isPaged(this.course.plan)) await Promise.allSettled(this.readers.map((one) => one.refresh()));
        await this.settled();
        if (!this.course.failure) this.course = { ...this.course, asOf: Date.now() };
        this.tell();
    }
    /** The query that gives the same rows as the server's filter; null while that is not known. */
    @api
    soql(): RunSoql | null {
        const { plan, context } = this.course ?? {};
        return plan && context ? runSoql(plan.criteria, plan.sort, context) : null;
    }

    @wire(graphql, { query: HELD_RUNS_DOCUMENT, variables: '$holderVariables' })
    handleHolders(result: GraphQLResult<never>): void {
        this.take('holders', result);
    }
    @wire(graphql, { query: YOUR_ITEMS_DOCUMENT, variables: '$mineVariables' })
    handleMine(result: GraphQLResult<never>): void {
        this.take('mine', result);
    }
    @wire(graphql, { query: HELD_RUNS_DOCUMENT, variables: '$inactiveVariables' })
    handleInactive(result: GraphQLResult<never>): void {
        this.take('inactive', result);
    }
    @wire(graphql, { query: '$leftOpenDocument', variables: '$leftOpenVariables' })
    handleLeftOpen(result: GraphQLResult<never>): void {
        this.take('leftOpen', result);
    }
    @wire(graphql, { query: RUN_CURSOR_DOCUMENT, variables: '$cursorVariables' })
    handleCursor(result: GraphQLResult<never>): void {
        this.take('cursor', result);
    }
    @wire(graphql, { query: RUN_PAGE_DOCUMENT, variables: '$pageVariables' })
    handlePage(result: GraphQLResult<never>): void {
        this.take('page', result);
    }

    get leftOpenDocument(): GraphQLDocument {
        return this.course?.asksItems === false ? ABANDONED_RUNS_DOCUMENT : LEFT_OPEN_RUNS_DOCUMENT;
    }
    askOf(source: Source): Ask | undefined {
        return this.course?.asks.current[source];
    }
    /** Each in an element of its own, so that no late answer of others gets into it. */
    get readings(): Reading[] {
        const reading = this.course?.reading;
        return reading ? [reading] : [];
    }
    /** Where hundreds of runs are walked through, no more is read of each than its row needs. */
    get briefly(): boolean {
        return this.course !== null && !isPaged(this.course.plan);
    }
    get usual(): UsualAsk | null {
        return this.course && usualAsk(this.course.usual);
    }
    get readers(): Reader[] {
        const all = this.template?.querySelectorAll<Reader>('c-orchestration-run-reader, c-orchestration-usual-reader');
        return [...(all ?? [])];
    }

    /** Properties come one by one: what they say together counts. */
    ask(change: Partial<Plan>): void {
        this.asked = { ...this.asked, ...change };
        if (this.planned) return;
        this.planned = true;
        void Promise.resolve().then(() => this.follow());
    }
    follow(): void {
        this.planned = false;
        if (!this.isActive) return;
        const { course, asked } = this;
        const now = Date.now();
        this.move(course ? replanned(course, asked, now) : begun(asked, { timeZone, userId: userId ?? null }, now));
    }
    take(source: Source, told: GraphQLResult): void {
        const result = sound(told);
        const { data, errors, refresh } = result;
        const ask = this.askOf(source);
        if (!this.course || !ask || (!data && !errors)) return;
        this.results.set(source, result);
        this.move(received(this.course, source, { data, errors }, Date.now()));
        // What was asked before may have been answered from what was known then.
        if (ask.isAgain && !ask.answer) void refresh?.();
    }
    handleRead({ detail }: CustomEvent<RunsData>): void {
        if (this.course) this.move(readBy(this.course, detail, Date.now()));
    }
    handleUsual({ detail }: CustomEvent<UsualTold>): void {
        const { runId, usual, failure } = detail;
        if (this.course) this.move(toldOf(this.course, runId, failure ? null : usual));
    }

    move(course: Course): void {
        this.course = course;
        // What is sought by now is not what the answer was about.
        if (!this.isActive || this.planned) return;
        this.course = advance(course, Date.now());
        const { holders, mine, inactive, leftOpen, cursor, page } = this.course.asks.current;
        this.holderVariables = holders?.variables;
        this.mineVariables = mine?.variables;
        this.inactiveVariables = inactive?.variables;
        this.leftOpenVariables = leftOpen?.variables;
        this.cursorVariables = cursor?.variables;
        this.pageVariables = page?.variables;
        const parts = toldParts(this.course);
        if (parts.some((part, index) => part !== this.told[index])) this.tell();
        if (isSettled(this.course)) this.waiting.splice(0).forEach((resolve) => resolve());
    }
    tell(): void {
        if (!this.course || !isTellable(this.course)) return;
        this.told = toldParts(this.course);
        this.dispatchEvent(new CustomEvent('found', { detail: foundOf(this.course) }));
    }
    settled(): Promise<void> {
        const { course } = this;
        return new Promise((resolve) => {
            if (!course || isSettled(course)) resolve();
            else this.waiting.push(resolve);
        });
    }
}
