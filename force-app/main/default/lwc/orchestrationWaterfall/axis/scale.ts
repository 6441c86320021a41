import type { Interval, RunStory } from 'c/orchestrationModel';
import { FOLD_REM, type Folding } from './folds';

/** A fold as it stands in the lane: `start` and `end` as shares of it. */
export interface PlacedFold extends Interval {
    key: number;
    start: number;
    end: number;
}

/** From when to when the picture reaches, in epoch milliseconds, and where a time stands between them. */
export interface Scale extends Interval {
    /** Share of the span, 0 to 1; times outside it stand at its edge. */
    share(at: number): number;
    /** As `share`, but what lies after the end stands beyond 1. */
    shareBeyond(at: number): number;
    /** How much time is as wide as the whole lane, in milliseconds. */
    laneMs: number;
    folds: readonly PlacedFold[];
    /** The stretches that are shown, in order. */
    sections: readonly Interval[];
}

/** A run that has just begun still needs a span to be drawn on. */
const SHORTEST_MS = 1000;

/** From the first start to now, or to the end of a run that is over. */
export function shownOf(story: RunStory): Interval {
    const from = earliest(story);
    const end = story.ended ? (story.span.end?.at ?? story.now) : story.now;
    return { from, to: Math.max(end, from + SHORTEST_MS) };
}

/** Nothing is left out. */
export function scaleOf(story: RunStory): Scale {
    return evenScale(shownOf(story));
}

export function evenScale({ from, to }: Interval): Scale {
    const shareBeyond = (at: number): number => Math.max((at - from) / (to - from), 0);
    const share = (at: number): number => Math.min(shareBeyond(at), 1);
    return { from, to, share, shareBeyond, laneMs: to - from, folds: [], sections: [{ from, to }] };
}

/** With stretches left out: each of these is as wide as a fold, whatever it lasted. */
export function foldedScale(shown: Interval, { folds, remPerMs }: Folding, laneRem: number): Scale {
    if (folds.length === 0) return evenScale(shown);
    const { from, to } = shown;
    const perMs = remPerMs / laneRem;
    const width = FOLD_REM / laneRem;
    const placed: PlacedFold[] = [];
    const sections: Interval[] = [];
    let start = 0;
    let since = from;
    for (const fold of folds) {
        start += (fold.from - since) * perMs;
        placed.push({ ...fold, start, end: start + width });
        sections.push({ from: since, to: fold.from });
        start += width;
        since = fold.to;
    }
    sections.push({ from: since, to });
    const shareBeyond = (at: number): number => Math.max(place(at, from, perMs, placed), 0);
    const share = (at: number): number => (at >= to ? 1 : Math.min(shareBeyond(at), 1));
    return { from, to, share, shareBeyond, laneMs: 1 / perMs, folds: placed, sections };
}

/** There are few folds: at most one for each tenth of the span. */
function place(at: number, from: number, perMs: number, folds: readonly PlacedFold[]): number {
    let before: PlacedFold | undefined;
    for (const fold of folds) {
        if (at < fold.from) break;
        if (at < fold.to) return fold.start + ((at - fold.from) / (fold.to - fold.from)) * (fold.end - fold.start);
        before = fold;
    }
    return before ? before.end + (at - before.to) * perMs : (at - from) * perMs;
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
