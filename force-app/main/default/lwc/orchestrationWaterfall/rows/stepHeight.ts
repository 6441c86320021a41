import type { StepStory } from 'c/orchestrationModel';
import type { Metrics } from './metrics';

/** Height of a step's row in rem. */
export function stepHeight(step: StepStory, metrics: Metrics): number {
    return hasBar(step) ? metrics.step : metrics.quietStep;
}

/**
 * Has the step, or one of its work items, lasted: is there anything to draw before now? What has not started has not,
 * whatever its work items say.
 */
export function hasBar(step: StepStory): boolean {
    if (step.state === 'not-started') return false;
    return step.span.start !== null || step.items.some((item) => item.span.start !== null);
}
