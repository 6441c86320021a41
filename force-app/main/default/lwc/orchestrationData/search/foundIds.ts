import type { HeldRunsAnswer } from '../documents/heldRunsDocument';
import type { LeftOpenRunsAnswer } from '../documents/leftOpenRunsDocument';
import type { YourItemsAnswer } from '../documents/yourItemsDocument';
import { readYourItems } from '../figures/yourItems';
import { nodesOf, valueOf } from '../mapping/values';
import { distinctIds } from './runPage';

/** Runs that were read as Ids, the newest first; those of the reader's own items the oldest first. */
export interface FoundIds {
    ids: string[];
    /** There are more than were read: the last ones are missing. */
    isCut: boolean;
}

/**
 * As many Ids of runs as one filter takes of each kind: a statement of SOQL has at most 100,000 characters, an Id in a
 * list takes 22 of them, and a filter can hold two such lists.
 */
const MOST_IDS = 2000;

/** Of the reader's own they are fewer: they can stand beside two such lists. */
const MOST_OWN_IDS = 300;

const cutTo = (ids: string[], isCut: boolean, most = MOST_IDS): FoundIds => ({
    ids: ids.slice(0, most),
    isCut: isCut || ids.length > most
});

/** Runs of the work items in the answer. */
export function readHeldRuns(answer: HeldRunsAnswer): FoundIds {
    const root = answer.uiapi?.query?.FlowOrchestrationWorkItem;
    const ids = nodesOf(root).map(({ StepInstance }) => valueOf(StepInstance?.OrchestrationInstanceId));
    return cutTo(distinctIds(ids), Boolean(root?.pageInfo?.hasNextPage));
}

/** Runs of which the reader holds an open item. */
export function readOwnRuns(answer: YourItemsAnswer): FoundIds {
    const { items = [], read = 0, total = 0 } = readYourItems(answer, 0) ?? {};
    return cutTo(distinctIds(items.map(({ run }) => run?.id ?? null)), read < total, MOST_OWN_IDS);
}

/** Runs of the steps and work items in the answer: those of steps first. */
export function readLeftOpenRuns(answer: LeftOpenRunsAnswer): FoundIds {
    const { FlowOrchestrationStepInstance: steps, FlowOrchestrationWorkItem: items } = answer.uiapi?.query ?? {};
    const ids = [
        ...nodesOf(steps).map(({ OrchestrationInstanceId }) => valueOf(OrchestrationInstanceId)),
        ...nodesOf(items).map(({ StepInstance }) => valueOf(StepInstance?.OrchestrationInstanceId))
    ];
    return cutTo(distinctIds(ids), Boolean(steps?.pageInfo?.hasNextPage || items?.pageInfo?.hasNextPage));
}
