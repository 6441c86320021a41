import type { LogBook } from '../log/logBook';
import { compareIds, compareNullsFirst } from '../records/ids';
import type { RunRecord, StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import type { Bound, FailureStory } from '../story/story';
import type { CurrentPlace } from './currentStage';
import { findFinalProof, lastStepNamed } from './final';
import type { FinalProof } from './final';

/** How long a failed run can be resumed. */
export const RESUME_WINDOW_MS = 14 * 24 * 60 * 60 * 1000;

/** When and where a run in Error failed, and whether it can still be resumed. */
export function judgeFailure(tree: RecordTree, place: CurrentPlace, book: LogBook, now: number): FailureStory {
    const at = failureTime(tree.run, book);
    const proof = findFinalProof(tree, place, book);
    const windowOver = at !== null && now - at.at >= RESUME_WINDOW_MS;
    const step = proof?.reason === 'final-outside-stages' ? null : failedStep(place, book, proof);
    const stage = step ? (tree.stageOf.get(step) ?? null) : failedStage(place, proof);
    const final = proof !== null || windowOver;
    return {
        at,
        final,
        reason: proof?.reason ?? (windowOver ? 'final-window-over' : 'may-be-resumable'),
        resumableUntil: at && { at: at.at + RESUME_WINDOW_MS, exact: at.exact },
        remainingMs: final || at === null ? null : at.at + RESUME_WINDOW_MS - now,
        stageId: stage?.id ?? null,
        stepId: step?.id ?? null
    };
}

function failureTime(run: RunRecord, book: LogBook): Bound | null {
    const row = book.current.findLast(({ record }) => record.kind === 'FailInstance' && record.timestamp !== null);
    const at = row?.record.timestamp ?? run.modified;
    return at === null ? null : { at, exact: row !== undefined };
}

/** The step that proves it, else of the failed steps of the current stage the last, else the last that a row names. */
function failedStep(place: CurrentPlace, book: LogBook, proof: FinalProof | null): StepRecord | null {
    if (proof?.step) {
        return proof.step;
    }
    const failedAt = (step: StepRecord): number | null => book.placeOf.get(step)?.end ?? step.modified;
    const failed = place.steps
        .filter((step) => step.status === 'Error')
        .sort((a, b) => compareNullsFirst(failedAt(a), failedAt(b)) || compareIds(a.id, b.id));
    if (failed.length > 0) {
        return failed[failed.length - 1];
    }
    return lastStepNamed(place.steps, book, ({ kind }) => kind === 'FailStep');
}

/** A stage that was merely running when the run failed elsewhere is Discontinued, not Error. */
function failedStage({ stage }: CurrentPlace, proof: FinalProof | null): StageRecord | null {
    const couldBe = stage?.status === 'Error' || stage?.status === 'InProgress' || stage?.status === 'Suspended';
    return couldBe && proof?.reason !== 'final-outside-stages' ? stage : null;
}
