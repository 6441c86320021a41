import { idKey, sameId, usualOf, usualOfRecords } from 'c/orchestrationModel';
import type { Usual, UsualRecord, UsualRow } from 'c/orchestrationModel';
import type { Text } from '../documents/answer';
import type { UsualAnswer, UsualLogNode } from '../documents/usualDocument';
import type { UsualStepNode, UsualStepsAnswer } from '../documents/usualStepsDocument';
import { nodesOf, numberOf, timeOf, valueOf } from '../mapping/values';

/** What earlier runs of the same process tell. */
export interface UsualRead {
    usual: Usual;
    /** StartStage rows: what came after what. Empty for a reader without log. */
    starts: UsualRow[];
    /** How many earlier runs were looked at. */
    runs: number;
    /** Epoch ms: nothing of what was looked at began earlier; null: nothing tells. */
    since: number | null;
}

interface OfSomeRun {
    OrchestrationInstanceId?: Text;
}

const runIdOf = ({ OrchestrationInstanceId }: OfSomeRun): string | null => valueOf(OrchestrationInstanceId);

/** What is not of the run itself. */
function ofOthers<Node extends OfSomeRun>(nodes: Node[], runId: string | null): Node[] {
    return nodes.filter((node) => !sameId(runIdOf(node), runId));
}

function countRuns(nodes: OfSomeRun[]): number {
    const ids = nodes.flatMap((node) => runIdOf(node) ?? []);
    return new Set(ids.map(idKey)).size;
}

/** @param times epoch ms; false: not known */
function earliest(times: readonly (number | false)[]): number | null {
    const known = times.filter((at) => at !== false);
    return known.length > 0 ? Math.min(...known) : null;
}

const toRow = (node: UsualLogNode): UsualRow => ({
    kind: valueOf(node.Kind),
    stageName: valueOf(node.StageName),
    stepName: valueOf(node.StepName),
    durationS: numberOf(node.Duration),
    runId: runIdOf(node),
    at: timeOf(node.Timestamp)
});

const toRecord = (node: UsualStepNode): UsualRecord => ({
    stageName: valueOf(node.StageInstance?.Name),
    stepName: valueOf(node.Name),
    status: valueOf(node.Status),
    created: timeOf(node.CreatedDate),
    modified: timeOf(node.LastModifiedDate)
});

/** By the log's rows. @param runId the run itself, which is left out; null: none is */
export function usualOfLog(answer: UsualAnswer, runId: string | null): UsualRead {
    const nodes = ofOthers(nodesOf(answer.uiapi?.query?.FlowOrchestrationLog), runId);
    const rows = nodes.map(toRow);
    const starts = rows.filter(({ kind }) => kind === 'StartStage');
    const begun = rows.map(({ at, durationS }) => at !== null && at - (durationS ?? 0) * 1000);
    return { usual: usualOf(rows), starts, runs: countRuns(nodes), since: earliest(begun) };
}

/** By completed steps, for a reader without log: estimated. @param runId the run itself, which is left out; null: none is */
export function usualOfSteps(answer: UsualStepsAnswer, runId: string | null): UsualRead {
    const nodes = ofOthers(nodesOf(answer.uiapi?.query?.FlowOrchestrationStepInstance), runId);
    const records = nodes.map(toRecord);
    const since = earliest(records.map(({ created }) => created ?? false));
    return { usual: usualOfRecords(records), starts: [], runs: countRuns(nodes), since };
}
