import type { RunStory } from '../story/story';

/**
 * What could not be read of a run. `log`: no milestone is visible, or there is none. `log-failed`: the log did not
 * answer. `stages`, `steps`: records that others name are not visible. `holders`: a step waits, and none of its work items is
 * visible. `message`: no record holds the message of the failed flow.
 */
export const UNREAD = ['log', 'log-failed', 'stages', 'steps', 'holders', 'message'] as const;
export type Unread = (typeof UNREAD)[number];

/** What is missing from the explanation of a run, as far as the story tells. */
export function unread({ logState, stages, failure, record }: RunStory): Unread[] {
    const steps = stages.flatMap((stage) => stage.steps);
    const missing: Record<Unread, boolean> = {
        log: logState === 'none',
        'log-failed': logState === 'error',
        stages: stages.some((stage) => stage.id === null && stage.steps.some(({ id }) => id !== null)),
        steps: steps.some(({ id }) => id === null),
        holders: steps.some(({ reason }) => reason === 'holder-not-visible'),
        message: failure !== null && !record.interview?.error
    };
    return UNREAD.filter((what) => missing[what]);
}
