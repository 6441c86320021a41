import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLResult } from 'lightning/graphql';
import {
    absorbChanges,
    changedObjects,
    CHANGES_DOCUMENT,
    emptyRunsData,
    failureOf,
    hasMoreChanges,
    IDS_DOCUMENT,
    isPermission,
    LOG_CHANGES_DOCUMENT,
    LOG_IDS_DOCUMENT,
    objectsWithLost,
    sinceOf,
    withoutLost
} from 'c/orchestrationData';
import type { Heads, PulsedObject, RunAnswer, RunsData, WireFailure } from 'c/orchestrationData';
import type { Beat } from 'c/orchestrationRunPulse';

type Result = GraphQLResult<RunAnswer>;
interface Pulse extends HTMLElement {
    check(): Promise<void>;
}

/**
 * Keeps what was read of some runs up to date: a pulse tells whether anything changed, then only what changed is read,
 * and what is gone is left out. Shows nothing.
 * @fires OrchestrationRunUpdates#update detail: {@link RunsData}
 * @fires OrchestrationRunUpdates#checked detail: `{ at, failure }`: the picture stands as of `at` (epoch ms), or why not
 * @fires OrchestrationRunUpdates#reread more changed than one answer holds, or the pulse is closed to the reader; no detail
 */
export default class OrchestrationRunUpdates extends LightningElement {
    /** What is known; complete. */
    @api
    get data(): RunsData {
        return this.known;
    }
    set data(data: RunsData) {
        if (data.ids.join() !== this.known.ids.join()) this.forget();
        this.known = data;
    }
    /** The page is looked at and the runs can still change. */
    @api live = false;

    known: RunsData = emptyRunsData([]);
    heads: Heads = {};
    since: Record<string, unknown> | undefined;
    logSince: Record<string, unknown> | undefined;
    asksIds = false;
    asksLogIds = false;
    private idResults = new Map<string, Result>();

    /** Asks at once. Resolves when the pulse has been answered. */
    @api
    async check(): Promise<void> {
        await this.template?.querySelector<Pulse>('c-orchestration-run-pulse')?.check();
    }

    @wire(graphql, { query: CHANGES_DOCUMENT, variables: '$since' })
    handleChanges(result: GraphQLResult<never>): void {
        this.takeChanges(result);
    }
    @wire(graphql, { query: LOG_CHANGES_DOCUMENT, variables: '$logSince' })
    handleLogChanges(result: GraphQLResult<never>): void {
        this.takeChanges(result);
    }
    @wire(graphql, { query: IDS_DOCUMENT, variables: '$idVariables' })
    handleIds(result: GraphQLResult<never>): void {
        this.takeIds('records', result);
    }
    @wire(graphql, { query: LOG_IDS_DOCUMENT, variables: '$logIdVariables' })
    handleLogIds(result: GraphQLResult<never>): void {
        this.takeIds('log', result);
    }

    get idVariables(): { ids: string[] } | undefined {
        return this.asksIds ? { ids: this.known.ids } : undefined;
    }
    get logIdVariables(): { ids: string[] } | undefined {
        return this.asksLogIds ? { ids: this.known.ids } : undefined;
    }
    get withoutLog(): boolean {
        const { log } = this.known.failed;
        return Boolean(log && isPermission(log));
    }

    handleBeat({ detail }: CustomEvent<Beat>): void {
        const { heads, failure, at } = detail;
        // Who may not read all that the pulse names has none: then what can be read is read again.
        if (failure && isPermission(failure)) {
            this.dispatchEvent(new CustomEvent('reread'));
            return;
        }
        this.dispatchEvent(new CustomEvent('checked', { detail: { at, failure } }));
        if (!heads) return;
        this.heads = heads;
        const changed = changedObjects(this.known, heads);
        if (changed.length === 0) this.askForLost();
        else this.askForChanges(changed);
    }
    askForChanges(changed: PulsedObject[]): void {
        const { known } = this;
        const { ids } = known;
        if (changed.includes('log')) this.logSince = { ids, since: sinceOf(known, changed, 'log') };
        if (changed.every((object) => object === 'log')) return;
        this.since = {
            ids,
            runsSince: sinceOf(known, changed, 'runs'),
            stagesSince: sinceOf(known, changed, 'stages'),
            stepsSince: sinceOf(known, changed, 'steps'),
            itemsSince: sinceOf(known, changed, 'items')
        };
    }
    takeChanges({ data, errors }: Result): void {
        if (errors?.length) this.fail(failureOf(errors));
        else if (data && hasMoreChanges(data)) this.dispatchEvent(new CustomEvent('reread'));
        else if (data) {
            this.tell(absorbChanges(this.known, data, Date.now()));
            if (changedObjects(this.known, this.heads).length === 0) this.askForLost();
        }
    }
    /** The count tells that records are gone: their Ids are asked for, and what is not among them goes. */
    askForLost(): void {
        const lost = objectsWithLost(this.known, this.heads);
        if (lost.includes('log')) this.asksLogIds = this.askIds('log', this.asksLogIds);
        if (lost.some((object) => object !== 'log')) this.asksIds = this.askIds('records', this.asksIds);
    }
    askIds(name: 'records' | 'log', asked: boolean): boolean {
        if (asked) void this.idResults.get(name)?.refresh?.();
        return true;
    }
    takeIds(name: 'records' | 'log', result: Result): void {
        const { data, errors } = result;
        if (!data && !errors) return;
        this.idResults.set(name, result);
        if (errors?.length) this.fail(failureOf(errors));
        else if (data && hasMoreChanges(data)) this.dispatchEvent(new CustomEvent('reread'));
        else if (data) this.tell(withoutLost(this.known, data));
    }

    tell(data: RunsData): void {
        this.known = data;
        this.dispatchEvent(new CustomEvent('update', { detail: data }));
    }
    fail(failure: WireFailure): void {
        this.dispatchEvent(new CustomEvent('checked', { detail: { at: Date.now(), failure } }));
    }
    forget(): void {
        this.heads = {};
        this.since = undefined;
        this.logSince = undefined;
        this.asksIds = false;
        this.asksLogIds = false;
        this.idResults.clear();
    }
}
