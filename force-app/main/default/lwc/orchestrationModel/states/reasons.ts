/**
 * Why a record stands in its state: one code per row of the state tables, so that a view can say it in words.
 * Codes, never sentences.
 */
export const REASONS = [
    // as the recorded status says
    'recorded',
    'unlisted-status',
    // run
    'current-stage-suspended',
    'final-invalid-assignee',
    'final-mulesoft-step',
    'final-outside-stages',
    'final-window-over',
    'may-be-resumable',
    'current-stage-stalled',
    'current-stage-failed',
    'current-stage-waiting',
    'in-progress',
    // stage and step
    'run-ended',
    'run-suspended',
    'step-stalled',
    'step-failed',
    'step-waiting',
    'item-open',
    'holder-not-visible',
    'held-by-nobody',
    'holder-unknown',
    // work item
    'run-over-item-open',
    'step-over-item-open',
    'assigned',
    'end-row-fits',
    'step-completed',
    'status-canceled',
    'no-end-row',
    'closer-unknown'
] as const;
export type Reason = (typeof REASONS)[number];
