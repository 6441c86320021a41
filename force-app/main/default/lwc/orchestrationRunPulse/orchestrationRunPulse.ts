import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import {
    allPulseDocument,
    closedToPulse,
    failureOf,
    headsOf,
    PULSE_DOCUMENT,
    PULSE_WITHOUT_LOG_DOCUMENT
} from 'c/orchestrationData';
import type { Heads, PulseAnswer, WireFailure } from 'c/orchestrationData';
import { lastAsked, noteAsked } from './beat/lastAsked';
import { nextDelay } from './beat/schedule';
import { sharedSince } from './beat/sharedSince';

/** In place of Ids. */
const ALL = ['all'];

/** What a pulse told. */
export interface Beat {
    /** null: it failed. */
    heads: Heads | null;
    failure: WireFailure | null;
    /** Epoch ms of the answer. */
    at: number;
}

/**
 * Asks now and then, in one small request, whether anything of some runs, or of any run, has changed. Shows nothing.
 * @fires OrchestrationRunPulse#beat detail: the {@link Beat}; also where nothing changed
 */
export default class OrchestrationRunPulse extends LightningElement {
    /** Ids of the runs. */
    @api
    get runIds(): string[] {
        return this.ids;
    }
    set runIds(ids: string[]) {
        if (ids.join() === this.ids.join()) return;
        this.ids = ids;
        this.heads = null;
        this.asks = false;
        this.course = { quiet: 0, failed: 0 };
        this.plan();
    }
    /** The page is looked at and the runs can still change: only then time runs. */
    @api
    get active(): boolean {
        return this.runs;
    }
    set active(active: boolean) {
        if (active === this.runs) return;
        this.runs = active;
        this.plan();
    }
    /** The reader's schema lacks the log. Of all runs the pulse itself finds out what it has to do without. */
    @api withoutLog = false;
    /**
     * Any run is meant, not those of the Ids: then it asks at once, as nobody else knows what had changed last, and
     * two answers are to be compared (`changedHeads`).
     */
    @api
    get allRuns(): boolean {
        return this.all;
    }
    set allRuns(all: boolean) {
        if (all === this.all) return;
        this.all = all;
        this.plan();
    }

    ids: string[] = [];
    all = false;
    runs = false;
    asks = false;
    /** Of all runs: from when on changes count (ISO time); objects that are closed to the reader. */
    since = '';
    closed: ReadonlySet<string> = new Set();
    private heads: Heads | null = null;
    private result: GraphQLResult<PulseAnswer> | null = null;
    private failure: WireFailure | null = null;
    private course = { quiet: 0, failed: 0 };
    private timer: ReturnType<typeof setTimeout> | undefined;

    /** Asks at once, whatever the schedule says. Resolves when the answer is there. */
    @api
    async check(): Promise<void> {
        this.stop();
        await this.ask();
        this.plan();
    }

    @wire(graphql, { query: '$document', variables: '$variables' })
    handlePulse(result: GraphQLResult<never>): void {
        const { data, errors }: GraphQLResult<PulseAnswer> = result;
        if (!data && !errors) return;
        this.result = result;
        const failure = errors?.length ? failureOf(errors) : null;
        this.failure = failure;
        const lacks = this.all && failure ? closedToPulse(failure) : null;
        if (lacks && !this.closed.has(lacks)) {
            this.closed = new Set([...this.closed, lacks]);
            return;
        }
        if (failure) {
            this.course = { quiet: 0, failed: this.course.failed + 1 };
            this.plan();
            this.tell(null, failure);
            return;
        }
        this.course = { quiet: 0, failed: 0 };
        this.heads = headsOf(data ?? {});
        this.tell(this.heads, null);
    }
    get document(): GraphQLDocument {
        if (this.all) return allPulseDocument(this.closed);
        return this.withoutLog ? PULSE_WITHOUT_LOG_DOCUMENT : PULSE_DOCUMENT;
    }
    get variables(): { ids: string[] } | { since: string } | undefined {
        if (!this.asks || !this.hasRuns) return undefined;
        return this.all ? { since: this.since } : { ids: this.ids };
    }
    get hasRuns(): boolean {
        return this.all || this.ids.length > 0;
    }
    /** What views share a pulse by. */
    get subject(): string[] {
        return this.all ? ALL : this.ids;
    }

    disconnectedCallback(): void {
        this.stop();
    }
    connectedCallback(): void {
        this.plan();
    }

    plan(): void {
        this.stop();
        if (!this.runs || !this.isConnected || !this.hasRuns) return;
        const delay = nextDelay(this.course, Math.random());
        const last = lastAsked(this.subject);
        // A page that comes back to the front asks at once if it is due.
        const due = last === 0 ? delay : Math.min(delay, Math.max(0, last + delay - Date.now()));
        const wait = this.all && !this.asks ? 0 : due;
        // The pulse is the one thing that has to wait for time; it ends with the component and while nobody looks.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => void this.tick(delay), wait);
    }
    stop(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
    }
    async tick(delay: number): Promise<void> {
        // Another view of the same run has just asked: its answer reaches this wire too.
        if (this.heads && Date.now() - lastAsked(this.subject) < delay / 2) this.tell(this.heads, null);
        else await this.ask();
        this.plan();
    }
    /** The first question is the wire's own; later ones refresh it, and tell too when nothing came. */
    async ask(): Promise<void> {
        const now = Date.now();
        noteAsked(this.subject, now);
        const since = this.all ? sharedSince(now) : '';
        if (!this.asks || since !== this.since) {
            this.since = since;
            this.asks = true;
            return;
        }
        const [before, failed] = [this.heads, this.course.failed];
        await this.result?.refresh?.();
        if (this.heads !== before || this.course.failed !== failed) return;
        if (failed > 0) {
            this.course = { quiet: 0, failed: failed + 1 };
            if (this.failure) this.tell(null, this.failure);
            return;
        }
        this.course = { quiet: this.course.quiet + 1, failed: 0 };
        if (before) this.tell(before, null);
    }
    tell(heads: Heads | null, failure: WireFailure | null): void {
        const detail: Beat = { heads, failure, at: Date.now() };
        this.dispatchEvent(new CustomEvent('beat', { detail }));
    }
}
