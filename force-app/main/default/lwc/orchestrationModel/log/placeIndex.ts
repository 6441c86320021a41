import { compareIds, compareNullsFirst, nameKey } from '../records/ids';
import type { StageRecord, StepRecord } from '../records/records';
import type { RecordTree } from '../records/recordTree';

/** First start and last end, by the rows of one run, stage or step; null without such a row. */
export interface RowBounds {
    start: number | null;
    end: number | null;
}

/** A record that rows may belong to, with its stage and the rows found for it so far. */
export interface Slot<R extends StageRecord | StepRecord, Row> extends RowBounds {
    record: R;
    stage: StageRecord | null;
    /** Of a step; of a stage those that name no step. */
    rows: Row[];
}

/** What a row with a pair of names may mean, each list by CreatedDate, Id. */
export interface Place<Row> {
    stages: readonly Slot<StageRecord, Row>[];
    steps: readonly Slot<StepRecord, Row>[];
}

/** Stages of one name, and the steps in them by name. */
interface NamedStages<Row> {
    stages: Slot<StageRecord, Row>[];
    steps: Map<string, Slot<StepRecord, Row>[]>;
}

export interface PlaceIndex<Row> {
    slotOf: Map<StageRecord | StepRecord, Slot<StageRecord | StepRecord, Row>>;
    find(stageName: string | null, stepName: string | null): Place<Row>;
}

const NONE: readonly never[] = [];

/** Finds by names, ignoring case. Many rows carry the same names as written: each spelling is looked up once. */
export function indexPlaces<Row>(tree: RecordTree): PlaceIndex<Row> {
    const slotOf: PlaceIndex<Row>['slotOf'] = new Map();
    const byNames = indexNames(tree, slotOf);
    const known = new Map<string | null, Map<string | null, Place<Row>>>();
    return {
        slotOf,
        find(stageName, stepName) {
            let ofStage = known.get(stageName);
            if (!ofStage) {
                ofStage = new Map();
                known.set(stageName, ofStage);
            }
            let place = ofStage.get(stepName);
            if (!place) {
                place = byNames(nameKey(stageName), nameKey(stepName));
                ofStage.set(stepName, place);
            }
            return place;
        }
    };
}

function indexNames<Row>(
    tree: RecordTree,
    slotOf: PlaceIndex<Row>['slotOf']
): (stageKey: string | null, stepKey: string | null) => Place<Row> {
    const byStage = new Map<string, NamedStages<Row>>();
    for (const record of inOrder(tree.stages)) {
        const key = nameKey(record.name);
        if (key !== null) {
            const slot: Slot<StageRecord, Row> = { record, stage: record, rows: [], start: null, end: null };
            const named = byStage.get(key);
            if (named) {
                named.stages.push(slot);
            } else {
                byStage.set(key, { stages: [slot], steps: new Map() });
            }
            slotOf.set(record, slot);
        }
    }
    const withoutStage: NamedStages<Row>['steps'] = new Map();
    for (const record of inOrder(tree.steps)) {
        const stage = tree.stageOf.get(record) ?? null;
        const steps = stage ? byStage.get(nameKey(stage.name) ?? '')?.steps : withoutStage;
        const key = nameKey(record.name);
        if (steps && key !== null) {
            const slot: Slot<StepRecord, Row> = { record, stage, rows: [], start: null, end: null };
            const namesakes = steps.get(key);
            if (namesakes) {
                namesakes.push(slot);
            } else {
                steps.set(key, [slot]);
            }
            slotOf.set(record, slot);
        }
    }
    return (stageKey, stepKey) => {
        const named = stageKey === null ? undefined : byStage.get(stageKey);
        const steps = stepKey === null ? undefined : (named?.steps.get(stepKey) ?? withoutStage.get(stepKey));
        return { stages: named?.stages ?? NONE, steps: steps ?? NONE };
    };
}

function inOrder<T extends StageRecord | StepRecord>(records: readonly T[]): T[] {
    return [...records].sort((a, b) => compareNullsFirst(a.created, b.created) || compareIds(a.id, b.id));
}
