import { compareIds, compareNullsFirst, nameKey } from './ids';
import type { StageRecord, StepRecord } from './records';
import type { RecordTree } from './recordTree';

/** Which of how many: a stage or step that was passed again has another record of the same API name. */
export interface Pass {
    pass: number;
    passes: number;
}

export const ONLY_PASS: Pass = { pass: 1, passes: 1 };

type Named = StageRecord | StepRecord;

/** Numbers the records of each name by CreatedDate, Id; a step's name holds within the name of its stage. */
export function numberPasses(tree: RecordTree): Map<Named, Pass> {
    const passes = new Map<Named, Pass>();
    number(tree.stages, (stage) => nameKey(stage.name), passes);
    number(tree.steps, (step) => stepKey(step, tree.stageOf.get(step) ?? null), passes);
    return passes;
}

function stepKey(step: StepRecord, stage: StageRecord | null): string | null {
    const [own, ofStage] = [nameKey(step.name), nameKey(stage?.name ?? null)];
    return own === null || (stage && ofStage === null) ? null : `${ofStage ?? ''}\n${own}`;
}

function number<T extends Named>(
    records: readonly T[],
    keyOf: (record: T) => string | null,
    passes: Map<Named, Pass>
): void {
    const groups = new Map<string, T[]>();
    for (const record of records) {
        const key = keyOf(record);
        const group = key === null ? undefined : groups.get(key);
        if (group) {
            group.push(record);
        } else if (key !== null) {
            groups.set(key, [record]);
        }
    }
    for (const group of groups.values()) {
        if (group.length > 1) {
            group.sort((a, b) => compareNullsFirst(a.created, b.created) || compareIds(a.id, b.id));
            group.forEach((record, index) => passes.set(record, { pass: index + 1, passes: group.length }));
        }
    }
}
