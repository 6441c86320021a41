import { sameId } from 'c/orchestrationModel';
import type { Answer } from '../documents/answer';
import type { FinderRoots, FoundRunNode } from '../documents/foundRun';
import { nodesOf, timeOf, valueOf } from '../mapping/values';

/** A run that belongs to a record, as far as choosing one needs. */
export interface RunOfRecord {
    id: string;
    name: string | null;
    label: string | null;
    status: string | null;
    /** Epoch ms. */
    created: number | null;
}

const toRunOfRecord = (node: FoundRunNode): RunOfRecord => ({
    id: node.Id,
    name: valueOf(node.Name),
    label: valueOf(node.OrchestrationLabel),
    status: valueOf(node.Status),
    created: timeOf(node.CreatedDate)
});

/**
 * The visible runs in an answer that belong to exactly this record. The server compares text without case and an
 * answer may be another record's, so each is compared again, case-sensitively.
 */
export function foundRuns(answer: Answer<Partial<FinderRoots>>, recordId: string): RunOfRecord[] {
    const roots = answer.uiapi?.query ?? {};
    const is = (id: string | null | undefined): boolean => Boolean(id) && sameId(id ?? '', recordId);
    const runs = nodesOf(roots.FlowOrchestrationInstance)
        .filter((run) => is(run.Id) || is(valueOf(run.TriggeringRecord)))
        .map((run): FoundRunNode | null | undefined => run);
    const parts = [
        ...nodesOf(roots.FlowOrchestrationStageInstance),
        ...nodesOf(roots.FlowOrchestrationStepInstance),
        ...nodesOf(roots.FlowOrchestrationLog)
    ].filter((part) => is(part.Id) || is(valueOf(part.RelatedRecord)));
    const items = nodesOf(roots.FlowOrchestrationWorkItem).filter(
        (item) => is(item.Id) || is(valueOf(item.RelatedRecordId))
    );
    return [
        ...runs,
        ...parts.map((part) => part.OrchestrationInstance),
        ...items.map((item) => item.StepInstance?.OrchestrationInstance)
    ].flatMap((run) => (run?.Id ? [toRunOfRecord(run)] : []));
}

/** Whether the server had more rows than it gave. */
export function hasMore(answer: Answer<Partial<FinderRoots>>): boolean {
    return Object.values(answer.uiapi?.query ?? {}).some((root) => root?.pageInfo?.hasNextPage);
}
