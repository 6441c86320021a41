/** A run of the sample with its parts, as those see it who write to its history, feed and shares. */
import type { ObjectName } from './ids.ts';
import type { Ledger, Row } from './ledger.ts';
import type { RunPlan } from './plan.ts';

export interface World {
    ledger: Ledger;
    plans: readonly RunPlan[];
    now: number;
    seed: number;
}

/** A record together with the name of its object. */
export interface Parent {
    object: ObjectName;
    row: Row;
}

/** A row of an associated object: whose it is, and its own values. */
export interface Owned {
    parent: Parent;
    values: Row;
}

export interface AssociatedRun {
    /** Number of the run's plan. */
    key: number;
    /** A situation of the scripts, which people look at first. */
    isScripted: boolean;
    run: Parent;
    stages: Parent[];
    steps: Parent[];
    items: Parent[];
}

/** Plans with keys below this one are situations. */
const FIRST_ORDINARY_KEY = 1000;

/** Epoch ms of a time field. */
export const timeOf = (row: Row, field: string): number => Date.parse(String(row[field]).replace('+0000', 'Z'));

function grouped(object: ObjectName, rows: readonly Row[] = [], key: (row: Row) => unknown): Map<unknown, Parent[]> {
    const groups = new Map<unknown, Parent[]>();
    for (const row of rows) {
        const group = groups.get(key(row)) ?? [];
        group.push({ object, row });
        groups.set(key(row), group);
    }
    return groups;
}

export function associatedRunsOf({ ledger: { records }, plans }: World): AssociatedRun[] {
    const runOf = (row: Row): unknown => row.OrchestrationInstanceId;
    const stages = grouped('FlowOrchestrationStageInstance', records.FlowOrchestrationStageInstance, runOf);
    const steps = grouped('FlowOrchestrationStepInstance', records.FlowOrchestrationStepInstance, runOf);
    const items = grouped(
        'FlowOrchestrationWorkItem',
        records.FlowOrchestrationWorkItem,
        ({ StepInstanceId }) => StepInstanceId
    );
    return (records.FlowOrchestrationInstance ?? []).map((row, index) => {
        const { key } = plans[index];
        const ownSteps = steps.get(row.Id) ?? [];
        return {
            key,
            isScripted: key < FIRST_ORDINARY_KEY,
            run: { object: 'FlowOrchestrationInstance', row },
            stages: stages.get(row.Id) ?? [],
            steps: ownSteps,
            items: ownSteps.flatMap((step) => items.get(step.row.Id) ?? [])
        };
    });
}
