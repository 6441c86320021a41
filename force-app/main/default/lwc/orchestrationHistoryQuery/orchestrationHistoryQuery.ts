import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import { historySource, readSource } from 'c/orchestrationData';
import type { HistoryAnswer, HistorySource, HistoryVariables, SourceRows } from 'c/orchestrationData';

type Result = GraphQLResult<HistoryAnswer>;

/**
 * Asks one …History or …Feed object for the rows of some records. Shows nothing.
 * @fires OrchestrationHistoryQuery#answer detail: `{ object: string, rows: SourceRows }`; once for each answer
 */
export default class OrchestrationHistoryQuery extends LightningElement {
    /** API name of the object; the org has it. */
    @api objectApiName = '';
    /** Ids of the records, at most 200. */
    @api ids: readonly string[] = [];

    private result: Result | null = null;

    /** Asks again, unless the object turned out not to be there. Resolves when that has been answered. */
    @api
    async refresh(): Promise<void> {
        const { result, source } = this;
        if (!result || !source) return;
        const { answered, failure } = readSource(source, result);
        const isClosed = answered && !failure && !result.data;
        if (!isClosed) await result.refresh?.();
    }

    @wire(graphql, { query: '$document', variables: '$variables' })
    handleRows(result: GraphQLResult<never>): void {
        const { data, errors }: Result = result;
        if (!this.source || (!data && !errors)) return;
        this.result = result;
        const rows: SourceRows = readSource(this.source, { data, errors });
        this.dispatchEvent(new CustomEvent('answer', { detail: { object: this.objectApiName, rows } }));
    }

    get source(): HistorySource | null {
        return historySource(this.objectApiName);
    }
    get document(): GraphQLDocument | undefined {
        return this.source?.document();
    }
    get variables(): HistoryVariables | undefined {
        return this.ids.length > 0 ? { ids: this.ids } : undefined;
    }
}
