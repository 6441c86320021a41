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
import type { FoundIds, HeldRunsAnswer, LeftOpenRunsAnswer, SearchContext } from 'c/orchestrationData';
import type { RunCriteria } from 'c/orchestrationModel';
import { failureOfAsk, want } from './asks';
import type { Ask, Source } from './asks';
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

function variablesOf(source: IdSource, criteria: RunCriteria, context: SearchContext): Record<string, unknown> {
    if (source === 'leftOpen') return leftOpenFilters(criteria, context);
    return { items: (source === 'holders' ? heldFilter : inactiveFilter)(criteria, context) };
}

function idsOf(source: IdSource, ask: Ask | undefined): FoundIds | null {
    if (!ask?.answer) return null;
    const data = ask.answer.data ?? {};
    return source === 'leftOpen' ? readLeftOpenRuns(data as LeftOpenRunsAnswer) : readHeldRuns(data as HeldRunsAnswer);
}

/**
 * Asks for the Ids without which no filter can be made; `context` is there once they are. What is closed to the reader
 * takes away its own reason only, and is said; a holder who cannot be looked for leaves nothing to look for.
 */
export function prepare(course: Course): Course {
    const { criteria } = course.plan;
    const { now, closed, place } = course;
    const context: SearchContext = {
        now,
        timeZone: place.timeZone,
        runIds: null,
        scopeIds: { 'inactive-holder': [], 'left-open': [] },
        closed
    };
    const sources = idSources(criteria);
    const asks = sources.reduce(
        (asked, source) => want(asked, source, variablesOf(source, criteria, context)),
        course.asks
    );
    const found: Partial<Record<IdSource, FoundIds>> = {};
    const remarks: Remark[] = [];
    for (const source of sources) {
        const ask = asks.current[source];
        const failure = failureOfAsk(ask);
        const isLost = failure && isPermission(failure) && source !== 'holders' && !sparedField(failure, closed);
        if (failure && !isLost) return { ...course, asks, context: null, failure };
        const ids = isLost ? NOTHING : idsOf(source, ask);
        if (!ids) return { ...course, asks, context: null };
        if (isLost) remarks.push(`${source}-closed`);
        if (ids.isCut) remarks.push(`${source}-cut`);
        found[source] = ids;
    }
    const scopeIds = { 'inactive-holder': found.inactive?.ids ?? [], 'left-open': found.leftOpen?.ids ?? [] };
    return {
        ...course,
        asks,
        idRemarks: remarks,
        context: { ...context, runIds: found.holders?.ids ?? null, scopeIds }
    };
}
