/** How long steps took and when runs ended, by the records and nothing else. */
import type { Answered } from '../org.ts';
import { isNot, timeOf } from './plainOrg.ts';
import type { PlainOrg } from './plainOrg.ts';
import { liveSteps } from './plainStates.ts';

const DAY = 24 * 60 * 60 * 1000;
const NEWEST = 2000;

export interface PlainStep {
    key: string;
    n: number;
    /** Seconds; of fewer than five: null. */
    median: number | null;
    within: number | null;
    total: number;
}

const keyOf = (stage: string | undefined, step: string | undefined): string => `${stage}.${step}`.toLowerCase();

/** Who reads no log has the completed steps: each as if its end stood in the log. */
function completedSteps(org: PlainOrg, process: string): Answered[] {
    return org.runs
        .filter((run) => run['OrchestrationDeveloperName'] === process)
        .flatMap(({ Id }) => org.steps.get(Id) ?? [])
        .filter(({ Status }) => Status === 'Completed')
        .sort((a, b) => timeOf(b) - timeOf(a) || (a.Id < b.Id ? 1 : -1))
        .slice(0, NEWEST)
        .map((step) => ({
            ...step,
            Kind: 'EndStep',
            StageName: stageOf(org, step)?.['Name'] ?? '',
            StepName: step['Name'] ?? '',
            Duration: String((timeOf(step, 'LastModifiedDate') - timeOf(step)) / 1000)
        }));
}

const stageOf = ({ stages }: PlainOrg, step: Answered): Answered | undefined =>
    stages.get(step['OrchestrationInstanceId'] ?? '')?.find(({ Id }) => Id === step['StageInstanceId']);

/** The newest ends of steps and starts of stages of a process. */
function newestRows(org: PlainOrg, process: string): Answered[] {
    const { runs, log } = org;
    if (log.size === 0) return completedSteps(org, process);
    return runs
        .flatMap(({ Id }) => log.get(Id) ?? [])
        .filter((row) => row['OrchestrationName'] === process && /^(EndStep|StartStage)$/.test(row['Kind'] ?? ''))
        .sort((a, b) => timeOf(b, 'Timestamp') - timeOf(a, 'Timestamp') || (a.Id < b.Id ? 1 : -1))
        .slice(0, NEWEST);
}

function measured(rows: readonly Answered[]): Map<string, PlainStep> {
    const groups = new Map<string, number[]>();
    for (const row of rows) {
        if (row['Kind'] !== 'EndStep' || isNot(row['StepName']) || isNot(row['Duration'])) continue;
        const key = keyOf(row['StageName'], row['StepName']);
        groups.set(key, [...(groups.get(key) ?? []), Number(row['Duration'])]);
    }
    return new Map(
        [...groups].map(([key, durations]) => {
            const sorted = durations.sort((a, b) => a - b);
            const n = sorted.length;
            const middle = ((sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.floor(n / 2)] ?? 0)) / 2;
            const median = n < 5 ? null : middle;
            const within = n < 5 ? null : (sorted[Math.ceil(0.9 * n) - 1] ?? 0);
            return [key, { key, n, median, within, total: sorted.reduce((sum, one) => sum + one, 0) }];
        })
    );
}

export const plainSteps = (org: PlainOrg, process: string): Map<string, PlainStep> =>
    measured(newestRows(org, process));

/** "person", "machine" or, where a name stands for both, "unknown"; by API name of the step. */
export function plainKinds({ runs, steps }: PlainOrg, process: string): Map<string, string> {
    const kinds = new Map<string, string>();
    for (const { Id } of runs.filter((run) => run['OrchestrationDeveloperName'] === process)) {
        for (const { Name, StepType } of steps.get(Id) ?? []) {
            if (isNot(StepType)) continue;
            const [key, kind] = [Name?.toLowerCase() ?? '', StepType === 'InteractiveStep' ? 'person' : 'machine'];
            kinds.set(key, (kinds.get(key) ?? kind) === kind ? kind : 'unknown');
        }
    }
    return kinds;
}

/** When a step that goes on began. */
function begun(org: PlainOrg, step: Answered, key: string): number {
    const starts = (org.log.get(step['OrchestrationInstanceId'] ?? '') ?? [])
        .filter((row) => row['Kind'] === 'StartStep' && keyOf(row['StageName'], row['StepName']) === key)
        .map((row) => timeOf(row, 'Timestamp'))
        .filter((at) => at + 2000 >= timeOf(step));
    const items = (org.items.get(step.Id) ?? []).map((item) => timeOf(item));
    return starts.length > 0 ? Math.min(...starts) : Math.min(...(items.length > 0 ? items : [timeOf(step)]));
}

/** Ids of the runs that are slower than usual, by step. @param now epoch ms */
export function plainSlow(org: PlainOrg, process: string, now: number): Map<string, string[]> {
    const rows = newestRows(org, process);
    const slow = new Map<string, string[]>();
    for (const run of org.runs.filter((one) => one['OrchestrationDeveloperName'] === process)) {
        if (liveSteps(org, run).length === 0) continue;
        // What the run itself took before says nothing about what is usual.
        const usual = measured(rows.filter((row) => row['OrchestrationInstanceId'] !== run.Id));
        for (const step of liveSteps(org, run)) {
            const stage = stageOf(org, step);
            const key = keyOf(stage?.['Name'], step['Name']);
            const within = usual.get(key)?.within ?? null;
            if (!stage || stage['Status'] === 'Suspended' || within === null) continue;
            if (now - begun(org, step, key) > within * 1000) slow.set(key, [...(slow.get(key) ?? []), run.Id]);
        }
    }
    return slow;
}

/** Epoch ms; null: it goes on. */
export function endOf(run: Answered): number | null {
    if (!['Completed', 'Error', 'Canceled'].includes(run['Status'] ?? '')) return null;
    return isNot(run['Duration']) ? timeOf(run, 'LastModifiedDate') : timeOf(run) + Number(run['Duration']) * 1000;
}

export interface PlainEnd {
    id: string;
    status: string;
    /** Days on which it ended and was started: YYYY-MM-DD. */
    day: string;
    started: string;
}

/** Runs that ended in the last so many days, each with its day in the zone. */
export function plainEnds({ runs }: PlainOrg, days: number, now: number, timeZone: string): PlainEnd[] {
    const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    return runs.flatMap((run) => {
        const end = endOf(run);
        if (end === null || end <= now - days * DAY) return [];
        const day = dayOf.format(Math.min(end, now));
        return [{ id: run.Id, status: run['Status'] ?? '', day, started: dayOf.format(timeOf(run)) }];
    });
}

/** Seconds that the completed runs of a process took that ended in the last so many days, in ascending order. */
export const plainRunDurations = ({ runs }: PlainOrg, process: string, days: number, now: number): number[] =>
    runs
        .filter((run) => run['OrchestrationDeveloperName'] === process && run['Status'] === 'Completed')
        .filter((run) => (endOf(run) ?? 0) > now - days * DAY && !isNot(run['Duration']))
        .map((run) => Number(run['Duration']))
        .sort((a, b) => a - b);
