import { sameId } from 'c/orchestrationModel';
import type { RunsOfRecordAnswer } from '../documents/runsOfRecordDocument';
import { idForms } from './idForms';
import { nodesOf, timeOf, valueOf } from './values';

/** A run that a record started, as far as choosing one needs. */
export interface RunOfRecord {
    id: string;
    name: string | null;
    label: string | null;
    status: string | null;
    created: number | null;
}

/** The run with this Id, or the runs of exactly this record (case-sensitive), in the order in which they should be shown: in progress first, then newest. */
export function toRunsOfRecord(answer: RunsOfRecordAnswer | undefined, recordId: string): RunOfRecord[] {
    const runs = nodesOf(answer?.uiapi?.query?.FlowOrchestrationInstance)
        .filter((node) => sameId(node.Id, recordId) || sameId(valueOf(node.TriggeringRecord) ?? '', recordId))
        .map((node) => ({
            id: node.Id,
            name: valueOf(node.Name),
            label: valueOf(node.OrchestrationLabel),
            status: valueOf(node.Status),
            created: timeOf(node.CreatedDate)
        }));
    const live = (run: RunOfRecord): number => Number(run.status === 'InProgress');
    return runs.sort((a, b) => live(b) - live(a) || (b.created ?? 0) - (a.created ?? 0));
}

export type FinderVariables = { id: string; ids: string[] };

export const finderVariables = (recordId: string): FinderVariables => ({ id: recordId, ids: idForms(recordId) });

/** The runs of a record, the one to show first; `recordId` tells for which record they were looked up. */
export interface FoundRuns {
    recordId: string;
    runs: RunOfRecord[];
}

export const findRuns = (answer: RunsOfRecordAnswer, recordId: string): FoundRuns => ({
    recordId,
    runs: toRunsOfRecord(answer, recordId)
});
