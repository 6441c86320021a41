import type { LogBook } from '../log/logBook';
import type { PlacedRow } from '../log/placeRows';
import type { StageRecord, StepRecord } from '../records/records';
import type { Milestone } from './story';

/** The log as milestones: all of them, and those of each stage and step. */
export interface Milestones {
    all: Milestone[];
    ofStage: Map<StageRecord, Milestone[]>;
    ofStep: Map<StepRecord, Milestone[]>;
}

export function buildMilestones(book: LogBook): Milestones {
    const all = book.rows.map(toMilestone);
    const ofStage: Milestones['ofStage'] = new Map();
    const ofStep: Milestones['ofStep'] = new Map();
    for (const [step, rows] of book.rowsOf) {
        ofStep.set(
            step,
            rows.map((row) => all[row.index])
        );
    }
    for (const row of book.rows) {
        if (row.stage && !row.step && !row.record.stepName) {
            add(ofStage, row.stage, all[row.index]);
        }
    }
    return { all, ofStage, ofStep };
}

function toMilestone(row: PlacedRow): Milestone {
    const { record, level, stage, step, item } = row;
    return {
        id: record.id,
        record,
        level,
        stageId: stage?.id ?? null,
        stepId: step?.id ?? null,
        itemId: item?.id ?? null,
        placed: record.timestamp !== null && hasItsPlace(row)
    };
}

/** Is the record that the row names, or by its kind must name, visible? */
function hasItsPlace({ record, level, stage, step }: PlacedRow): boolean {
    if (record.stepName || level === 'step' || level === 'item') {
        return step !== null;
    }
    return stage !== null || (!record.stageName && level !== 'stage');
}

function add<K>(groups: Map<K, Milestone[]>, key: K, milestone: Milestone): void {
    const group = groups.get(key);
    if (group) {
        group.push(milestone);
    } else {
        groups.set(key, [milestone]);
    }
}
