import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import userId from '@salesforce/user/Id';
import {
    ENDED_RUNS_DOCUMENT,
    endedFilter,
    failureOf,
    readEndedRuns,
    readYourItems,
    YOUR_ITEMS_DOCUMENT
} from 'c/orchestrationData';
import type {
    EndedRuns,
    EndedRunsVariables,
    SparedField,
    WireFailure,
    YourItems,
    YourItemsVariables
} from 'c/orchestrationData';
import { NO_CRITERIA, NOW_STATES } from 'c/orchestrationModel';
import type { Length, RunCriteria, RunSort } from 'c/orchestrationModel';
import type { RunsFound } from 'c/orchestrationRunSearch';

/** Runs that are sought for the figures, one search after the other. */
export const SEARCHES = ['now', 'hand', 'slow'] as const;
export type SearchName = (typeof SEARCHES)[number];

/** What has been read so far; null: not yet. Times are epoch ms. */
export interface FiguresRead {
    /** Runs by state; runs that failed for good, left something open, or are
     * held by somebody who cannot log in; runs that are slower than usual. */
    found: Record<SearchName, RunsFound | null>;
    ended: EndedRuns | null;
    endedFailure: WireFailure | null;
    /** The reader may not read which runs are debug runs: they are counted too. */
    debugClosed: boolean;
    yours: YourItems | null;
    yoursFailure: WireFailure | null;
    asOf: number | null;
}

const NOTHING: FiguresRead = {
    found: { now: null, hand: null, slow: null },
    ended: null,
    endedFailure: null,
    debugClosed: false,
    yours: null,
    yoursFailure: null,
    asOf: null
};

/** So many of the oldest runs are looked at. */
const MOST = 500;
const CRITERIA: Record<SearchName, RunCriteria> = {
    now: { ...NO_CRITERIA, states: [...NOW_STATES] },
    hand: { ...NO_CRITERIA, hand: ['failed', 'left-open', 'inactive-holder'] },
    slow: { ...NO_CRITERIA, hand: ['slow'] }
};
const IS_DEBUG = 'FlowOrchestrationInstance.IsDebugRun';

/** Nothing more will come of a search unless somebody asks. */
const isOver = (found: RunsFound | null): boolean => found !== null && (found.done || found.failure !== null);

/**
 * Reads what the figures of all runs rest on. Shows nothing.
 * @fires OrchestrationFigureReader#read detail: the {@link FiguresRead} so far; once for each answer
 */
export default class OrchestrationFigureReader extends LightningElement {
    /** How far back runs that ended are counted. */
    @api
    get window(): Length | null {
        return this.span;
    }
    set window(span: Length | null) {
        this.span = span;
        this.askEnded();
    }

    criteria = CRITERIA;
    /** The oldest first. */
    sort: RunSort = { key: 'age', descending: true };
    most = MOST;
    known: FiguresRead = NOTHING;
    endedVariables: EndedRunsVariables | undefined;
    yourVariables: YourItemsVariables | undefined = userId ? { userId } : undefined;
    private span: Length | null = null;
    private closed = new Set<SparedField>();
    private results = new Map<'ended' | 'yours', GraphQLResult>();

    /** Asks everything anew. Resolves when the answers are there. */
    @api
    async refresh(): Promise<void> {
        const searches = [
            ...(this.template?.querySelectorAll<HTMLElement & { refresh(): Promise<void> }>(
                'c-orchestration-run-search'
            ) ?? [])
        ];
        await Promise.allSettled([
            ...[...this.results.values()].map(({ refresh }) => refresh?.()),
            ...searches.map((search) => search.refresh())
        ]);
        this.tell({ asOf: Date.now() });
    }

    @wire(graphql, { query: ENDED_RUNS_DOCUMENT, variables: '$endedVariables' })
    handleEnded(result: GraphQLResult<never>): void {
        const { data, errors } = result;
        if (!data && !errors) return;
        this.results.set('ended', result);
        const failure = errors?.length ? failureOf(errors) : null;
        if (failure?.code === 'no-field' && failure.subject === IS_DEBUG && !this.closed.has('IsDebugRun')) {
            this.closed.add('IsDebugRun');
            this.askEnded();
            return;
        }
        const ended = data ? readEndedRuns(data) : null;
        this.tell({ ended: ended ?? this.known.ended, endedFailure: failure, debugClosed: this.closed.size > 0 });
    }
    @wire(graphql, { query: YOUR_ITEMS_DOCUMENT, variables: '$yourVariables' })
    handleYours(result: GraphQLResult<never>): void {
        const { data, errors } = result;
        if (!data && !errors) return;
        this.results.set('yours', result);
        const yours = data ? readYourItems(data, Date.now()) : null;
        this.tell({ yours: yours ?? this.known.yours, yoursFailure: errors?.length ? failureOf(errors) : null });
    }

    /** One search after the other, so that the first picture waits for few answers. */
    get handActive(): boolean {
        return isOver(this.known.found.now) || this.known.found.hand !== null;
    }
    get slowActive(): boolean {
        return isOver(this.known.found.hand) || this.known.found.slow !== null;
    }

    handleFound(event: CustomEvent<RunsFound>): void {
        const name = (event.target as HTMLElement).dataset['part'] as SearchName;
        this.tell({ found: { ...this.known.found, [name]: event.detail } });
    }
    /** What is found at one time holds all that is found at a later one. */
    askEnded(): void {
        this.endedVariables = this.span ? { where: endedFilter(this.span, Date.now(), this.closed) } : undefined;
    }
    tell(change: Partial<FiguresRead>): void {
        this.known = { ...this.known, asOf: this.known.asOf ?? Date.now(), ...change };
        this.dispatchEvent(new CustomEvent('read', { detail: this.known }));
    }
}
