import { compareIds, compareNullsFirst, nameKey } from '../records/ids';
import type { LogRecord, StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import { kindLevel } from './kinds';
import type { KindLevel } from './kinds';

/** A row is written a moment before or after the record that it speaks of. */
export const CLOCK_TOLERANCE_MS = 2000;

/** A log row and the stage and step records that it belongs to; log rows carry names, no ids. */
export interface PlacedRow {
    record: LogRecord;
    level: KindLevel;
    stage: StageRecord | null;
    step: StepRecord | null;
}

type Named = StageRecord | StepRecord;

/** Finds stage and step of every row. Of several records of one name: the last created by then, else the first. */
export function placeRows(rows: readonly LogRecord[], tree: RecordTree): PlacedRow[] {
    const stages = byName(tree.stages, (stage) => nameKey(stage.name));
    const steps = byName(tree.steps, (step) => {
        const stage = tree.stageOf.get(step);
        return stage ? bothNames(stage.name, step.name) : null;
    });
    const stepsWithoutStage = byName(tree.stepsOf.get(null) ?? [], (step) => nameKey(step.name));
    return rows.map((record) => {
        const { stageName, stepName, timestamp } = record;
        const step =
            lastBy(steps.get(bothNames(stageName, stepName) ?? ''), timestamp) ??
            lastBy(stepsWithoutStage.get(nameKey(stepName) ?? ''), timestamp);
        const level = kindLevel(record.kind);
        const stage =
            step && level !== 'stage'
                ? (tree.stageOf.get(step) ?? null)
                : lastBy(stages.get(nameKey(stageName) ?? ''), timestamp);
        return { record, level, stage, step };
    });
}

function bothNames(stageName: string | null, stepName: string | null): string | null {
    return stageName && stepName ? `${nameKey(stageName)}\n${nameKey(stepName)}` : null;
}

function byName<T extends Named>(records: readonly T[], nameOf: (record: T) => string | null): Map<string, T[]> {
    const groups = new Map<string, T[]>();
    const sorted = [...records].sort((a, b) => compareNullsFirst(a.created, b.created) || compareIds(a.id, b.id));
    for (const record of sorted) {
        const name = nameOf(record);
        if (name === null) {
            continue;
        }
        const group = groups.get(name);
        if (group) {
            group.push(record);
        } else {
            groups.set(name, [record]);
        }
    }
    return groups;
}

function lastBy<T extends Named>(sorted: readonly T[] | undefined, timestamp: number | null): T | null {
    if (!sorted) {
        return null;
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
