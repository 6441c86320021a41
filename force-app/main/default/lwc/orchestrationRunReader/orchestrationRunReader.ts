import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import {
    BRIEF_LOG_DOCUMENT,
    emptyRunsData,
    failureOf,
    isComplete,
    isPermission,
    ITEMS_DOCUMENT,
    ITEMS_OF_GROUPS_DOCUMENT,
    ITEMS_OF_USERS_DOCUMENT,
    LOG_DOCUMENT,
    NAMELESS_ITEMS_DOCUMENT,
    pendingObjects,
    receivePage,
    receiveRuns,
    RUN_ALONE_DOCUMENT,
    RUN_DOCUMENT,
    sound,
    STAGES_DOCUMENT,
    STEPS_DOCUMENT,
    stepsThatCount
} from 'c/orchestrationData';
import type { PagedObject, RunAnswer, RunsData, RunsVariables, WireFailure } from 'c/orchestrationData';

type Result = GraphQLResult<RunAnswer>;
interface Updates extends HTMLElement {
    check(): Promise<void>;
}
type Variables = RunsVariables | undefined;

/**
 * Reads runs with everything that is theirs, page by page, and keeps it up to date. Shows nothing.
 * @fires OrchestrationRunReader#read detail: the {@link RunsData} so far; once for each answer
 * @fires OrchestrationRunReader#checked detail: `{ at, failure }`: the picture stands as of `at` (epoch ms), or why not
 */
export default class OrchestrationRunReader extends LightningElement {
    /** Ids of the runs, 15 or 18 characters, at most 200. Others take their place at once. */
    @api
    get runIds(): string[] {
        return this.data.ids;
    }
    set runIds(ids: string[]) {
        if (ids.join() === this.data.ids.join()) return;
        this.begin(ids);
    }
    /** Of the log only the rows on which states and reasons rest; no pulse keeps those up to date. */
    @api
    get brief(): boolean {
        return this.isBrief;
    }
    set brief(brief: boolean) {
        if (brief === this.isBrief) return;
        this.isBrief = brief;
        this.begin(this.data.ids);
    }

    /** The page is looked at and the runs can still change: then a pulse tells of changes. */
    @api live = false;

    data: RunsData = emptyRunsData([]);
    private isBrief = false;
    private results = new Map<string, Result>();

    /** Asks again what failed. Resolves when the answers are there. */
    @api
    async retry(): Promise<void> {
        const failed = [...this.results.values()].filter(({ errors }) => errors?.length);
        await Promise.allSettled(failed.map(({ refresh }) => refresh?.()));
    }

    /** Asks at once whether anything changed. Resolves when that has been answered. */
    @api
    async refresh(): Promise<void> {
        const updates = this.template?.querySelector<Updates>('c-orchestration-run-updates');
        await (updates && !this.hasFailed ? updates.check() : this.retry());
    }

    @wire(graphql, { query: RUN_DOCUMENT, variables: '$runVariables' })
    handleRuns(result: GraphQLResult<never>): void {
        this.takeRuns('together', result);
    }
    @wire(graphql, { query: RUN_ALONE_DOCUMENT, variables: '$aloneVariables' })
    handleRunsAlone(result: GraphQLResult<never>): void {
        this.takeRuns('alone', result);
    }
    @wire(graphql, { query: STAGES_DOCUMENT, variables: '$stageVariables' })
    handleStages(result: GraphQLResult<never>): void {
        this.takePage('stages', result);
    }
    @wire(graphql, { query: STEPS_DOCUMENT, variables: '$stepVariables' })
    handleSteps(result: GraphQLResult<never>): void {
        this.takePage('steps', result);
    }
    @wire(graphql, { query: '$itemsDocument', variables: '$itemVariables' })
    handleItems(result: GraphQLResult<never>): void {
        this.takePage('items', result);
    }
    @wire(graphql, { query: LOG_DOCUMENT, variables: '$logVariables' })
    handleLog(result: GraphQLResult<never>): void {
        if (!this.data.logPlan.brief) this.takePage('log', result);
    }
    @wire(graphql, { query: BRIEF_LOG_DOCUMENT, variables: '$briefLogVariables' })
    handleBriefLog(result: GraphQLResult<never>): void {
        if (this.data.logPlan.brief) this.takePage('log', result);
    }

    get runVariables(): Variables {
        const { ids, apart } = this.data;
        return ids.length > 0 && !apart ? { ids } : undefined;
    }
    get aloneVariables(): Variables {
        const { ids, apart } = this.data;
        return apart ? { ids } : undefined;
    }
    get stageVariables(): Variables {
        return this.pageAfter('stages');
    }
    get stepVariables(): Variables {
        return this.pageAfter('steps');
    }
    get itemVariables(): Variables {
        return this.pageAfter('items');
    }
    get logVariables(): Variables {
        const { brief, ids } = this.data.logPlan;
        const page = brief ? undefined : this.pageAfter('log');
        return page && { ...page, ids };
    }
    /** Which steps count is known once all of them are. */
    get briefLogVariables(): (RunsVariables & { steps: string[] }) | undefined {
        const { logPlan, answered, steps, items } = this.data;
        const isKnown = answered && pendingObjects(this.data).every((object) => object === 'log');
        const page = logPlan.brief && isKnown ? this.pageAfter('log') : undefined;
        return page && { ...page, steps: stepsThatCount(steps, items) };
    }
    get itemsDocument(): GraphQLDocument {
        const [lost, more] = this.data.nameless;
        if (!lost) return ITEMS_DOCUMENT;
        if (more) return NAMELESS_ITEMS_DOCUMENT;
        return lost.subject === 'User' ? ITEMS_OF_GROUPS_DOCUMENT : ITEMS_OF_USERS_DOCUMENT;
    }
    pageAfter(object: PagedObject): Variables {
        const { ids, next } = this.data;
        const after = next[object];
        return ids.length > 0 && after !== null ? { ids, after } : undefined;
    }

    get isComplete(): boolean {
        return isComplete(this.data);
    }
    /** Something went wrong that may go right the next time; what is closed to the reader is no such thing. */
    get hasFailed(): boolean {
        return [...this.results.values()].some(({ errors }) => errors?.length && !isPermission(failureOf(errors)));
    }

    begin(ids: string[]): void {
        this.data = emptyRunsData(ids, this.isBrief);
        this.results.clear();
    }
    takeRuns(name: string, told: Result): void {
        const result = sound(told);
        this.results.set(name, result);
        this.tell(receiveRuns(this.data, result, Date.now()));
    }
    takePage(object: PagedObject, told: Result): void {
        const result = sound(told);
        this.results.set(object, result);
        this.tell(receivePage(this.data, object, result, Date.now()));
    }
    tell(data: RunsData): void {
        if (data === this.data) return;
        this.data = data;
        this.dispatchEvent(new CustomEvent('read', { detail: data }));
    }
    handleUpdate(event: CustomEvent<RunsData>): void {
        this.tell(event.detail);
    }
    handleChecked(event: CustomEvent<{ at: number; failure: WireFailure | null }>): void {
        this.dispatchEvent(new CustomEvent('checked', { detail: event.detail }));
    }
    /** More changed than one answer holds, or the pulse is closed to this reader: all documents are asked again. */
    async handleReread(): Promise<void> {
        const data = [...this.results.values()].filter(({ errors }) => !errors?.length);
        await Promise.allSettled(data.map(({ refresh }) => refresh?.()));
        if (this.hasFailed) return;
        this.dispatchEvent(new CustomEvent('checked', { detail: { at: Date.now(), failure: null } }));
    }
}
