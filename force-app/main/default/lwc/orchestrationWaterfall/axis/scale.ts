import type { RunStory } from 'c/orchestrationModel';

/** From when to when the picture reaches, in epoch milliseconds, and where a time stands between them. */
export interface Scale {
    from: number;
    to: number;
    /** Share of the span, 0 to 1; times outside it stand at its edge. */
    share(at: number): number;
}

/** A run that has just begun still needs a span to be drawn on. */
const SHORTEST_MS = 1000;

/** From the first start to now, or to the end of a run that is over. */
export function scaleOf(story: RunStory): Scale {
    const from = earliest(story);
    const end = story.ended ? (story.span.end?.at ?? story.now) : story.now;
    const to = Math.max(end, from + SHORTEST_MS);
    return { from, to, share: (at) => Math.min(Math.max((at - from) / (to - from), 0), 1) };
}

function earliest(story: RunStory): number {
    let first = story.span.start?.at ?? story.now;
    for (const stage of story.stages) {
        first = Math.min(first, stage.span.start?.at ?? first);
        for (const step of stage.steps) {
            first = Math.min(first, step.span.start?.at ?? first);
            for (const item of step.items) {
                first = Math.min(first, item.span.start?.at ?? first);
            }
        }
    }
    return first;
}
