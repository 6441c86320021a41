import type { LogBook } from '../log/logBook';
import type { LogRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import type { CurrentPlace } from './currentStage';
import type { Reason } from './reasons';

/** Why a failed run cannot be resumed, and the step that shows it. */
export interface FinalProof {
    reason: Reason;
    step: StepRecord | null;
}

const LIVE_OR_FAILED = new Set(['Error', 'InProgress']);

/** Proof on the records that a run in Error cannot be resumed; `null` where nothing proves it. */
export function findFinalProof(tree: RecordTree, place: CurrentPlace, book: LogBook): FinalProof | null {
    const invalid = lastStepNamed(place.steps, book, ({ assigneeType }) => assigneeType === 'Invalid');
    if (invalid) {
        return { reason: 'final-invalid-assignee', step: invalid };
    }
    const muleSoft = place.steps.find((step) => step.status === 'Error' && isMuleSoft(step));
    if (muleSoft) {
        return { reason: 'final-mulesoft-step', step: muleSoft };
    }
    return failedOutsideStages(tree, book) ? { reason: 'final-outside-stages', step: null } : null;
}

/** Of these steps the one that the last such row since the resume belongs to. */
export function lastStepNamed(
    steps: readonly StepRecord[],
    book: LogBook,
    isSuch: (row: LogRecord) => boolean
): StepRecord | null {
    const byId = new Map<string | null, StepRecord>(steps.map((step) => [step.id, step]));
    const row = book.current.findLast(({ record, stepId }) => isSuch(record) && byId.has(stepId));
    return (row && byId.get(row.stepId)) ?? null;
}

function isMuleSoft(step: StepRecord): boolean {
    return (step.stepType ?? '').toLowerCase().includes('mulesoft');
}

function failedOutsideStages(tree: RecordTree, book: LogBook): boolean {
    return (
        book.readable &&
        ![...tree.stages, ...tree.steps].some((record) => LIVE_OR_FAILED.has(record.status ?? '')) &&
        !book.current.some(({ record }) => record.kind === 'FailStage' || record.kind === 'FailStep')
    );
}
