import { idKey } from 'c/orchestrationModel';
import type { LogRecord, RunRecord, StepRecord, WorkItemRecord } from 'c/orchestrationModel';
import type { OfRun } from '../mapping/records';

/** Which log rows are asked for. */
export interface LogPlan {
    /** Only the rows on which states and reasons rest; else all. */
    brief: boolean;
    /** Of these runs. */
    ids: string[];
}

/** Recorded statuses of steps that are over, or have not begun: no state of a run rests on their rows. */
const SETTLED = new Set<string | null>(['Completed', 'Canceled', 'Discontinued', 'NotStarted']);

/**
 * API names of the steps whose log rows count: those that are not over, whatever their status is called, and those with a
 * work item that still looks open. Passes of one name are told apart by all their rows, which the name brings.
 */
export function stepsThatCount(steps: readonly StepRecord[], items: readonly WorkItemRecord[]): string[] {
    const held = new Set(items.flatMap(({ status, stepId }) => (status === 'Assigned' && stepId ? idKey(stepId) : [])));
    const counting = steps.filter(({ id, status }) => !SETTLED.has(status) || held.has(idKey(id)));
    return [...new Set(counting.flatMap(({ name }) => name || []))].sort();
}

/**
 * What is asked after the rows that count: all rows of the runs of which none came, because a single visible row of any
 * kind says that the log is readable. null: nothing.
 */
export function planAfter(plan: LogPlan, runs: readonly RunRecord[], log: readonly OfRun<LogRecord>[]): LogPlan | null {
    if (!plan.brief) return null;
    const seen = new Set(log.map(({ runId }) => idKey(runId ?? '')));
    const ids = runs.map(({ id }) => id).filter((id) => !seen.has(idKey(id)));
    return ids.length > 0 ? { brief: false, ids } : null;
}
