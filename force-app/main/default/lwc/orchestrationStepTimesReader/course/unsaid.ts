import type { UsualAnswer } from 'c/orchestrationData';

/**
 * Why log rows that a reader can see tell no step times. A field that is closed keeps back how long steps took, or
 * which they were; or none of the rows is of an ended step.
 */
export type LogUnsaid = 'durations' | 'names' | 'ends';

/**
 * Why rows of the log tell no step times; null: none is visible. A field that is closed to the reader is left out of
 * every row, so that one row which tells it is enough to know.
 */
export function unsaidIn({ uiapi }: UsualAnswer): LogUnsaid | null {
    const nodes = (uiapi?.query?.FlowOrchestrationLog?.edges ?? []).flatMap((edge) => edge?.node ?? []);
    if (nodes.length === 0) return null;
    const ends = nodes.filter(({ Kind }) => Kind?.value === 'EndStep');
    if (ends.length === 0) return 'ends';
    return ends.some(({ Duration }) => typeof Duration?.value === 'number') ? 'names' : 'durations';
}
