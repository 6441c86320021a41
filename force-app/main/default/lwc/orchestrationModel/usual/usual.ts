import type { StageRecord, StepRecord } from '../records/records';
import { ascending, median, nearestRank } from '../time/ranks';
import { stepKey } from './stepName';
import type { StepName } from './stepName';

/** One EndStep or StartStage row of another run. `at`: epoch milliseconds. */
export interface UsualRow {
    kind: string | null;
    stageName: string | null;
    stepName: string | null;
    durationS: number | null;
    runId: string | null;
    at: number | null;
}

/** A step of another run, and the API name of its stage, for readers who see no log. */
export interface UsualRecord {
    stageName: string | null;
    stepName: string | null;
    status: string | null;
    created: number | null;
    modified: number | null;
}

/** How long a step usually takes. Of fewer than 5 durations nothing can be said: `tooFew`, and both are null. */
export interface UsualStep extends StepName {
    /** How many durations are known. */
    n: number;
    tooFew: boolean;
    medianMs: number | null;
    /** 90th percentile, nearest rank. */
    p90Ms: number | null;
    /** All of them together. */
    totalMs: number;
}

/** What is usual for the steps of one process. */
export interface Usual {
    /** True: by CreatedDate and LastModifiedDate of records, which any later update moves. */
    estimated: boolean;
    /** By API names: ask `usualStep`. */
    steps: ReadonlyMap<string, UsualStep>;
    /** EndStep rows or completed steps that say nothing: without a name, or without a duration of 0 or more. */
    ignored: number;
}

/** Fewer durations than this are too few to say what is usual. */
export const LEAST_DURATIONS = 5;

interface Lasted {
    stageName: string | null;
    stepName: string | null;
    durationMs: number | null;
}

/** By the EndStep rows of other runs; leave out debug runs and the run itself. */
export function usualOf(rows: readonly UsualRow[]): Usual {
    const lasted = rows
        .filter(({ kind }) => kind === 'EndStep')
        .map(({ durationS, ...names }) => ({ ...names, durationMs: durationS === null ? null : durationS * 1000 }));
    return toUsual(lasted, false);
}

/** By the completed steps of other runs, from CreatedDate to LastModifiedDate: estimated. */
export function usualOfRecords(steps: readonly UsualRecord[]): Usual {
    const lasted = steps
        .filter(({ status }) => status === 'Completed')
        .map(({ created, modified, ...names }) => ({
            ...names,
            durationMs: created === null || modified === null ? null : modified - created
        }));
    return toUsual(lasted, true);
}

/** What is usual for a step record; null where no earlier run tells of it, or its stage is not visible. */
export function usualStep(usual: Usual, stage: StageRecord | null, step: StepRecord | null): UsualStep | null {
    const key = stepKey(stage?.name ?? null, step?.name ?? null);
    return key === null ? null : (usual.steps.get(key) ?? null);
}

function toUsual(all: readonly Lasted[], estimated: boolean): Usual {
    const groups = new Map<string, number[]>();
    const names = new Map<string, [stageName: string, stepName: string]>();
    let ignored = 0;
    for (const { stageName, stepName, durationMs } of all) {
        const key = stepKey(stageName, stepName);
        if (key === null || durationMs === null || !(durationMs >= 0)) {
            ignored += 1;
            continue;
        }
        const spelled: [string, string] = [stageName ?? '', stepName ?? ''];
        const known = names.get(key);
        // Rows in another case are the same step; the same spelling is told in any order.
        names.set(key, known && known.join('\n') <= spelled.join('\n') ? known : spelled);
        const group = groups.get(key);
        if (group) {
            group.push(durationMs);
        } else {
            groups.set(key, [durationMs]);
        }
    }
    const steps = [...groups].map(([key, durations]) => [key, toUsualStep(names.get(key), durations)] as const);
    return { estimated, steps: new Map(steps), ignored };
}

function toUsualStep(names: readonly [string, string] | undefined, durations: readonly number[]): UsualStep {
    const [stageName, stepName] = names ?? ['', ''];
    const sorted = ascending(durations);
    const tooFew = sorted.length < LEAST_DURATIONS;
    return {
        stageName,
        stepName,
        n: sorted.length,
        tooFew,
        medianMs: tooFew ? null : median(sorted),
        p90Ms: tooFew ? null : nearestRank(sorted, 0.9),
        totalMs: durations.reduce((sum, one) => sum + one, 0)
    };
}
