import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import {
    completedFilter,
    ENDED_RUNS_DOCUMENT,
    failureOf,
    isPermission,
    PROCESSES_DOCUMENT,
    processesOf,
    readEndedRuns,
    readStepGroups,
    STEP_GROUPS_DOCUMENT,
    USUAL_DOCUMENT,
    USUAL_STEPS_DOCUMENT,
    usualOfLog,
    usualOfSteps
} from 'c/orchestrationData';
import type {
    EndedRuns,
    EndedRunsVariables,
    ProcessOption,
    StepGroupsVariables,
    UsualAnswer,
    UsualRead,
    UsualVariables,
    WireFailure
} from 'c/orchestrationData';
import { NO_GROUPS } from 'c/orchestrationModel';
import type { Length, ProcessGroups, Usual } from 'c/orchestrationModel';
import { busiest, groupsAsk } from './course/asks';
import { unsaidIn } from './course/unsaid';
import type { LogUnsaid } from './course/unsaid';

/** What has been read so far; null: not yet. */
export interface StepTimesRead {
    processes: ProcessOption[] | null;
    /** API name of the process that the rest is about. */
    process: string | null;
    usual: Usual | null;
    /** What its log rows keep back, so that completed steps tell instead; null: nothing, or no row is visible. */
    unsaid: LogUnsaid | null;
    /** Names and types of its steps; none where they could not be read. */
    groups: ProcessGroups | null;
    /** Its completed runs, the newest first; null too where they could not be read. */
    runs: EndedRuns | null;
    /** Why there is nothing to show. */
    failure: WireFailure | null;
}

const NOTHING: StepTimesRead = {
    processes: null,
    process: null,
    usual: null,
    unsaid: null,
    groups: null,
    runs: null,
    failure: null
};
type Source = 'processes' | 'log' | 'steps' | 'groups' | 'runs';
type Result = GraphQLResult<never>;

/**
 * Reads how long the steps and the runs of one process take. Shows nothing.
 * @fires OrchestrationStepTimesReader#read detail: the {@link StepTimesRead} so far; once for each answer
 */
export default class OrchestrationStepTimesReader extends LightningElement {
    /** API name of the process; empty: the one with most runs. */
    @api
    get process(): string {
        return this.wanted;
    }
    set process(name: string) {
        this.wanted = name;
        this.plan();
    }
    /** How far back completed runs are looked at. */
    @api
    get window(): Length | null {
        return this.span;
    }
    set window(span: Length | null) {
        this.span = span;
        this.plan();
    }
    /** Only then anything is asked. */
    @api
    get active(): boolean {
        return this.asks;
    }
    set active(active: boolean) {
        this.asks = active;
        this.plan();
    }

    known: StepTimesRead = NOTHING;
    processesVariables: Record<string, never> | undefined;
    logVariables: UsualVariables | undefined;
    stepsVariables: UsualVariables | undefined;
    groupsVariables: StepGroupsVariables | undefined;
    runsVariables: EndedRunsVariables | undefined;
    private wanted = '';
    private span: Length | null = null;
    private asks = false;
    private planned = false;
    private spanAsked = '';
    private results = new Map<Source, Result>();

    /** Asks everything anew. Resolves when the answers are there. */
    @api async refresh(): Promise<void> {
        await Promise.allSettled([...this.results.values()].map(({ refresh }) => refresh?.()));
    }
    /** Asks again what failed. Resolves when the answers are there. */
    @api async retry(): Promise<void> {
        const failed = [...this.results.values()].filter(({ errors }) => errors?.length);
        await Promise.allSettled(failed.map(({ refresh }) => refresh?.()));
    }

    @wire(graphql, { query: PROCESSES_DOCUMENT, variables: '$processesVariables' })
    handleProcesses(result: Result): void {
        const failure = this.take('processes', result, this.processesVariables);
        if (failure === undefined) return;
        const processes = result.data ? processesOf(result.data) : this.known.processes;
        this.tell({ processes, failure: processes ? this.known.failure : failure });
        this.follow();
    }
    @wire(graphql, { query: USUAL_DOCUMENT, variables: '$logVariables' })
    handleLog(result: Result): void {
        const failure = this.take('log', result, this.logVariables);
        if (failure === undefined) return;
        const read = result.data && !failure ? usualOfLog(result.data, null) : null;
        if (read && read.usual.steps.size > 0) this.tellUsual(read, null);
        // A reader without access to the log gets no rows and no error.
        else if (read || (failure && isPermission(failure))) this.askSteps(result.data);
        else this.tell({ failure });
    }
    @wire(graphql, { query: USUAL_STEPS_DOCUMENT, variables: '$stepsVariables' })
    handleSteps(result: Result): void {
        const failure = this.take('steps', result, this.stepsVariables);
        if (failure === undefined) return;
        if (result.data && !failure) this.tellUsual(usualOfSteps(result.data, null), this.known.unsaid);
        else this.tell({ failure });
    }
    @wire(graphql, { query: STEP_GROUPS_DOCUMENT, variables: '$groupsVariables' })
    handleGroups(result: Result): void {
        const failure = this.take('groups', result, this.groupsVariables);
        if (failure === undefined) return;
        const groups = result.data && !failure ? readStepGroups(result.data) : null;
        // What was read before stands where asking again fails.
        this.tell({ groups: groups ?? this.known.groups ?? NO_GROUPS });
    }
    @wire(graphql, { query: ENDED_RUNS_DOCUMENT, variables: '$runsVariables' })
    handleRuns(result: Result): void {
        const failure = this.take('runs', result, this.runsVariables);
        if (failure === undefined) return;
        const runs = result.data ? readEndedRuns(result.data) : null;
        this.tell({ runs: runs ?? this.known.runs });
    }

    /** undefined: there is no answer yet; null: it did not fail. */
    take(source: Source, result: Result, asked: object | undefined): WireFailure | null | undefined {
        const { data, errors } = result;
        // A wire whose variables are taken back may still tell what it was asked before.
        if (!asked || (!data && !errors)) return undefined;
        this.results.set(source, result);
        return errors?.length ? failureOf(errors) : null;
    }
    askSteps(log: UsualAnswer | undefined): void {
        this.stepsVariables = this.logVariables;
        this.tell({ unsaid: log ? unsaidIn(log) : null });
    }
    tellUsual({ usual, since }: UsualRead, unsaid: LogUnsaid | null): void {
        const name = this.known.process ?? '';
        if (since === null) this.tell({ usual, unsaid, groups: NO_GROUPS, failure: null });
        else this.tell({ usual, unsaid, failure: null });
        if (since !== null) this.groupsVariables = groupsAsk(name, since);
    }

    /** Properties come one by one: what they say together counts. */
    plan(): void {
        if (this.planned) return;
        this.planned = true;
        void Promise.resolve().then(() => {
            this.planned = false;
            this.follow();
        });
    }
    follow(): void {
        if (!this.asks || !this.span) return;
        this.processesVariables ??= {};
        const name = this.wanted || busiest(this.known.processes ?? []);
        const span = JSON.stringify([name, this.span]);
        if (!name || span === this.spanAsked) return;
        this.spanAsked = span;
        this.runsVariables = { where: completedFilter(name, this.span, Date.now()) };
        if (name !== this.known.process) this.begin(name);
        else this.tell({ runs: null });
    }
    begin(process: string): void {
        for (const source of ['log', 'steps', 'groups', 'runs'] as const) this.results.delete(source);
        this.logVariables = { name: process };
        this.stepsVariables = undefined;
        this.groupsVariables = undefined;
        this.tell({ ...NOTHING, processes: this.known.processes, process });
    }
    tell(change: Partial<StepTimesRead>): void {
        this.known = { ...this.known, ...change };
        this.dispatchEvent(new CustomEvent('read', { detail: this.known }));
    }
}
