import { compareIds, compareNullsFirst } from '../records/ids';
import type { StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';

/** Where the run stands. */
export interface CurrentPlace {
    stage: StageRecord | null;
    /** Steps of the current stage; those whose stage is not visible count as such. */
    steps: StepRecord[];
    /** The steps that decide the state of a run in progress. */
    deciding: StepRecord[];
    /** True: only the steps whose stage is not visible decide, as a stage in progress would. */
    withoutStage: boolean;
}

/** Of the stages in progress the last created; without one, of all stages the last created. */
export function findCurrentStage(stages: readonly StageRecord[]): StageRecord | null {
    const inProgress = stages.filter((stage) => stage.status === 'InProgress');
    return inProgress.length > 0
        ? last(inProgress, (a, b) => compareNullsFirst(a.created, b.created) || compareIds(a.id, b.id))
        : last(
              stages,
              (a, b) =>
                  compareNullsFirst(a.created, b.created) ||
                  compareNullsFirst(a.position, b.position) ||
                  compareIds(a.id, b.id)
          );
}

export function findCurrentPlace(tree: RecordTree): CurrentPlace {
    const stage = findCurrentStage(tree.stages);
    const orphans = tree.stepsOf.get(null) ?? [];
    const steps = stage ? [...(tree.stepsOf.get(stage) ?? []), ...orphans] : orphans;
    const withoutStage =
        stage === null || (stage.status !== 'InProgress' && orphans.some((step) => step.status === 'InProgress'));
    return { stage, steps, deciding: withoutStage ? orphans : steps, withoutStage };
}

function last<T>(records: readonly T[], compare: (a: T, b: T) => number): T | null {
    return records.reduce<T | null>((best, next) => (best === null || compare(best, next) < 0 ? next : best), null);
}
