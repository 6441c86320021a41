import type { RunStory } from 'c/orchestrationModel';
import { stepKey } from '../rows/keys';

/** Place of a step that has not started, in rem from the end of the span on. */
export interface Upcoming {
    start: number;
    width: number;
}

const FIRST_REM = 0.375;
const GAP_REM = 0.25;
const PERSON_REM = 1;
const MACHINE_REM = 0.5;

/** What has not started follows one another after now; where no room is left, at the end of it. */
export function upcomingOf(story: RunStory, aheadRem: number): Map<string, Upcoming> {
    const places = new Map<string, Upcoming>();
    let start = FIRST_REM;
    for (const stage of story.stages) {
        for (const step of stage.steps) {
            if (step.state === 'not-started') {
                const width = step.interactive ? PERSON_REM : MACHINE_REM;
                places.set(stepKey(step), { start: Math.min(start, aheadRem - width), width });
                start += width + GAP_REM;
            }
        }
    }
    return places;
}
