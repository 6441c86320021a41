import type { UsualAnswer } from 'c/orchestrationData';

/** What a reader's field access keeps back of the ends of steps: how long these took, or which they were. */
export type LogUnsaid = 'durations' | 'names';

/**
 * Why rows of ended steps tell no step times; null: there are none. A field that is closed to the reader is left out
 * of every row, so that one row which tells it is enough to know.
 */
export function unsaidIn({ uiapi }: UsualAnswer): LogUnsaid | null {
    const nodes = (uiapi?.query?.FlowOrchestrationLog?.edges ?? []).flatMap((edge) => edge?.node ?? []);
    const ends = nodes.filter(({ Kind }) => Kind?.value === 'EndStep');
    if (ends.length === 0) return null;
    return ends.some(({ Duration }) => typeof Duration?.value === 'number') ? 'names' : 'durations';
}
