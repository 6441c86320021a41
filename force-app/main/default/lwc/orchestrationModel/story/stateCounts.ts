import { STEP_STATES } from '../states/states';
import type { StepState } from '../states/states';
import type { StepStory } from './story';

/** How many steps stand in each state, in the order of STEP_STATES; places without a step record do not count. */
export function stateCounts(steps: Iterable<StepStory>): Record<StepState, number> {
    const counts = Object.fromEntries(STEP_STATES.map((state) => [state, 0])) as Record<StepState, number>;
    for (const { state } of steps) {
        if (state !== null) {
            counts[state] += 1;
        }
    }
    return counts;
}
