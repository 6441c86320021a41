import type { LogRecord, StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import type { Milestone } from '../story/story';
import { kindLevel } from './kinds';
import type { KindLevel } from './kinds';
import { indexPlaces } from './placeIndex';
import type { Slot } from './placeIndex';

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

export interface PlacedRows {
    rows: PlacedRow[];
    /** The rows of each step, and those of a stage that name no step, as sorted as they came. */
    rowsOf: Map<StageRecord | StepRecord, PlacedRow[]>;
}

/** Finds stage and step of every row. Of several records of one name: the last created by then, else the first. */
export function placeRows(records: readonly LogRecord[], tree: RecordTree): PlacedRows {
    const index = indexPlaces<PlacedRow>(tree);
    const rows = records.map((record) => {
        const place = index.find(record.stageName, record.stepName);
        const step = lastBy(place.steps, record.timestamp);
        const level = kindLevel(record.kind);
        const named = lastBy(place.stages, record.timestamp);
        const row = toRow(record, level, step && level !== 'stage' ? step.stage : (named?.record ?? null), step);
        if (step) {
            step.rows.push(row);
        } else if (named && !record.stepName) {
            named.rows.push(row);
        }
        return row;
    });
    const rowsOf: PlacedRows['rowsOf'] = new Map();
    for (const slot of index.slots) {
        if (slot.rows.length > 0) {
            rowsOf.set(slot.record, slot.rows);
        }
    }
    return { rows, rowsOf };
}

function toRow(
    record: LogRecord,
    level: KindLevel,
    stage: StageRecord | null,
    slot: Slot<StepRecord, PlacedRow> | null
): PlacedRow {
    const step = slot && slot.record;
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

function lastBy<R extends StageRecord | StepRecord>(
    sorted: readonly Slot<R, PlacedRow>[],
    timestamp: number | null
): Slot<R, PlacedRow> | null {
    if (sorted.length < 2) {
        return sorted.length === 0 ? null : sorted[0];
    }
    let from = 0;
    let to = timestamp === null ? 0 : sorted.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle].record.created ?? -Infinity) <= (timestamp ?? 0) + CLOCK_TOLERANCE_MS) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return sorted[Math.max(0, from - 1)];
}
