import { sameId } from 'c/orchestrationModel';
import type { StoryInput, WorkItemRecord } from 'c/orchestrationModel';
import type { RunsData } from './runsData';

function logState({ failed, next }: RunsData, rows: number): StoryInput['log']['state'] {
    if (failed.log) return 'error';
    if (next.log !== null) return 'pending';
    return rows > 0 ? 'readable' : 'none';
}

/** Work items name their step only. Of one run alone they all are; of several the step tells, where it is visible. */
function itemsOf({ ids, steps, items }: RunsData, runId: string): WorkItemRecord[] {
    if (ids.length === 1) return items;
    const own = new Set(steps.filter((step) => sameId(step.runId ?? '', runId)).map(({ id }) => id));
    return items.filter(({ stepId }) => stepId !== null && own.has(stepId));
}

/**
 * What the model judges of one of the runs; null while the run is not there.
 * @param now epoch ms
 */
export function storyInput(data: RunsData, runId: string, now: number, userId: string | null): StoryInput | null {
    const run = data.runs.find(({ id }) => sameId(id, runId));
    if (!run) return null;
    const isOwn = (row: { runId: string | null }): boolean => data.ids.length === 1 || sameId(row.runId ?? '', runId);
    const rows = data.log.filter(isOwn);
    return {
        run,
        stages: data.stages.filter(isOwn),
        steps: data.steps.filter(isOwn),
        items: itemsOf(data, runId),
        log: { state: logState(data, rows.length), rows },
        now,
        answeredAt: data.answeredAt,
        userId
    };
}
