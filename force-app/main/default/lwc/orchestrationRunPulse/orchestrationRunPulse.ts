import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import { failureOf, headsOf, PULSE_DOCUMENT, PULSE_WITHOUT_LOG_DOCUMENT } from 'c/orchestrationData';
import type { Heads, PulseAnswer, WireFailure } from 'c/orchestrationData';
import { lastAsked, noteAsked } from './beat/lastAsked';
import { nextDelay } from './beat/schedule';

/** What a pulse told. */
export interface Beat {
    /** null: it failed. */
    heads: Heads | null;
    failure: WireFailure | null;
    /** Epoch ms of the answer. */
    at: number;
}

/**
 * Asks now and then, in one small request, whether anything of some runs has changed. Shows nothing.
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
    /** The reader's schema lacks the log. */
    @api withoutLog = false;

    ids: string[] = [];
    runs = false;
    asks = false;
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
        return this.withoutLog ? PULSE_WITHOUT_LOG_DOCUMENT : PULSE_DOCUMENT;
    }
    get variables(): { ids: string[] } | undefined {
        return this.asks && this.ids.length > 0 ? { ids: this.ids } : undefined;
    }

    disconnectedCallback(): void {
        this.stop();
    }
    connectedCallback(): void {
        this.plan();
    }

    plan(): void {
        this.stop();
        if (!this.runs || !this.isConnected || this.ids.length === 0) return;
        const delay = nextDelay(this.course, Math.random());
        const last = lastAsked(this.ids);
        // A page that comes back to the front asks at once if it is due.
        const wait = last === 0 ? delay : Math.min(delay, Math.max(0, last + delay - Date.now()));
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
        if (this.heads && Date.now() - lastAsked(this.ids) < delay / 2) this.tell(this.heads, null);
        else await this.ask();
        this.plan();
    }
    /** The first question is the wire's own; later ones refresh it, and tell too when nothing came. */
    async ask(): Promise<void> {
        noteAsked(this.ids, Date.now());
        if (!this.asks) {
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
