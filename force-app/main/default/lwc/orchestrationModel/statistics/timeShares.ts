import type { StepTime } from './stepTimes';

/** Shares of all step time, in whole percent: together 100. */
export interface TimeShares {
    /** Steps that waited for people. */
    person: number;
    /** Steps of the machine. */
    machine: number;
    /** Steps of which nobody knows who does them. */
    unknown: number;
}

const KINDS = ['person', 'machine', 'unknown'] as const;
const WHOLE = 100;

/** Of the time of all steps, also of those of which too little is known to say more; null: they took no time. */
export function timeShares(times: readonly Pick<StepTime, 'kind' | 'totalMs'>[]): TimeShares | null {
    const totals = { person: 0, machine: 0, unknown: 0 };
    for (const { kind, totalMs } of times) totals[kind ?? 'unknown'] += totalMs;
    const total = totals.person + totals.machine + totals.unknown;
    if (total === 0) return null;
    const exact = KINDS.map((kind) => ({ kind, percent: (totals[kind] / total) * WHOLE }));
    const shares = { person: 0, machine: 0, unknown: 0 };
    for (const { kind, percent } of exact) shares[kind] = Math.floor(percent);
    // What rounding down left goes to those that lost most by it.
    const left = WHOLE - shares.person - shares.machine - shares.unknown;
    const losers = [...exact].sort((a, b) => (b.percent % 1) - (a.percent % 1));
    for (const { kind } of losers.slice(0, left)) shares[kind] += 1;
    return shares;
}
