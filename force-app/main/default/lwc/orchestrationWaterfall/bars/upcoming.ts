import type { RunStory } from 'c/orchestrationModel';
import { stepKey } from '../rows/keys';

/** Place of what has not started, in rem from the end of the span on. */
export interface Upcoming {
    start: number;
    width: number;
}

const FIRST_REM = 0.375;
const GAP_REM = 0.25;
const PERSON_REM = 1;
const MACHINE_REM = 0.5;
const STAGE_REM = 1.5;

/** What has not started follows one another after now, then the stages that usually come; without room, at the end. */
export function upcomingOf(
    story: RunStory,
    expected: number,
    aheadRem: number
): { upcoming: Map<string, Upcoming>; expectedPlaces: Upcoming[] } {
    const upcoming = new Map<string, Upcoming>();
    let next = FIRST_REM;
    const place = (width: number): Upcoming => {
        const start = Math.max(0, Math.min(next, aheadRem - width));
        next += width + GAP_REM;
        return { start, width };
    };
    for (const stage of story.stages) {
        for (const step of stage.steps) {
            if (step.state === 'not-started') {
                upcoming.set(stepKey(step), place(step.interactive ? PERSON_REM : MACHINE_REM));
            }
        }
    }
    return { upcoming, expectedPlaces: Array.from({ length: expected }, () => place(STAGE_REM)) };
}
