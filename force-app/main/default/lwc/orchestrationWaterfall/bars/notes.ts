import type { State, StepState, StepStory } from 'c/orchestrationModel';

const SPOKEN: ReadonlySet<StepState> = new Set<StepState>([
    'failed',
    'stalled',
    'suspended',
    'discontinued',
    'canceled',
    'abandoned',
    'unknown'
]);

/**
 * The state that is written behind a step's bar, since colour and form alone would not say it: that of its work item
 * where the system did something to it, else the step's own; null where the bar says enough.
 */
export function noteOf(step: StepStory): State | null {
    if (step.state === 'failed') {
        return step.state;
    }
    const states = new Set(step.items.map((item) => item.state));
    if (states.has('ghost')) {
        return 'ghost';
    }
    if (states.has('closed-by-system') && !states.has('done') && !states.has('open')) {
        return 'closed-by-system';
    }
    return step.state !== null && SPOKEN.has(step.state) ? step.state : null;
}
