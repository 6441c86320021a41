import {
    heldFilter,
    idScopesOf,
    inactiveFilter,
    isPermission,
    leftOpenFilters,
    readHeldRuns,
    readLeftOpenRuns,
    seeksHolder
} from 'c/orchestrationData';
import type { FoundIds, HeldRunsAnswer, LeftOpenRunsAnswer, SearchContext, WireFailure } from 'c/orchestrationData';
import type { RunCriteria } from 'c/orchestrationModel';
import { failureOfAsk, SOURCES, want } from './asks';
import type { Ask, Asks, Source } from './asks';
import type { Course } from './course';
import type { Remark } from './remarks';
import { sparedField } from './spare';

type IdSource = Extract<Source, 'holders' | 'inactive' | 'leftOpen'>;

const NOTHING: FoundIds = { ids: [], isCut: false };

/** Which runs have to be read as Ids before the others can be asked for. */
export function idSources(criteria: RunCriteria): IdSource[] {
    const scopes = idScopesOf(criteria);
    return [
        ...(seeksHolder(criteria) ? (['holders'] as const) : []),
        ...(scopes.includes('inactive-holder') ? (['inactive'] as const) : []),
        ...(scopes.includes('left-open') ? (['leftOpen'] as const) : [])
    ];
}

/** What the picture rests on and a refresh does not ask anyway. */
export function inUse({ plan, asks, paged }: Course): { source: Source; ask: Ask }[] {
    const ids: readonly Source[] = idSources(plan.criteria);
    return SOURCES.flatMap((source) => {
        const ask = asks.current[source];
        return ask && (ids.includes(source) || ask === paged?.ask) ? [{ source, ask }] : [];
    });
}

function variablesOf(source: IdSource, { plan, asksItems }: Course, context: SearchContext): Record<string, unknown> {
    const { criteria } = plan;
    if (source !== 'leftOpen')
        return { items: (source === 'holders' ? heldFilter : inactiveFilter)(criteria, context) };
    const { steps, items } = leftOpenFilters(criteria, context);
    return asksItems ? { steps, items } : { steps };
}

function idsOf(source: IdSource, ask: Ask): FoundIds | null {
    if (!ask.answer) return null;
    const data = ask.answer.data ?? {};
    return source === 'leftOpen' ? readLeftOpenRuns(data as LeftOpenRunsAnswer) : readHeldRuns(data as HeldRunsAnswer);
}

/** What was read as Ids; `found` is null while some are on their way, or cannot be read. */
interface IdsRead {
    found: Partial<Record<IdSource, FoundIds>> | null;
    remarks: Remark[];
    /** Why Ids that are needed cannot be read. */
    failure: WireFailure | null;
    /** Why a reason is left out. */
    lost: WireFailure | null;
}

function readIds(asks: Asks, sources: readonly IdSource[], closed: Course['closed']): IdsRead {
    const found: Partial<Record<IdSource, FoundIds>> = {};
    const remarks: Remark[] = [];
    let lost: WireFailure | null = null;
    let isWaiting = false;
    for (const source of sources) {
        const ask = asks.current[source];
        const failure = failureOfAsk(ask);
        const isLost = failure && isPermission(failure) && source !== 'holders' && !sparedField(failure, closed);
        if (failure && !isLost) return { found: null, remarks, failure, lost };
        const ids = isLost ? NOTHING : ask ? idsOf(source, ask) : null;
        lost ??= failure;
        if (isLost) remarks.push(`${source}-closed`);
        if (ids?.isCut) remarks.push(`${source}-cut`);
        if (ids) found[source] = ids;
        else isWaiting = true;
    }
    return { found: isWaiting ? null : found, remarks, failure: null, lost };
}

/** Steps that were left open can be told without work items. */
const lacksItems = (failure: WireFailure | null): boolean =>
    Boolean(failure && isPermission(failure) && failure.subject?.startsWith('FlowOrchestrationWorkItem'));

/**
 * Asks for the Ids without which no filter can be made; `context` is there once they are. What is closed to the reader
 * takes away its own reason only, and is said; a holder who cannot be looked for leaves nothing to look for.
 */
export function prepare(course: Course): Course {
    const { now, closed, place, plan, asksItems } = course;
    const context: SearchContext = {
        now,
        timeZone: place.timeZone,
        runIds: null,
        scopeIds: { 'inactive-holder': [], 'left-open': [] },
        closed
    };
    const sources = idSources(plan.criteria);
    const asks = sources.reduce(
        (asked, source) => want(asked, source, variablesOf(source, course, context)),
        course.asks
    );
    if (asksItems && sources.includes('leftOpen') && lacksItems(failureOfAsk(asks.current.leftOpen))) {
        return prepare({ ...course, asks, asksItems: false });
    }
    const { found, remarks, failure, lost } = readIds(asks, sources, closed);
    if (!found) return { ...course, asks, context: null, failure };
    const scopeIds = { 'inactive-holder': found.inactive?.ids ?? [], 'left-open': found.leftOpen?.ids ?? [] };
    return {
        ...course,
        asks,
        lost,
        idRemarks: asksItems || !sources.includes('leftOpen') ? remarks : [...remarks, 'leftOpen-closed'],
        context: { ...context, runIds: found.holders?.ids ?? null, scopeIds }
    };
}
