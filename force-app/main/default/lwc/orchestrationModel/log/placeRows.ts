import { compareIds, compareNullsFirst, nameKey } from '../records/ids';
import type { LogRecord, StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import type { Milestone } from '../story/story';
import { kindLevel } from './kinds';
import type { KindLevel } from './kinds';

/** A row is written a moment before or after the record that it speaks of. */
export const CLOCK_TOLERANCE_MS = 2000;

/**
 * A milestone and the records that it belongs to; log rows carry names, no ids. Its item is found once the rows of
 * the step are known.
 */
export interface PlacedRow extends Milestone {
    stage: StageRecord | null;
    step: StepRecord | null;
}

/** The records that a row with a pair of names may mean, each list by CreatedDate, Id. */
interface Place {
    stages: readonly StageRecord[];
    steps: readonly StepRecord[];
}

/** Stages of one name, and the steps in them by name. */
interface NamedStages {
    stages: StageRecord[];
    steps: Map<string, StepRecord[]>;
}

const NONE: readonly never[] = [];

type Named = StageRecord | StepRecord;

/** Finds stage and step of every row. Of several records of one name: the last created by then, else the first. */
export function placeRows(rows: readonly LogRecord[], tree: RecordTree): PlacedRow[] {
    const placeOf = placeFinder(tree);
    return rows.map((record) => {
        const place = placeOf(record.stageName, record.stepName);
        const step = lastBy(place.steps, record.timestamp);
        const level = kindLevel(record.kind);
        const stage =
            step && level !== 'stage' ? (tree.stageOf.get(step) ?? null) : lastBy(place.stages, record.timestamp);
        return {
            id: record.id,
            record,
            level,
            stageId: stage && stage.id,
            stepId: step && step.id,
            itemId: null,
            placed: record.timestamp !== null && hasItsPlace(record, level, stage, step),
            stage,
            step
        };
    });
}

/** Is the record that the row names, or by its kind must name, visible? */
function hasItsPlace(
    { stageName, stepName }: LogRecord,
    level: KindLevel,
    stage: StageRecord | null,
    step: StepRecord | null
): boolean {
    if (stepName || level === 'step' || level === 'item') {
        return step !== null;
    }
    return stage !== null || (!stageName && level !== 'stage');
}

/** Many rows carry the same names as written: each spelling is looked up once. */
function placeFinder(tree: RecordTree): (stageName: string | null, stepName: string | null) => Place {
    const find = placeIndex(tree);
    const known = new Map<string | null, Map<string | null, Place>>();
    return (stageName, stepName) => {
        let ofStage = known.get(stageName);
        if (!ofStage) {
            ofStage = new Map();
            known.set(stageName, ofStage);
        }
        let place = ofStage.get(stepName);
        if (!place) {
            place = find(nameKey(stageName), nameKey(stepName));
            ofStage.set(stepName, place);
        }
        return place;
    };
}

function placeIndex(tree: RecordTree): (stageKey: string | null, stepKey: string | null) => Place {
    const byStage = new Map<string, NamedStages>();
    for (const stage of inOrder(tree.stages)) {
        const key = nameKey(stage.name);
        if (key !== null) {
            const named: NamedStages = byStage.get(key) ?? { stages: [], steps: new Map() };
            named.stages.push(stage);
            byStage.set(key, named);
        }
    }
    const withoutStage = new Map<string, StepRecord[]>();
    for (const step of inOrder(tree.steps)) {
        const stage = tree.stageOf.get(step) ?? null;
        const steps = stage ? byStage.get(nameKey(stage.name) ?? '')?.steps : withoutStage;
        const key = nameKey(step.name);
        if (steps && key !== null) {
            const group = steps.get(key);
            if (group) {
                group.push(step);
            } else {
                steps.set(key, [step]);
            }
        }
    }
    return (stageKey, stepKey) => {
        const named = stageKey === null ? undefined : byStage.get(stageKey);
        const steps = stepKey === null ? undefined : (named?.steps.get(stepKey) ?? withoutStage.get(stepKey));
        return { stages: named?.stages ?? NONE, steps: steps ?? NONE };
    };
}

function inOrder<T extends Named>(records: readonly T[]): T[] {
    return [...records].sort((a, b) => compareNullsFirst(a.created, b.created) || compareIds(a.id, b.id));
}

function lastBy<T extends Named>(sorted: readonly T[], timestamp: number | null): T | null {
    if (sorted.length < 2) {
        return sorted[0] ?? null;
    }
    let from = 0;
    let to = timestamp === null ? 0 : sorted.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle].created ?? -Infinity) <= (timestamp ?? 0) + CLOCK_TOLERANCE_MS) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return sorted[Math.max(0, from - 1)];
}
