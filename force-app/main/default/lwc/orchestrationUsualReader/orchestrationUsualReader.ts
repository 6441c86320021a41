import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import { failureOf, USUAL_DOCUMENT, USUAL_STEPS_DOCUMENT, usualOfLog, usualOfSteps } from 'c/orchestrationData';
import type { UsualAnswer, UsualRead, UsualStepsAnswer, UsualVariables, WireFailure } from 'c/orchestrationData';
import { usualOf } from 'c/orchestrationModel';
import type { LogState } from 'c/orchestrationModel';

/** What is usual for a run, or why that could not be read. */
export interface UsualTold extends UsualRead {
    /** Id of the run, as it was given. */
    runId: string;
    failure: WireFailure | null;
}

type Result = GraphQLResult<UsualAnswer & UsualStepsAnswer>;

const NOTHING: UsualRead = { usual: usualOf([]), starts: [], runs: 0, since: null };

/**
 * Reads once what earlier runs of a process took. Shows nothing. Further runs of the same process are answered from what
 * is there.
 * @fires OrchestrationUsualReader#usual detail: {@link UsualTold}
 */
export default class OrchestrationUsualReader extends LightningElement {
    /** API name of the process; null: not known, nothing is asked. */
    @api
    get orchestrationName(): string | null {
        return this.name;
    }
    set orchestrationName(name: string | null) {
        this.name = name;
        this.plan();
    }
    /** Id of the run that is shown: its own rows say nothing about what is usual. */
    @api
    get runId(): string | null {
        return this.ownId;
    }
    set runId(id: string | null) {
        this.ownId = id;
        this.plan();
    }
    /** Whether the run's log can be read: without it completed steps tell, estimated. */
    @api
    get logState(): LogState {
        return this.log;
    }
    set logState(state: LogState) {
        this.log = state;
        this.plan();
    }
    /** The run's picture stands: only then anything is asked. */
    @api
    get active(): boolean {
        return this.asks;
    }
    set active(active: boolean) {
        this.asks = active;
        this.plan();
    }

    // What was asked last; it stays, so that a late answer is known by it.
    document: GraphQLDocument = USUAL_DOCUMENT;
    variables: UsualVariables | undefined;
    private name: string | null = null;
    private ownId: string | null = null;
    private log: LogState = 'pending';
    private asks = false;
    private planned = false;
    private result: Result | null = null;
    private told: { result: Result; runId: string } | null = null;

    /** Asks again what failed. Resolves when the answer is there. */
    @api
    async retry(): Promise<void> {
        if (this.result?.errors?.length) await this.result.refresh?.();
    }

    @wire(graphql, { query: '$document', variables: '$variables' })
    handleAnswer(result: GraphQLResult<never>): void {
        if (!result.data && !result.errors) return;
        this.result = result;
        this.tell();
    }

    /** Properties come one by one: what they say together counts. */
    plan(): void {
        if (this.planned) return;
        this.planned = true;
        void Promise.resolve().then(() => this.follow());
    }
    follow(): void {
        const { name, asks, log } = this;
        this.planned = false;
        if (!asks) this.told = null;
        if (!asks || !name || log === 'pending') return;
        const document = log === 'readable' ? USUAL_DOCUMENT : USUAL_STEPS_DOCUMENT;
        if (this.variables?.name !== name || this.document !== document) {
            this.result = null;
            this.document = document;
            this.variables = { name };
        }
        this.tell();
    }
    tell(): void {
        const { result, ownId, told, variables } = this;
        const isOwn = this.asks && variables?.name === this.name;
        if (!result || !ownId || !isOwn || (told?.result === result && told.runId === ownId)) return;
        this.told = { result, runId: ownId };
        const { data, errors } = result;
        const failure = errors?.length ? failureOf(errors) : null;
        const readUsual = this.document === USUAL_DOCUMENT ? usualOfLog : usualOfSteps;
        const read = data && !failure ? readUsual(data, ownId) : NOTHING;
        const detail: UsualTold = { ...read, runId: ownId, failure };
        this.dispatchEvent(new CustomEvent('usual', { detail }));
    }
}
