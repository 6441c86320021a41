import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import { findRuns, finderVariables, RUNS_OF_RECORD_DOCUMENT } from 'c/orchestrationData';
import type { FinderVariables, FoundRuns, RunsOfRecordAnswer } from 'c/orchestrationData';

const RUN_OBJECT = 'FlowOrchestrationInstance';

/** The state of a record's run as a badge; nothing where there is no run, or none that the reader may see. */
export default class OrchestrationRunStatus extends LightningElement {
    /** Id of the page's record. */
    @api recordId?: string;
    /** API name of the page's object. */
    @api objectApiName?: string;

    found: FoundRuns | null = null;

    @wire(graphql, { query: RUNS_OF_RECORD_DOCUMENT, variables: '$finderVariables' })
    handleRuns(result: GraphQLResult<never>): void {
        const { data, errors }: GraphQLResult<RunsOfRecordAnswer> = result;
        if (data && !errors && this.recordId) this.found = findRuns(data, this.recordId);
    }

    get isRunPage(): boolean {
        return this.objectApiName === RUN_OBJECT;
    }
    get finderVariables(): FinderVariables | undefined {
        return this.recordId && !this.isRunPage ? finderVariables(this.recordId) : undefined;
    }
    get runId(): string | null {
        if (this.isRunPage) return this.recordId ?? null;
        return this.found?.recordId === this.recordId ? (this.found?.runs[0]?.id ?? null) : null;
    }
}
