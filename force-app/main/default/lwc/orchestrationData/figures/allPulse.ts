import type { GraphQLDocument } from 'lightning/graphql';
import { ALL_PULSE_DOCUMENT } from '../documents/allPulseDocument';
import { ALL_PULSE_OF_RUNS_DOCUMENT } from '../documents/allPulseOfRunsDocument';
import { ALL_PULSE_WITHOUT_ITEMS_DOCUMENT } from '../documents/allPulseWithoutItemsDocument';
import { ALL_PULSE_WITHOUT_LOG_DOCUMENT } from '../documents/allPulseWithoutLogDocument';
import { isPermission } from '../failures/failures';
import type { WireFailure } from '../failures/failures';
import { instant } from '../search/filter';
import type { Heads, PulsedObject } from '../paging/pulse';

const DAY_MS = 24 * 60 * 60 * 1000;
const [RUN, ITEM, LOG] = ['FlowOrchestrationInstance', 'FlowOrchestrationWorkItem', 'FlowOrchestrationLog'];

/**
 * From when on a pulse of all runs counts changes: a day back, so that it does not matter whether the clocks of page
 * and server agree, or which time zone one of them takes itself to be in.
 * @param now epoch ms
 */
export const pulseSince = (now: number): string => instant(now - DAY_MS).value;

/** The largest document that a reader can ask to whom these objects are closed. */
export function allPulseDocument(closed: ReadonlySet<string>): GraphQLDocument {
    const [object, more] = closed;
    if (!object) return ALL_PULSE_DOCUMENT;
    if (!more && object === LOG) return ALL_PULSE_WITHOUT_LOG_DOCUMENT;
    if (!more && object === ITEM) return ALL_PULSE_WITHOUT_ITEMS_DOCUMENT;
    return ALL_PULSE_OF_RUNS_DOCUMENT;
}

/** The object that a pulse has to do without; null: it failed for another reason, or there is nothing else to ask for. */
export function closedToPulse(failure: WireFailure): string | null {
    const [object] = (failure.subject ?? '').split('.');
    return isPermission(failure) && object && object !== RUN ? object : null;
}

/**
 * Objects of which a later pulse tells something else: a later change, or another number of them; or which only one of
 * them tells of.
 */
export function changedHeads(before: Heads, after: Heads): PulsedObject[] {
    const objects = [...new Set([...Object.keys(before), ...Object.keys(after)])] as PulsedObject[];
    return objects.filter((object) => {
        const [one, other] = [before[object], after[object]];
        return one?.count !== other?.count || one?.latest !== other?.latest;
    });
}
