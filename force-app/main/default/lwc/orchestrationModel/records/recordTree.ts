import { compareIds, idKey } from './ids';
import type { RunRecord, StageRecord, StepRecord, WorkItemRecord } from './records';
import { uniqueRecords } from './uniqueRecords';

/** The records of one run, each once, with their parents and children found. `null` is the parent that is not visible. */
export interface RecordTree {
    run: RunRecord;
    stages: StageRecord[];
    steps: StepRecord[];
    items: WorkItemRecord[];
    stageOf: Map<StepRecord, StageRecord | null>;
    stepOf: Map<WorkItemRecord, StepRecord | null>;
    stepsOf: Map<StageRecord | null, StepRecord[]>;
    itemsOf: Map<StepRecord | null, WorkItemRecord[]>;
}

interface Records {
    run: RunRecord;
    stages: readonly StageRecord[];
    steps: readonly StepRecord[];
    items: readonly WorkItemRecord[];
}

export function buildRecordTree(records: Records): RecordTree {
    const stages = uniqueRecords(records.stages).sort(byId);
    const steps = uniqueRecords(records.steps).sort(byId);
    const items = uniqueRecords(records.items).sort(byId);
    const stageOf = findParents(steps, (step) => step.stageId, stages);
    const stepOf = findParents(items, (item) => item.stepId, steps);
    return {
        run: records.run,
        stages,
        steps,
        items,
        stageOf,
        stepOf,
        stepsOf: groupByParent(stageOf),
        itemsOf: groupByParent(stepOf)
    };
}

function byId(a: { id: string }, b: { id: string }): number {
    return compareIds(a.id, b.id);
}

/** A step that a person does: its type says so, or it has a visible work item. */
export function isInteractive(step: StepRecord, items: readonly WorkItemRecord[]): boolean {
    return step.stepType === 'InteractiveStep' || items.length > 0;
}

function findParents<C, P extends { id: string }>(
    children: readonly C[],
    parentId: (child: C) => string | null,
    parents: readonly P[]
): Map<C, P | null> {
    const asWritten = byIdOf(parents, (id) => id);
    let byKey: Map<string, P> | null = null;
    const find = (id: string): P | null => {
        // Most references are written as the parent's own id is.
        const parent = asWritten.get(id);
        if (parent) {
            return parent;
        }
        byKey ??= byIdOf(parents, idKey);
        return byKey.get(idKey(id)) ?? null;
    };
    const parentOf = new Map<C, P | null>();
    for (const child of children) {
        const id = parentId(child);
        parentOf.set(child, id ? find(id) : null);
    }
    return parentOf;
}

function byIdOf<P extends { id: string }>(parents: readonly P[], keyOf: (id: string) => string): Map<string, P> {
    const parentsById = new Map<string, P>();
    for (const parent of parents) {
        parentsById.set(keyOf(parent.id), parent);
    }
    return parentsById;
}

function groupByParent<C, P>(parentOf: Map<C, P | null>): Map<P | null, C[]> {
    const groups = new Map<P | null, C[]>();
    for (const [child, parent] of parentOf) {
        const group = groups.get(parent);
        if (group) {
            group.push(child);
        } else {
            groups.set(parent, [child]);
        }
    }
    return groups;
}
