import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import {
    emptyRunsData,
    ITEMS_DOCUMENT,
    LOG_DOCUMENT,
    NAMELESS_ITEMS_DOCUMENT,
    receivePage,
    receiveRuns,
    RUN_ALONE_DOCUMENT,
    RUN_DOCUMENT,
    STAGES_DOCUMENT,
    STEPS_DOCUMENT
} from 'c/orchestrationData';
import type { PagedObject, RunAnswer, RunsData, RunsVariables } from 'c/orchestrationData';

type Result = GraphQLResult<RunAnswer>;
type Variables = RunsVariables | undefined;

/**
 * Reads runs with everything that is theirs, page by page. Shows nothing.
 * @fires OrchestrationRunReader#read detail: the {@link RunsData} so far; once for each answer
 */
export default class OrchestrationRunReader extends LightningElement {
    /** Ids of the runs, 15 or 18 characters, at most 200. Others take their place at once. */
    @api
    get runIds(): string[] {
        return this.data.ids;
    }
    set runIds(ids: string[]) {
        if (ids.join() === this.data.ids.join()) return;
        this.data = emptyRunsData(ids);
        this.results.clear();
    }

    data: RunsData = emptyRunsData([]);
    private results = new Map<string, Result>();

    /** Asks again what failed. Resolves when the answers are there. */
    @api
    async retry(): Promise<void> {
        const failed = [...this.results.values()].filter(({ errors }) => errors?.length);
        await Promise.allSettled(failed.map(({ refresh }) => refresh?.()));
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
        this.takePage('log', result);
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
        return this.pageAfter('log');
    }
    get itemsDocument(): GraphQLDocument {
        return this.data.nameless ? NAMELESS_ITEMS_DOCUMENT : ITEMS_DOCUMENT;
    }
    pageAfter(object: PagedObject): Variables {
        const { ids, next } = this.data;
        const after = next[object];
        return ids.length > 0 && after !== null ? { ids, after } : undefined;
    }

    takeRuns(name: string, result: Result): void {
        this.results.set(name, result);
        this.tell(receiveRuns(this.data, result, Date.now()));
    }
    takePage(object: PagedObject, result: Result): void {
        this.results.set(object, result);
        this.tell(receivePage(this.data, object, result, Date.now()));
    }
    tell(data: RunsData): void {
        if (data === this.data) return;
        this.data = data;
        this.dispatchEvent(new CustomEvent('read', { detail: data }));
    }
}
