import {
    boundById,
    heldFilter,
    idScopesOf,
    inactiveFilter,
    isPermission,
    leftOpenFilters,
    readHeldRuns,
    readLeftOpenRuns,
    readOwnRuns,
    seeksHolder,
    sparedField
} from 'c/orchestrationData';
import type {
    FoundIds,
    HeldRunsAnswer,
    LeftOpenRunsAnswer,
    SearchContext,
    WireFailure,
    YourItemsAnswer
} from 'c/orchestrationData';
import type { RunCriteria } from 'c/orchestrationModel';
import { failureOfAsk, SOURCES, want } from './asks';
import type { Ask, Asks, Source } from './asks';
import type { Course, Place } from './course';
import type { Remark } from './remarks';

type IdSource = Extract<Source, 'holders' | 'mine' | 'inactive' | 'leftOpen'>;

const NOTHING: FoundIds = { ids: [], isCut: false };

/** Which runs have to be read as Ids before the others can be asked for. */
export function idSources(criteria: RunCriteria, { userId }: Place): IdSource[] {
    const scopes = idScopesOf(criteria);
    return [
        ...(seeksHolder(criteria) ? (['holders'] as const) : []),
        ...(criteria.mine && userId ? (['mine'] as const) : []),
        ...(scopes.includes('inactive-holder') ? (['inactive'] as const) : []),
        ...(scopes.includes('left-open') ? (['leftOpen'] as const) : [])
    ];
}

/** What the picture rests on and a refresh does not ask anyway. */
export function inUse({ plan, place, asks, paged }: Course): { source: Source; ask: Ask }[] {
    const ids: readonly Source[] = idSources(plan.criteria, place);
    return SOURCES.flatMap((source) => {
        const ask = asks.current[source];
        return ask && (ids.includes(source) || ask === paged?.ask) ? [{ source, ask }] : [];
    });
}

function variablesOf(
    source: IdSource,
    { plan, place, asksItems }: Course,
    context: SearchContext
): Record<string, unknown> {
    const { criteria } = plan;
    // The same for everybody who asks for the reader's work items, so that it is answered once.
    if (source === 'mine') return { userId: place.userId };
    if (source !== 'leftOpen')
        return { items: boundById((source === 'holders' ? heldFilter : inactiveFilter)(criteria, context)) };
    const filters = leftOpenFilters(criteria, context);
    const steps = boundById(filters.steps);
    return asksItems ? { steps, items: boundById(filters.items) } : { steps };
}

function idsOf(source: IdSource, ask: Ask): FoundIds | null {
    if (!ask.answer) return null;
    const data = ask.answer.data ?? {};
    if (source === 'leftOpen') return readLeftOpenRuns(data as LeftOpenRunsAnswer);
    return source === 'mine' ? readOwnRuns(data as YourItemsAnswer) : readHeldRuns(data as HeldRunsAnswer);
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
        // What the reader started is found without work items.
        if (source !== 'mine') lost ??= failure;
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
        reader: null,
        scopeIds: { 'inactive-holder': [], 'left-open': [] },
        closed
    };
    const sources = idSources(plan.criteria, place);
    const asks = sources.reduce(
        (asked, source) => want(asked, source, variablesOf(source, course, context)),
        course.asks
    );
    if (asksItems && sources.includes('leftOpen') && lacksItems(failureOfAsk(asks.current.leftOpen))) {
        return prepare({ ...course, asks, asksItems: false });
    }
    const { found, remarks, failure, lost } = readIds(asks, sources, closed);
    if (!found) return { ...course, asks, context: null, failure };
    const reader = place.userId ? { userId: place.userId, runIds: found.mine?.ids ?? [] } : null;
    const scopeIds = { 'inactive-holder': found.inactive?.ids ?? [], 'left-open': found.leftOpen?.ids ?? [] };
    return {
        ...course,
        asks,
        lost,
        idRemarks: asksItems || !sources.includes('leftOpen') ? remarks : [...remarks, 'leftOpen-closed'],
        context: { ...context, runIds: found.holders?.ids ?? null, reader, scopeIds }
    };
}
