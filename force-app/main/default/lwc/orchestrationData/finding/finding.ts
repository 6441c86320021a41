import { sameId } from 'c/orchestrationModel';
import type { Answer } from '../documents/answer';
import type { FinderRoots } from '../documents/foundRun';
import type { WireFailure } from '../failures/failures';
import { isPermission } from '../failures/failures';
import { idForms } from '../mapping/idForms';
import { foundRuns, hasMore } from './foundRuns';
import type { RunOfRecord } from './foundRuns';

/**
 * Ways from a record to runs: `all` (one document with the next three), the record is a run or a `part` of one, it
 * started runs (`trigger`), work `item`s are done on its page, it is a `log` row, steps have it as their `context`.
 */
export const ROUTES = ['all', 'part', 'trigger', 'item', 'log', 'context'] as const;
export type Route = (typeof ROUTES)[number];

/** What is known of the runs of one record. Never changed in place. */
export interface Finding {
    recordId: string;
    runs: RunOfRecord[];
    /** There are more than were read. */
    more: boolean;
    answered: Route[];
    failed: Partial<Record<Route, WireFailure>>;
    /** Does StepInstance.RelatedRecord exist for this reader? null: not known yet. */
    hasContext: boolean | null;
}

export const emptyFinding = (recordId: string): Finding => ({
    recordId,
    runs: [],
    more: false,
    answered: [],
    failed: {},
    hasContext: null
});

export type FinderVariables = { id: string; ids: string[] };

/** @param recordId 15 or 18 characters */
export const finderVariables = (recordId: string): FinderVariables => ({ id: recordId, ids: idForms(recordId) });

/** In progress first, then the newest: the first one is shown. */
function inOrder(runs: RunOfRecord[]): RunOfRecord[] {
    const live = (run: RunOfRecord): number => Number(run.status === 'InProgress');
    return runs.sort((a, b) => live(b) - live(a) || (b.created ?? 0) - (a.created ?? 0));
}

/** Takes the answer of a route in. An answer can come twice. */
export function absorbRuns(finding: Finding, route: Route, answer: Answer<Partial<FinderRoots>>): Finding {
    const known = new Map(finding.runs.map((run) => [run.id, run]));
    foundRuns(answer, finding.recordId).forEach((run) => known.set(run.id, run));
    const failed = { ...finding.failed };
    delete failed[route];
    return {
        ...finding,
        runs: inOrder([...known.values()]),
        more: finding.more || hasMore(answer),
        answered: finding.answered.includes(route) ? finding.answered : [...finding.answered, route],
        failed
    };
}

export function withRouteFailure(finding: Finding, route: Route, failure: WireFailure): Finding {
    return { ...finding, failed: { ...finding.failed, [route]: failure } };
}

/** @param hasContext StepInstance.RelatedRecord exists for this reader, by object info */
export const withContextField = (finding: Finding, hasContext: boolean): Finding =>
    finding.hasContext === hasContext ? finding : { ...finding, hasContext };

const isSettled = ({ answered, failed }: Finding, route: Route): boolean =>
    answered.includes(route) || Boolean(failed[route]);

/** The document about all ways cannot be answered for this reader: each way is asked for on its own. */
export const isApart = ({ failed }: Finding): boolean => Boolean(failed.all && isPermission(failed.all));

/** The ways that the page's record can have, as far as its object is known. */
function mainRoutes(finding: Finding): Route[] {
    return isApart(finding) ? ['part', 'trigger', 'item'] : ['all'];
}

const RUN_OBJECTS = /^FlowOrchestration/;
const LOG_OBJECT = 'FlowOrchestrationLog';

/** The ways to ask for now: the later ones wait until the main ones have been answered. */
export function routesToAsk(finding: Finding, objectApiName: string | null): Route[] {
    const main = mainRoutes(finding);
    if (objectApiName === LOG_OBJECT) return ['log'];
    if (!main.every((route) => isSettled(finding, route))) return main;
    const isBusinessRecord = !RUN_OBJECTS.test(objectApiName ?? '');
    const isUnknown = !objectApiName && finding.runs.length === 0;
    return [
        ...main,
        ...(isBusinessRecord && finding.hasContext ? (['context'] as const) : []),
        ...(isUnknown ? (['log'] as const) : [])
    ];
}

/** Whether it must be known if steps have a Context Record here. */
export const needsContextProbe = (finding: Finding, objectApiName: string | null): boolean =>
    !RUN_OBJECTS.test(objectApiName ?? '') && mainRoutes(finding).every((route) => isSettled(finding, route));

/** Every way has been answered or has failed. */
export function isDone(finding: Finding, objectApiName: string | null): boolean {
    const probed = finding.hasContext !== null || !needsContextProbe(finding, objectApiName);
    return probed && routesToAsk(finding, objectApiName).every((route) => isSettled(finding, route));
}

/** Whoever may not read runs finds none by any way. */
const lacksRuns = (failure: WireFailure | undefined): boolean =>
    failure?.code === 'no-object' && failure.subject === 'FlowOrchestrationInstance';

/** The failure that leaves nothing to show: of the main ways, or of the only one. null while any way was answered. */
export function findingFailure(finding: Finding): WireFailure | null {
    const { failed } = finding;
    if (failed.all && !isApart(finding)) return failed.all;
    if (lacksRuns(failed.part)) return failed.part ?? null;
    const main = mainRoutes(finding).map((route) => failed[route]);
    return main.every(Boolean) ? (main[0] ?? null) : finding.answered.length === 0 ? (failed.log ?? null) : null;
}

/** The ways that were taken away, each with its reason; not the document that was replaced by its parts. */
export function lostRoutes(finding: Finding): { route: Route; failure: WireFailure }[] {
    return ROUTES.flatMap((route) => {
        const failure = finding.failed[route];
        return failure && route !== 'all' ? [{ route, failure }] : [];
    });
}

export const isOfRecord = (finding: Finding | null, recordId: string | null): boolean =>
    Boolean(finding && recordId && sameId(finding.recordId, recordId));
