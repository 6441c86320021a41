import type { RunState } from '../states/states';
import { itemState } from '../states/itemState';
import { compareNullsLast } from '../records/ids';
import type { StepRecord } from '../records/records';
import { endedWithin } from './ended';
import type { EndRecord } from './ended';
import { HAND_REASONS } from './handReasons';
import type { HandReason } from './handReasons';
import type { RunSummary } from './runSummary';

/** Runs that have not ended, and those that may be resumed, by their state: one figure each. */
export const NOW_STATES = ['waiting', 'running', 'stalled', 'failed-resumable', 'suspended'] as const;
export type NowState = (typeof NOW_STATES)[number];

/** Recorded statuses with which a run has ended. */
export const ENDED_STATUSES = ['Completed', 'Error', 'Canceled'] as const;
export type EndedStatus = (typeof ENDED_STATUSES)[number];

const counters = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** How many runs stand in each state; others are not counted. */
export function countNow(runs: Iterable<{ state: RunState }>): Record<NowState, number> {
    const counts = counters(NOW_STATES);
    for (const { state } of runs) if (state in counts) counts[state as NowState] += 1;
    return counts;
}

/** How many runs ended with each status less than `lengthMs` before `now` (epoch ms). */
export function countEnded(runs: Iterable<EndRecord>, lengthMs: number, now: number): Record<EndedStatus, number> {
    const counts = counters(ENDED_STATUSES);
    for (const run of runs) if (endedWithin(run, lengthMs, now)) counts[run.status as EndedStatus] += 1;
    return counts;
}

/** The time by which runs with a reason are ordered, the smallest first: until when, else since when. */
function orderTime(run: RunSummary, reason: HandReason): number | null {
    return reason === 'resumable' ? (run.resumableUntil?.at ?? null) : (run.hands[reason]?.since?.at ?? null);
}

/**
 * Runs under their most urgent reason, each run once: those that may be resumed by the time that is left, others the
 * longest first; then by Id.
 */
export function byReason(runs: Iterable<RunSummary>): Record<HandReason, RunSummary[]> {
    const groups = Object.fromEntries(HAND_REASONS.map((reason) => [reason, []])) as unknown as Record<
        HandReason,
        RunSummary[]
    >;
    for (const run of runs) if (run.hand[0]) groups[run.hand[0]].push(run);
    for (const reason of HAND_REASONS) {
        groups[reason].sort(
            (a, b) => compareNullsLast(orderTime(a, reason), orderTime(b, reason)) || (a.id < b.id ? -1 : 1)
        );
    }
    return groups;
}

/** Whether a work item can be done. Statuses as recorded; null: not visible. */
export function isOpenItem(status: string | null, stepStatus: string | null, runStatus: string | null): boolean {
    const step = stepStatus === null ? null : ({ status: stepStatus } as StepRecord);
    const evidence = { runStatus, step, logReadable: false, stepHasRows: false, endRowFits: false };
    return itemState({ status } as Parameters<typeof itemState>[0], evidence).state === 'open';
}
