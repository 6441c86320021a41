import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import { CurrentPageReference } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { failureOf, findRuns, finderVariables, RUNS_OF_RECORD_DOCUMENT } from 'c/orchestrationData';
import type { FinderVariables, FoundRuns, RunsOfRecordAnswer, WireFailure } from 'c/orchestrationData';
import { fill } from 'c/orchestrationText';
import { labels } from './labels';

const RUN_OBJECT = 'FlowOrchestrationInstance';

/** The timeline of a run: on the run's own page, on the page of the record that started it, and as a page of its own. */
export default class OrchestrationTimeline extends LightningElement {
    /** Id of the page's record. */
    @api recordId?: string;
    /** API name of the page's object. */
    @api objectApiName?: string;
    /** Shown above the timeline; nothing without it. */
    @api heading?: string;

    labels = labels;
    addressId: string | null = null;
    found: FoundRuns | null = null;
    failure: WireFailure | null = null;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        this.addressId = page?.state?.['c__recordId'] ?? null;
    }
    @wire(graphql, { query: RUNS_OF_RECORD_DOCUMENT, variables: '$finderVariables' })
    handleRuns(result: GraphQLResult<never>): void {
        const { data, errors }: GraphQLResult<RunsOfRecordAnswer> = result;
        if (errors) this.failure = failureOf(errors);
        else if (data && this.subjectId) {
            this.failure = null;
            this.found = findRuns(data, this.subjectId);
        }
    }

    get subjectId(): string | null {
        return this.recordId || this.addressId;
    }
    get isRunPage(): boolean {
        return this.objectApiName === RUN_OBJECT;
    }
    get finderVariables(): FinderVariables | undefined {
        return this.subjectId && !this.isRunPage ? finderVariables(this.subjectId) : undefined;
    }
    get current(): FoundRuns | null {
        return this.found && this.found.recordId === this.subjectId ? this.found : null;
    }
    /** The run to show: the record itself, or what was found for it. A failure to look is left to the run view's words. */
    get runId(): string | null {
        if (this.isRunPage || this.failure) return this.subjectId;
        if (!this.current) return null;
        return this.current.runs[0]?.id ?? this.subjectId;
    }
    get hasNoRecord(): boolean {
        return !this.subjectId;
    }
    get others(): string {
        const count = (this.current?.runs.length ?? 0) - 1;
        return count > 0 && !this.isRunPage ? fill(labels.moreRuns, count) : '';
    }
    get otherRuns(): { id: string; name: string }[] {
        return (this.current?.runs.slice(1) ?? []).map(({ id, name }) => ({
            id,
            name: fill(labels.runNumber, name ?? id)
        }));
    }
}
