import type { LogRecord, StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';
import type { Milestone } from '../story/story';
import { levelAndPhase } from './kinds';
import type { KindLevel, KindPhase } from './kinds';
import { indexPlaces } from './placeIndex';
import type { RowBounds, Slot } from './placeIndex';

/** A row is written a moment before or after the record that it speaks of. */
export const CLOCK_TOLERANCE_MS = 2000;

/** The rows of a stage or step as sorted as they came, and the bounds that they tell. */
export type RowsOfPlace = Slot<StageRecord | StepRecord, Milestone>;

export interface PlacedRows {
    rows: Milestone[];
    /** Of each stage and step that has a name. */
    placeOf: Map<StageRecord | StepRecord, RowsOfPlace>;
    runBounds: RowBounds;
}

/**
 * Finds stage and step of every row. Of several records of one name: the last created by then, else the first.
 * @param tellsBounds starts and ends may be concluded from the rows
 */
export function placeRows(records: readonly LogRecord[], tree: RecordTree, tellsBounds: boolean): PlacedRows {
    const index = indexPlaces<Milestone>(tree);
    const runBounds: RowBounds = { start: null, end: null };
    const rows = records.map((record) => {
        const place = index.find(record.stageName, record.stepName);
        const step = lastBy(place.steps, record.timestamp);
        const [level, phase] = levelAndPhase(record.kind);
        const named = lastBy(place.stages, record.timestamp);
        const row = toRow(record, level, step && level !== 'stage' ? step.stage : (named?.record ?? null), step);
        if (step) {
            step.rows.push(row);
        } else if (named && !record.stepName) {
            named.rows.push(row);
        }
        if (tellsBounds && phase !== 'other') {
            noteBound(
                { run: runBounds, stage: named, step, item: null, unknown: null }[level],
                phase,
                record.timestamp
            );
        }
        return row;
    });
    return { rows, placeOf: index.slotOf, runBounds };
}

function noteBound(bounds: RowBounds | null, phase: KindPhase, timestamp: number | null): void {
    if (!bounds || timestamp === null) {
        return;
    }
    if (phase === 'start') {
        bounds.start ??= timestamp;
    } else {
        bounds.end = timestamp;
    }
}

function toRow(
    record: LogRecord,
    level: KindLevel,
    stage: StageRecord | null,
    slot: Slot<StepRecord, Milestone> | null
): Milestone {
    const step = slot && slot.record;
    return {
        id: record.id,
        record,
        level,
        stageId: stage && stage.id,
        stepId: step && step.id,
        itemId: null,
        placed: record.timestamp !== null && hasItsPlace(record, level, stage, step)
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
    sorted: readonly Slot<R, Milestone>[],
    timestamp: number | null
): Slot<R, Milestone> | null {
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
