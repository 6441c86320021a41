/** Why runs need a hand, and what waits on the reader, by the records and nothing else: the README's rules once more. */
import type { Answered } from '../org.ts';
import { timeOf } from './plainOrg.ts';
import type { PlainOrg } from './plainOrg.ts';
import { failedAt, logOf } from './plainStates.ts';
import { plainSlow } from './plainTimes.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const ENDED = ['Completed', 'Error', 'Canceled'];

/** The most urgent first. */
export const REASONS = ['resumable', 'failed', 'stalled', 'left-open', 'inactive-holder', 'slow', 'suspended'] as const;
export type Reason = (typeof REASONS)[number];

/** Nobody can finish it: its run is over, or its step is. */
function isGhost({ statuses }: PlainOrg, step: Answered | undefined): boolean {
    const isOver = ENDED.includes(statuses.get(step?.['OrchestrationInstanceId'] ?? '') ?? '');
    return isOver || [...ENDED, 'Discontinued'].includes(step?.['Status'] ?? '');
}

const assigned = ({ items }: PlainOrg, stepId: string): Answered[] =>
    (items.get(stepId) ?? []).filter(({ Status }) => Status === 'Assigned');

function hasLeftOpen(org: PlainOrg, run: Answered): boolean {
    const isOver = ENDED.includes(run['Status'] ?? '');
    return (org.steps.get(run.Id) ?? []).some(
        (step) =>
            (isOver && ['InProgress', 'Suspended'].includes(step['Status'] ?? '')) ||
            (isGhost(org, step) && assigned(org, step.Id).length > 0)
    );
}

function isHeldByInactive(org: PlainOrg, run: Answered): boolean {
    return (org.steps.get(run.Id) ?? []).some(
        (step) =>
            !isGhost(org, step) && assigned(org, step.Id).some(({ AssigneeId }) => org.inactive.has(AssigneeId ?? ''))
    );
}

function suspendedAt(org: PlainOrg, run: Answered): number {
    const row = logOf(org, run).findLast(({ Kind }) => Kind === 'SuspendInstance');
    return row ? timeOf(row, 'Timestamp') : timeOf(run, 'LastModifiedDate');
}

/** Ids of runs with a step that takes longer than usual. */
function slowRuns(org: PlainOrg, now: number): Set<string> {
    const processes = new Set(org.runs.map((run) => run['OrchestrationDeveloperName'] ?? ''));
    return new Set([...processes].flatMap((process) => [...plainSlow(org, process, now).values()].flat()));
}

/**
 * All reasons of each run that has one, the most urgent first, by the run's Id.
 * @param stateOf the state in which a run is
 * @param now epoch ms
 */
export function plainReasons(
    org: PlainOrg,
    stateOf: (run: Answered) => string,
    now: number
): Map<string, readonly Reason[]> {
    const slow = slowRuns(org, now);
    const all = org.runs.map((run): [string, Reason[]] => {
        const state = stateOf(run);
        const holds: Record<Reason, boolean> = {
            resumable: state === 'failed-resumable',
            failed: state === 'failed' && now - failedAt(org, run) <= WEEK,
            stalled: state === 'stalled',
            'left-open': hasLeftOpen(org, run),
            'inactive-holder': isHeldByInactive(org, run),
            slow: slow.has(run.Id),
            suspended: state === 'suspended' && now - suspendedAt(org, run) > WEEK
        };
        return [run.Id, REASONS.filter((reason) => holds[reason])];
    });
    return new Map(all.filter(([, reasons]) => reasons.length > 0));
}

/** Open work items of a reader, the oldest first. */
export function plainYours(org: PlainOrg, userId: string): Answered[] {
    const steps = new Map([...org.steps.values()].flat().map((step) => [step.Id, step]));
    return [...org.items.keys()]
        .filter((stepId) => !isGhost(org, steps.get(stepId)))
        .flatMap((stepId) => assigned(org, stepId))
        .filter(({ AssigneeId }) => AssigneeId === userId)
        .sort((a, b) => timeOf(a) - timeOf(b) || (a.Id < b.Id ? -1 : 1));
}
