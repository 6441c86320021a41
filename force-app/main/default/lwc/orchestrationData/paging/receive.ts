import type { Answer } from '../documents/answer';
import { failureOf, isPermission } from '../failures/failures';
import type { WireError } from '../failures/failures';
import { PAGED_OBJECTS, ROOT_OF } from './roots';
import type { PagedObject, Roots } from './roots';
import { absorb, logGoneOn, readApart, withFailure } from './runsData';
import type { RunsData } from './runsData';

/** A wire's result: both undefined before the first answer; data can come beside errors. */
export interface Received {
    data?: Answer<Partial<Roots>>;
    errors?: readonly WireError[];
}

/**
 * The answer of the document with the runs themselves. A root field that is null beside `errors` could not be read.
 * @param now epoch ms
 */
export function receiveRuns(known: RunsData, { data, errors }: Received, now: number): RunsData {
    const failure = errors?.length ? failureOf(errors) : null;
    const roots = data?.uiapi?.query;
    if (data && roots?.FlowOrchestrationInstance) {
        const lost = failure ? PAGED_OBJECTS.filter((object) => roots[ROOT_OF[object]] === null) : [];
        const taken: RunsData = {
            ...absorb(known, data, now),
            failure: null,
            partial: Boolean(failure) && lost.length === 0
        };
        return failure ? lost.reduce((all, object) => withFailure(all, object, failure), taken) : taken;
    }
    if (!failure) return known;
    return isPermission(failure) && !known.apart ? readApart(known) : { ...known, failure };
}

/** The answer of the document with one object's pages. @param now epoch ms */
export function receivePage(known: RunsData, object: PagedObject, { data, errors }: Received, now: number): RunsData {
    if (data?.uiapi?.query?.[ROOT_OF[object]]) {
        const taken = absorb(known, data, now);
        return object === 'log' ? logGoneOn(taken) : taken;
    }
    return errors?.length ? withFailure(known, object, failureOf(errors)) : known;
}
