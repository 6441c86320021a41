/** What state a run is in, by its records and nothing else: the rules of the README, written down once more. */
import type { Answered } from '../org.ts';
import { timeOf } from './plainOrg.ts';
import type { PlainOrg } from './plainOrg.ts';

const MINUTE = 60_000;
const RESUMABLE_MS = 14 * 24 * 60 * MINUTE;

const latest = (rows: readonly Answered[], ...fields: string[]): Answered | undefined =>
    [...rows]
        .sort((a, b) => {
            for (const field of fields) {
                const [left, right] = [a[field] ?? '', b[field] ?? ''];
                const order =
                    field === 'Position' ? Number(left) - Number(right) : left < right ? -1 : Number(left > right);
                if (order !== 0) return order;
            }
            return 0;
        })
        .at(-1);

function currentStage(stages: readonly Answered[]): Answered | undefined {
    const live = stages.filter(({ Status }) => Status === 'InProgress');
    return live.length > 0 ? latest(live, 'CreatedDate', 'Id') : latest(stages, 'CreatedDate', 'Position', 'Id');
}

/** Steps of the current stage; those of stages that are not visible count to it. */
function currentSteps({ steps, stages }: PlainOrg, runId: string, stage: Answered | undefined): Answered[] {
    const visible = new Set((stages.get(runId) ?? []).map(({ Id }) => Id));
    return (steps.get(runId) ?? []).filter(
        ({ StageInstanceId }) => StageInstanceId === stage?.Id || !visible.has(StageInstanceId ?? '')
    );
}

function stepState(org: PlainOrg, step: Answered, isLogged: boolean, now: number): string {
    if (step['Status'] === 'Error') return 'failed';
    if (step['Status'] !== 'InProgress') return step['Status'] ?? '';
    const items = org.items.get(step.Id) ?? [];
    const isInteractive = step['StepType'] === 'InteractiveStep' || items.length > 0;
    if (items.some(({ Status }) => Status === 'Assigned')) return 'waiting';
    if (!isInteractive) return 'running';
    const isKnown = items.every(({ Status }) => ['Completed', 'Canceled'].includes(Status ?? ''));
    const changed = Math.max(...items.map((item) => timeOf(item, 'LastModifiedDate')));
    return items.length > 0 && isLogged && isKnown && now - changed >= 5 * MINUTE ? 'stalled' : 'waiting';
}

function liveState(org: PlainOrg, run: Answered, now: number): string {
    const stage = currentStage(org.stages.get(run.Id) ?? []);
    const isLogged = (org.log.get(run.Id) ?? []).length > 0;
    const states = currentSteps(org, run.Id, stage).map((step) => stepState(org, step, isLogged, now));
    if (stage?.['Status'] === 'Suspended') return 'suspended';
    if (stage?.['Status'] === 'Error') return 'stalled';
    if (stage && stage['Status'] !== 'InProgress') return 'running';
    if (states.includes('failed') || states.includes('stalled')) return 'stalled';
    return states.includes('waiting') ? 'waiting' : 'running';
}

/** Milestones of a run, the oldest first. */
export const logOf = ({ log }: PlainOrg, run: Answered): Answered[] =>
    [...(log.get(run.Id) ?? [])].sort(
        (a, b) => timeOf(a, 'Timestamp') - timeOf(b, 'Timestamp') || ((a['Name'] ?? '') < (b['Name'] ?? '') ? -1 : 1)
    );

const sinceResumed = (rows: readonly Answered[]): Answered[] =>
    rows.slice(rows.findLastIndex(({ Kind }) => Kind === 'ResumeInstance') + 1);

/** When a run that is recorded as Error failed, as epoch ms. */
export function failedAt(org: PlainOrg, run: Answered): number {
    const failure = sinceResumed(logOf(org, run)).findLast(({ Kind }) => Kind === 'FailInstance');
    return failure ? timeOf(failure, 'Timestamp') : timeOf(run, 'LastModifiedDate');
}

function failedState(org: PlainOrg, run: Answered, now: number): string {
    const stages = org.stages.get(run.Id) ?? [];
    const all = logOf(org, run);
    const rows = sinceResumed(all);
    const stage = currentStage(stages);
    const current = currentSteps(org, run.Id, stage);
    const isOfCurrent = (row: Answered): boolean =>
        current.some(({ Name }) => Name?.toLowerCase() === row['StepName']?.toLowerCase()) &&
        stage?.['Name']?.toLowerCase() === row['StageName']?.toLowerCase();
    const places = [...stages, ...(org.steps.get(run.Id) ?? [])];
    const isFinal =
        rows.some((row) => row['AssigneeType'] === 'Invalid' && isOfCurrent(row)) ||
        current.some(({ Status, StepType }) => Status === 'Error' && /mulesoft/i.test(StepType ?? '')) ||
        (all.length > 0 &&
            !places.some(({ Status }) => Status === 'Error' || Status === 'InProgress') &&
            !rows.some(({ Kind }) => Kind === 'FailStage' || Kind === 'FailStep'));
    return isFinal || now - failedAt(org, run) >= RESUMABLE_MS ? 'failed' : 'failed-resumable';
}

const DOCUMENTED = ['Completed', 'Canceled', 'Suspended'];

/** @param now epoch ms */
export function plainState(org: PlainOrg, run: Answered, now: number): string {
    if (run['Status'] === 'InProgress') return liveState(org, run, now);
    if (run['Status'] === 'Error') return failedState(org, run, now);
    const status = run['Status'] ?? '';
    return DOCUMENTED.includes(status) ? status.toLowerCase() : 'unknown';
}

/** Steps that go on in a run that goes on. */
export function liveSteps({ steps }: PlainOrg, run: Answered): Answered[] {
    if (run['Status'] !== 'InProgress') return [];
    return (steps.get(run.Id) ?? []).filter(({ Status }) => Status === 'InProgress');
}
