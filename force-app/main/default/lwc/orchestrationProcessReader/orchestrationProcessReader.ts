import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import { failureOf, PROCESSES_DOCUMENT, processesOf } from 'c/orchestrationData';
import type { ProcessesAnswer, ProcessOption, WireFailure } from 'c/orchestrationData';

/** Processes that have runs, as far as they could be read. */
export interface ProcessesTold {
    /** null: they cannot be read. */
    processes: ProcessOption[] | null;
    failure: WireFailure | null;
}

/**
 * Which processes have runs: one wire. Shows nothing.
 * @fires OrchestrationProcessReader#processes detail: {@link ProcessesTold}; once for each answer
 */
export default class OrchestrationProcessReader extends LightningElement {
    /** Only then anything is asked. */
    @api
    get active(): boolean {
        return this.document !== undefined;
    }
    set active(active: boolean) {
        if (active) this.document = PROCESSES_DOCUMENT;
    }

    document: GraphQLDocument | undefined;

    @wire(graphql, { query: '$document' })
    handleProcesses({ data, errors }: GraphQLResult<never>): void {
        if (!data && !errors) return;
        const detail: ProcessesTold = {
            processes: data ? processesOf(data as ProcessesAnswer) : null,
            failure: errors?.length ? failureOf(errors) : null
        };
        this.dispatchEvent(new CustomEvent('processes', { detail }));
    }
}
