import { LightningElement, api } from 'lwc';
import { findingFailure, isOfRecord } from 'c/orchestrationData';
import type { Finding } from 'c/orchestrationData';
import { failureText } from 'c/orchestrationText';
import { labels } from './labels';

const RUN_OBJECT = 'FlowOrchestrationInstance';

/** The state of a record's run as a badge; nothing where there is no run, or none that the reader may see. */
export default class OrchestrationRunStatus extends LightningElement {
    /** Id of the page's record. */
    @api recordId?: string;
    /** API name of the page's object. */
    @api objectApiName?: string;

    labels = labels;
    finding: Finding | null = null;

    get isRunPage(): boolean {
        return this.objectApiName === RUN_OBJECT;
    }
    get soughtId(): string | null {
        return this.isRunPage ? null : (this.recordId ?? null);
    }
    get current(): Finding | null {
        return isOfRecord(this.finding, this.soughtId) ? this.finding : null;
    }
    get runId(): string | null {
        if (this.isRunPage) return this.recordId ?? null;
        return this.current?.runs[0]?.id ?? null;
    }
    get failure(): string {
        const failure = this.current && this.current.runs.length === 0 ? findingFailure(this.current) : null;
        return failure ? failureText(failure).text : '';
    }
    handleFound(event: CustomEvent<Finding>): void {
        this.finding = event.detail;
    }
}
