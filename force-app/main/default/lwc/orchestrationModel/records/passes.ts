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
    for (const stages of sameKey(tree.stages, (stage) => nameKey(stage.name))) {
        number(stages, passes);
    }
    for (const namesakes of sameKey(tree.steps, (step) => nameKey(step.name))) {
        for (const steps of sameKey(namesakes, (step) => stageKey(tree.stageOf.get(step) ?? null))) {
            number(steps, passes);
        }
    }
    return passes;
}

/** Steps whose stage is not visible stand together; those of a stage without a name with none. */
function stageKey(stage: StageRecord | null): string | null {
    return stage ? nameKey(stage.name) : '';
}

/** The records that share a key with another one. */
function sameKey<T>(records: readonly T[], keyOf: (record: T) => string | null): T[][] {
    const firsts = new Map<string, T>();
    const groups = new Map<string, T[]>();
    for (const record of records) {
        const key = keyOf(record);
        if (key === null) {
            continue;
        }
        const first = firsts.get(key);
        if (first === undefined) {
            firsts.set(key, record);
        } else {
            const group = groups.get(key);
            if (group) {
                group.push(record);
            } else {
                groups.set(key, [first, record]);
            }
        }
    }
    return [...groups.values()];
}

function number(records: readonly Named[], passes: Map<Named, Pass>): void {
    [...records]
        .sort((a, b) => compareNullsFirst(a.created, b.created) || compareIds(a.id, b.id))
        .forEach((record, index) => passes.set(record, { pass: index + 1, passes: records.length }));
}
