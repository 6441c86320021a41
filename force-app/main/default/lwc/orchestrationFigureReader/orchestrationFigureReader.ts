import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import userId from '@salesforce/user/Id';
import {
    ENDED_RUNS_DOCUMENT,
    endedFilter,
    failureOf,
    isPermission,
    itemsOfProcess,
    readEndedRuns,
    readYourItems,
    sound,
    sparedField,
    YOUR_ITEMS_DOCUMENT
} from 'c/orchestrationData';
import type {
    EndedRuns,
    EndedRunsVariables,
    Heads,
    SparedField,
    WireFailure,
    YourItems,
    YourItemsVariables
} from 'c/orchestrationData';
import { NO_CRITERIA } from 'c/orchestrationModel';
import type { Length, RunCriteria, RunSort } from 'c/orchestrationModel';
import type { Beat } from 'c/orchestrationRunPulse';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { asksEnded, criteriaOf, FIGURE_PARTS, searchesOf } from './picture/asked';
import type { FigurePart, SearchName } from './picture/asked';
import { isOutdated } from './picture/beats';
import { slowOf } from './picture/slow';
import { isBegun, isOver, isRead, isWhole, passingFailure } from './picture/whole';

export { FIGURE_PARTS } from './picture/asked';
export type { FigurePart, SearchName } from './picture/asked';
export { isBegun, isRead } from './picture/whole';

/** What has been read so far; null: not yet. Times are epoch ms. */
export interface FiguresRead {
    /** What is asked for. */
    parts: readonly FigurePart[];
    /** Runs by state; runs that failed for good, left something open, or are
     * held by somebody who cannot log in; runs that are slower than usual. */
    found: Record<SearchName, RunsFound | null>;
    ended: EndedRuns | null;
    endedFailure: WireFailure | null;
    /** What the reader may not read of a run: debug runs are then counted too, started ones not found. */
    closed: readonly SparedField[];
    yours: YourItems | null;
    yoursFailure: WireFailure | null;
    /** The picture stands as of then: the last answer, or the last pulse that told of no change. */
    asOf: number | null;
    /** Why it is older than it could be; null: it is not. */
    staleFailure: WireFailure | null;
}

const NOT_FOUND: FiguresRead['found'] = { now: null, hand: null, slow: null };
const NOTHING: FiguresRead = {
    parts: FIGURE_PARTS,
    found: NOT_FOUND,
    ended: null,
    endedFailure: null,
    closed: [],
    yours: null,
    yoursFailure: null,
    asOf: null,
    staleFailure: null
};

/** So many of the oldest runs are looked at. */
const MOST = 500;
/** What is asked already goes on. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Refreshed extends HTMLElement {
    refresh(): Promise<void>;
}
interface Pulse extends HTMLElement {
    check(): Promise<void>;
}

/**
 * Reads what the figures of all runs rest on, and reads it anew where a pulse tells of changes: until that has been done
 * in full, the last picture stays. Shows nothing.
 * @fires OrchestrationFigureReader#read detail: the {@link FiguresRead} so far; once for each answer
 */
export default class OrchestrationFigureReader extends LightningElement {
    /** What is asked of all runs: their process, whose they are, and when they need a hand. */
    @api
    get base(): RunCriteria {
        return this.asked;
    }
    set base(base: RunCriteria) {
        if (isSame(base, this.asked)) return;
        this.asked = base;
        this.criteria = criteriaOf(base);
        this.begin({ found: NOT_FOUND, ended: null, endedFailure: null, yours: this.yoursOf(this.allYours) });
    }
    /** How far back runs that ended are counted. */
    @api
    get window(): Length | null {
        return this.span;
    }
    set window(span: Length | null) {
        if (isSame(span, this.span)) return;
        this.span = span;
        this.begin({ ended: null, endedFailure: null });
    }
    /** What is shown; nothing else is asked for. */
    @api
    get parts(): readonly FigurePart[] {
        return this.known.parts;
    }
    set parts(parts: readonly FigurePart[]) {
        if (isSame(parts, this.known.parts)) return;
        this.begin({ parts });
        this.yourVariables = userId && parts.includes('yours') ? { userId } : undefined;
    }
    /** Somebody looks at the figures: then a pulse tells of changes. */
    @api live = false;

    criteria = criteriaOf(NO_CRITERIA);
    /** The oldest first. */
    sort: RunSort = { key: 'age', descending: true };
    most = MOST;
    known: FiguresRead = NOTHING;
    endedVariables: EndedRunsVariables | undefined;
    yourVariables: YourItemsVariables | undefined = userId ? { userId } : undefined;
    private asked = NO_CRITERIA;
    private span: Length | null = null;
    /** Of all processes. */
    private allYours: YourItems | null = null;
    private closed = new Set<SparedField>();
    private results = new Map<'ended' | 'yours', GraphQLResult>();
    /** Told instead of what is known, until that is whole. */
    private held: FiguresRead | null = null;
    /** Of the pulse on which the picture rests. */
    private heads: Heads | null = null;
    private readAt = 0;
    private underWay: Promise<void> | null = null;
    private begun = false;

    /** Asks everything anew. Resolves when the answers are there. */
    @api
    async refresh(): Promise<void> {
        // First the pulse: what changes while all is read shows in the next one.
        if (!this.underWay) await this.template?.querySelector<Pulse>('c-orchestration-run-pulse')?.check();
        await this.readAnew();
    }
    readAnew(): Promise<void> {
        this.underWay ??= this.readAll().finally(() => (this.underWay = null));
        return this.underWay;
    }
    async readAll(): Promise<void> {
        if (isWhole(this.known)) this.held = this.known;
        const searches = [...(this.template?.querySelectorAll<Refreshed>('c-orchestration-run-search') ?? [])];
        await Promise.allSettled([
            ...[...this.results.values()].map(({ refresh }) => refresh?.()),
            ...searches.map((search) => search.refresh())
        ]);
        const staleFailure = passingFailure(this.known);
        if (this.held && staleFailure) {
            this.say({ ...this.held, staleFailure });
            return;
        }
        this.release();
        this.readAt = Date.now();
        this.tell({ asOf: this.readAt, staleFailure: null });
    }
    /** What is asked by now is another picture: the last one is not kept for it. */
    release(): void {
        this.held = null;
    }
    /** Properties come one by one, while others are drawn: what they change is told afterwards. */
    begin(change: Partial<FiguresRead>): void {
        this.release();
        this.known = { ...this.known, ...change, staleFailure: null };
        if (this.begun) return;
        this.begun = true;
        void Promise.resolve().then(() => {
            this.begun = false;
            this.askEnded();
            // Where nothing is asked for, nothing will be answered either.
            if (this.known.asOf !== null || this.known.parts.length === 0) this.tell({});
        });
    }

    @wire(graphql, { query: ENDED_RUNS_DOCUMENT, variables: '$endedVariables' })
    handleEnded(told: GraphQLResult<never>): void {
        const result = sound(told);
        const { data, errors } = result;
        if (!data && !errors) return;
        this.results.set('ended', result);
        const failure = errors?.length ? failureOf(errors) : null;
        const spared = sparedField(failure, this.closed);
        if (spared) {
            this.closed.add(spared);
            this.askEnded();
            return;
        }
        const ended = data ? readEndedRuns(data) : null;
        this.tell({ ended: ended ?? this.known.ended, endedFailure: failure, closed: [...this.closed] });
    }
    @wire(graphql, { query: YOUR_ITEMS_DOCUMENT, variables: '$yourVariables' })
    handleYours(told: GraphQLResult<never>): void {
        const result = sound(told);
        const { data, errors } = result;
        if (!data && !errors) return;
        this.results.set('yours', result);
        if (data) this.allYours = readYourItems(data, Date.now()) ?? this.allYours;
        this.tell({ yours: this.yoursOf(this.allYours), yoursFailure: errors?.length ? failureOf(errors) : null });
    }

    yoursOf(yours: YourItems | null): YourItems | null {
        return yours && itemsOfProcess(yours, this.asked.process);
    }

    isSought(name: SearchName): boolean {
        return searchesOf(this.known.parts).includes(name);
    }
    get nowActive(): boolean {
        return this.isSought('now');
    }
    /** One search after the other, so that the first picture waits for few answers. */
    get handActive(): boolean {
        return this.isSought('hand') && (isOver(this.known.found.now) || this.known.found.hand !== null);
    }
    get compares(): boolean {
        return this.isSought('slow');
    }

    /** The first picture waits for no pulse. */
    get pulses(): boolean {
        return this.live && this.known.asOf !== null && isBegun(this.known);
    }

    handleBeat({ detail: { heads, failure, at } }: CustomEvent<Beat>): void {
        const { known, held, heads: before } = this;
        // Before the first picture is whole, the first pulse is the one on which it rests.
        if (!isRead(known)) this.heads ??= heads;
        if (!isRead(known)) return;
        if (failure && !isPermission(failure)) this.say({ ...(held ?? known), staleFailure: failure });
        if (!heads) return;
        this.heads = heads;
        if (this.underWay) return;
        const isFailed = held !== null || passingFailure(known) !== null;
        if (isFailed || isOutdated({ before, heads, at, readAt: this.readAt })) void this.readAnew();
        else this.tell({ asOf: at, staleFailure: null });
    }
    handleFound(event: CustomEvent<RunsFound>): void {
        const name = (event.target as HTMLElement).dataset['part'] as SearchName;
        const slow = name === 'now' && this.compares ? { slow: slowOf(event.detail) } : {};
        this.tell({ found: { ...this.known.found, [name]: event.detail, ...slow } });
    }
    /** What is found at one time holds all that is found at a later one. */
    askEnded(): void {
        const { asked, span, closed } = this;
        const isShown = span !== null && asksEnded(this.known.parts);
        const where = isShown ? endedFilter(asked, span, { now: Date.now(), closed, userId: userId ?? null }) : null;
        this.endedVariables = where ? { where } : undefined;
        if (isShown && !where) this.tell({ ended: { records: [], total: 0 }, closed: [...closed] });
    }
    tell(change: Partial<FiguresRead>): void {
        const now = Date.now();
        this.readAt ||= now;
        this.known = { ...this.known, asOf: this.known.asOf ?? now, ...change };
        if (!this.held) this.say(this.known);
    }
    say(detail: FiguresRead): void {
        this.dispatchEvent(new CustomEvent('read', { detail }));
    }
}
