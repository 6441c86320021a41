import { idKey, sameId } from 'c/orchestrationModel';
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

/** Rows by the run that each is of; of one run alone they all are its own. */
function byRun<Row>(rows: readonly Row[], runIdOf: (row: Row) => string | null | undefined): Map<string, Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const key = idKey(runIdOf(row) ?? '');
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
    }
    return groups;
}

/**
 * What the model judges of each run that is there, in the order of the Ids: as `storyInput` of each, with one look at
 * every record.
 * @param now epoch ms
 */
export function storyInputs(data: RunsData, now: number, userId: string | null): StoryInput[] {
    if (data.ids.length === 1) return data.ids.flatMap((id) => storyInput(data, id, now, userId) ?? []);
    const runs = new Map(data.runs.map((run) => [idKey(run.id), run]));
    const runOfStep = new Map(data.steps.map(({ id, runId }) => [id, runId]));
    const stages = byRun(data.stages, ({ runId }) => runId);
    const steps = byRun(data.steps, ({ runId }) => runId);
    const items = byRun(data.items, ({ stepId }) => (stepId === null ? null : runOfStep.get(stepId)));
    const log = byRun(data.log, ({ runId }) => runId);
    return data.ids.flatMap((id) => {
        const key = idKey(id);
        const run = runs.get(key);
        if (!run) return [];
        const rows = log.get(key) ?? [];
        return {
            run,
            stages: stages.get(key) ?? [],
            steps: steps.get(key) ?? [],
            items: items.get(key) ?? [],
            log: { state: logState(data, rows.length), rows },
            now,
            answeredAt: data.answeredAt,
            userId
        };
    });
}
