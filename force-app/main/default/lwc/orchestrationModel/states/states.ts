/** The states that can be believed, per level. Closed sets: whatever does not fit is `unknown` and shows the raw value. */

export const RUN_STATES = [
    'completed',
    'canceled',
    'suspended',
    'failed',
    'failed-resumable',
    'stalled',
    'waiting',
    'running',
    'unknown'
] as const;
export type RunState = (typeof RUN_STATES)[number];

/** States of stages and steps; a stage is never `not-started` on the platform, but the value is accepted. */
export const STEP_STATES = [
    'not-started',
    'completed',
    'failed',
    'discontinued',
    'canceled',
    'abandoned',
    'suspended',
    'stalled',
    'waiting',
    'running',
    'unknown'
] as const;
export type StepState = (typeof STEP_STATES)[number];

export const ITEM_STATES = ['ghost', 'open', 'done', 'closed-by-system', 'closed', 'unknown'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Any state of any level. */
export type State = RunState | StepState | ItemState;
