import { isOpenItem } from 'c/orchestrationModel';
import type { Bound } from 'c/orchestrationModel';
import type { YourItemNode, YourItemsAnswer } from '../documents/yourItemsDocument';
import { nodesOf, numberOf, timeOf, valueOf } from '../mapping/values';

/** A work item that the reader can do. */
export interface YourItem {
    id: string;
    label: string | null;
    /** The record where it is done. */
    relatedRecordId: string | null;
    /** Since when the reader has it. */
    since: Bound | null;
    /** Label, else API name. */
    step: string | null;
    /** null: not visible. */
    run: YourRun | null;
}
export interface YourRun {
    id: string;
    status: string | null;
    name: string | null;
    label: string | null;
    /** API name of the process. */
    developerName: string | null;
    triggeringRecord: string | null;
    triggeringRecordType: string | null;
}

export interface YourItems {
    /** Those that are open, the oldest first. */
    items: YourItem[];
    /** How many assigned ones were read, and how many there are. */
    read: number;
    total: number;
}

function runOf({ StepInstance }: YourItemNode): YourRun | null {
    const run = StepInstance?.OrchestrationInstance;
    if (!run?.Id) return null;
    return {
        id: run.Id,
        status: valueOf(run.Status),
        name: valueOf(run.Name),
        label: valueOf(run.OrchestrationLabel),
        developerName: valueOf(run.OrchestrationDeveloperName),
        triggeringRecord: valueOf(run.TriggeringRecord),
        triggeringRecordType: valueOf(run.TriggeringRecordType)
    };
}

function sinceOf(node: YourItemNode, answeredAt: number): Bound | null {
    const elapsed = numberOf(node.ElapsedTimeSinceAsgntInSec);
    const created = timeOf(node.CreatedDate);
    if (elapsed !== null) return { at: answeredAt - elapsed * 1000, exact: true };
    return created === null ? null : { at: created, exact: false };
}

/** null while the answer holds no items. @param answeredAt epoch ms, from which elapsed times count */
export function readYourItems(answer: YourItemsAnswer, answeredAt: number): YourItems | null {
    const root = answer.uiapi?.query?.FlowOrchestrationWorkItem;
    if (!root) return null;
    const nodes = nodesOf(root);
    const items = nodes
        .filter(({ Status, StepInstance }) =>
            isOpenItem(
                valueOf(Status),
                valueOf(StepInstance?.Status),
                valueOf(StepInstance?.OrchestrationInstance?.Status)
            )
        )
        .map((node) => ({
            id: node.Id,
            label: valueOf(node.Label),
            relatedRecordId: valueOf(node.RelatedRecordId),
            since: sinceOf(node, answeredAt),
            step: valueOf(node.StepInstance?.Label) || valueOf(node.StepInstance?.Name),
            run: runOf(node)
        }));
    return { items, read: nodes.length, total: root.totalCount ?? nodes.length };
}

/**
 * Those in runs of one process; an item whose run is not visible is in none that is known.
 * @param process API name; names compare ignoring case, as the server does
 */
export function itemsOfProcess(yours: YourItems, process: string): YourItems {
    const sought = process.toLowerCase();
    return sought
        ? { ...yours, items: yours.items.filter(({ run }) => run?.developerName?.toLowerCase() === sought) }
        : yours;
}
