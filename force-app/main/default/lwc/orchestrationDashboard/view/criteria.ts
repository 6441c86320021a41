import { ENDED_STATUSES, HAND_REASONS, NOW_STATES, USUAL_SORT } from 'c/orchestrationModel';
import type { EndedStatus, HandReason, Length, NowState, RunCriteria, RunSort } from 'c/orchestrationModel';

/** Names of figures. */
const NOW_NAMES: Record<NowState, string> = {
    waiting: 'now-waiting',
    running: 'now-running',
    stalled: 'now-stalled',
    'failed-resumable': 'now-resumable',
    suspended: 'now-suspended'
};
const ENDED_NAMES: Record<EndedStatus, string> = {
    Completed: 'ended-completed',
    Error: 'ended-failed',
    Canceled: 'ended-canceled'
};

export const nowName = (state: NowState): string => NOW_NAMES[state];
export const endedName = (status: EndedStatus): string => ENDED_NAMES[status];
export const attentionName = (reason: HandReason): string => `attention-${reason}`;
/** All that need a hand. */
export const ALL_ATTENTION = 'attention-all';
/** Work items of the reader. */
export const YOURS = 'waiting-on-you';

export const isAttention = (name: string): boolean => name.startsWith('attention-');

/** Of which runs a list is one. */
export interface Scope {
    /** What is asked of all runs that are counted. */
    base: RunCriteria;
    /** How far back runs that ended are counted. */
    window: Length;
    /** Ids of dismissed runs. */
    dismissed: readonly string[];
}

/** Which runs a figure counts; null: none is called so. */
export function criteriaOf(name: string, { base, window, dismissed }: Scope): RunCriteria | null {
    const state = NOW_STATES.find((one) => nowName(one) === name);
    if (state) return { ...base, states: [state] };
    const status = ENDED_STATUSES.find((one) => endedName(one) === name);
    if (status) return { ...base, statuses: [status], endedWithin: window };
    const reason = HAND_REASONS.find((one) => attentionName(one) === name);
    // Only under this reason runs are dismissed.
    const except = reason && reason !== 'failed' ? [] : [...dismissed];
    if (reason) return { ...base, hand: [reason], handFirst: true, except };
    return name === ALL_ATTENTION ? { ...base, hand: [...HAND_REASONS], except } : null;
}

/** The order in which they are shown: the least time left first, where that counts. */
export const sortOf = (name: string): RunSort =>
    name === 'now-resumable' || name === attentionName('resumable') ? { key: 'left', descending: false } : USUAL_SORT;
