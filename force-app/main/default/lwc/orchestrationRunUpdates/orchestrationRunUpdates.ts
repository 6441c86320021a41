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
/** What a pulse can make necessary: the changes, or the Ids of what is left, of the records and of the log. */
type Part = 'changes' | 'logChanges' | 'ids' | 'logIds';
type Since = Record<string, unknown> | undefined;
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
    since: Since;
    logSince: Since;
    asksIds = false;
    asksLogIds = false;
    /** Epoch ms of the last pulse that was answered. */
    private at = 0;
    /** What the pulses made necessary and has not come, or has failed: until then the picture is an older one. */
    private readonly due = new Set<Part>();
    private readonly results = new Map<Part, Result>();

    /** Asks at once. Resolves when the pulse has been answered. */
    @api
    async check(): Promise<void> {
        await this.template?.querySelector<Pulse>('c-orchestration-run-pulse')?.check();
    }

    @wire(graphql, { query: CHANGES_DOCUMENT, variables: '$since' })
    handleChanges(result: GraphQLResult<never>): void {
        this.takeChanges('changes', result);
    }
    @wire(graphql, { query: LOG_CHANGES_DOCUMENT, variables: '$logSince' })
    handleLogChanges(result: GraphQLResult<never>): void {
        this.takeChanges('logChanges', result);
    }
    @wire(graphql, { query: IDS_DOCUMENT, variables: '$idVariables' })
    handleIds(result: GraphQLResult<never>): void {
        this.takeIds('ids', result);
    }
    @wire(graphql, { query: LOG_IDS_DOCUMENT, variables: '$logIdVariables' })
    handleLogIds(result: GraphQLResult<never>): void {
        this.takeIds('logIds', result);
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
        if (!heads) {
            if (failure) this.report(failure);
            return;
        }
        this.heads = heads;
        this.at = at;
        const changed = changedObjects(this.known, heads);
        if (changed.length > 0) this.askForChanges(changed);
        else this.askForLost();
        this.confirm();
    }
    askForChanges(changed: PulsedObject[]): void {
        const { known } = this;
        const { ids } = known;
        if (changed.includes('log')) {
            this.logSince = this.ask('logChanges', this.logSince, { ids, since: sinceOf(known, changed, 'log') });
        }
        if (changed.every((object) => object === 'log')) return;
        this.since = this.ask('changes', this.since, {
            ids,
            runsSince: sinceOf(known, changed, 'runs'),
            stagesSince: sinceOf(known, changed, 'stages'),
            stepsSince: sinceOf(known, changed, 'steps'),
            itemsSince: sinceOf(known, changed, 'items')
        });
    }
    /** New variables are the wire's to ask with; it does not ask with the same ones again, not even where they failed. */
    ask(part: Part, before: Since, next: Since): Since {
        if (JSON.stringify(before) === JSON.stringify(next)) {
            if (this.results.get(part)?.errors?.length) void this.askAgain(part);
            return before;
        }
        this.due.add(part);
        this.results.delete(part);
        return next;
    }
    /** Where the answer is the same as before, the wire tells nothing. */
    async askAgain(part: Part): Promise<void> {
        const before = this.results.get(part);
        if (!before) return;
        await before.refresh?.();
        if (this.results.get(part) !== before || before.errors?.length) return;
        this.due.delete(part);
        this.confirm();
    }
    takeChanges(part: Part, result: Result): void {
        if (!this.isTaken(part, result)) return;
        this.tell(absorbChanges(this.known, result.data ?? {}, Date.now()));
        if (changedObjects(this.known, this.heads).length === 0) this.askForLost();
        this.confirm();
    }
    /** The count tells that records are gone: their Ids are asked for, and what is not among them goes. */
    askForLost(): void {
        const lost = objectsWithLost(this.known, this.heads);
        if (lost.length === 0) this.due.clear();
        if (lost.includes('log')) this.asksLogIds = this.askIds('logIds', this.asksLogIds);
        if (lost.some((object) => object !== 'log')) this.asksIds = this.askIds('ids', this.asksIds);
    }
    askIds(part: Part, asked: boolean): boolean {
        this.due.add(part);
        if (asked) void this.askAgain(part);
        return true;
    }
    takeIds(part: Part, result: Result): void {
        if (!this.isTaken(part, result)) return;
        this.tell(withoutLost(this.known, result.data ?? {}));
        this.confirm();
    }
    /** Notes an answer. @returns whether it holds all that was asked for */
    isTaken(part: Part, result: Result): boolean {
        const { data, errors } = result;
        if (!data && !errors) return false;
        this.results.set(part, result);
        if (errors?.length) {
            this.confirm();
            return false;
        }
        this.due.delete(part);
        if (!data || !hasMoreChanges(data)) return true;
        this.dispatchEvent(new CustomEvent('reread'));
        return false;
    }

    tell(data: RunsData): void {
        this.known = data;
        this.dispatchEvent(new CustomEvent('update', { detail: data }));
    }
    /** The picture stands as of the last pulse once all that it made necessary has come. */
    confirm(): void {
        const failed = [...this.due].flatMap((part) => this.results.get(part)?.errors ?? []);
        if (failed.length > 0) this.report(failureOf(failed));
        else if (this.due.size === 0) this.report(null);
    }
    report(failure: WireFailure | null): void {
        this.dispatchEvent(new CustomEvent('checked', { detail: { at: this.at, failure } }));
    }
    forget(): void {
        this.heads = {};
        this.since = undefined;
        this.logSince = undefined;
        this.asksIds = false;
        this.asksLogIds = false;
        this.due.clear();
        this.results.clear();
    }
}
