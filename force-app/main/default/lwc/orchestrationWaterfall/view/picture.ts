import type { RunStory } from 'c/orchestrationModel';
import { aheadOf, type Ahead } from '../axis/ahead';
import { scaleOf, type Scale } from '../axis/scale';
import { upcomingOf, type Upcoming } from '../bars/upcoming';

/** What all rows of one run share. */
export interface Picture {
    story: RunStory;
    scale: Scale;
    ahead: Ahead;
    upcoming: ReadonlyMap<string, Upcoming>;
    /** The longest duration of a step, to which the bars of narrow rows are drawn. */
    longestMs: number;
}

export function pictureOf(story: RunStory): Picture {
    const scale = scaleOf(story);
    const ahead = aheadOf(story, scale);
    let longestMs = 1;
    for (const stage of story.stages) {
        for (const step of stage.steps) {
            longestMs = Math.max(longestMs, step.span.durationMs ?? 0);
        }
    }
    return { story, scale, ahead, upcoming: upcomingOf(story, ahead.rem), longestMs };
}
