import {
    quietStretches,
    type ExpectedStage,
    type Interval,
    type QuietStretch,
    type RunStory,
    type Usual
} from 'c/orchestrationModel';
import { aheadOf, type Ahead } from '../axis/ahead';
import { columnsOf } from '../axis/columns';
import { foldingOf } from '../axis/folds';
import { isWorthFolding } from '../axis/worthFolding';
import { evenScale, foldedScale, shownOf, type Scale } from '../axis/scale';
import { upcomingOf, type Upcoming } from '../bars/upcoming';

/** What earlier runs of the same process tell, and what the reader wants to see of the run. */
export interface PictureOptions {
    usual: Usual | null;
    /** The stages that usually come next. */
    expected: readonly ExpectedStage[];
    /** Draw the steps that took the time. */
    path: boolean;
    /** Width of a row's content in rem; null: there is no time axis, so nothing is folded. */
    rowRem: number | null;
    /** Starts of the quiet stretches that the reader opened, in epoch milliseconds. */
    opened: ReadonlySet<number>;
}

export const PLAIN: PictureOptions = { usual: null, expected: [], path: false, rowRem: null, opened: new Set() };

/** What all rows of one run share. */
export interface Picture {
    story: RunStory;
    usual: Usual | null;
    path: ReadonlySet<string>;
    scale: Scale;
    /** Width of the lane, what is kept after the span left out, in rem; null without a time axis. */
    laneRem: number | null;
    /** All stretches that can be folded, and the starts of those that the reader opened. */
    quiet: readonly QuietStretch[];
    opened: ReadonlySet<number>;
    ahead: Ahead;
    upcoming: ReadonlyMap<string, Upcoming>;
    expected: readonly ExpectedStage[];
    /** Where the stages to come stand, in their order. */
    expectedPlaces: readonly Upcoming[];
    /** The longest duration of a step, to which the bars of narrow rows are drawn. */
    longestMs: number;
}

export function pictureOf(story: RunStory, options: PictureOptions = PLAIN): Picture {
    const { usual, expected, path, rowRem, opened } = options;
    const shown = shownOf(story);
    const even = evenScale(shown);
    const ahead = aheadOf(story, even);
    const laneRem = rowRem === null ? null : columnsOf(rowRem, ahead.rem).lane;
    const quiet = laneRem === null ? [] : worthFolding(story, shown);
    const folded = quiet.filter(({ from }) => !opened.has(from));
    const scale = laneRem === null ? even : foldedScale(shown, foldingOf(shown, folded, laneRem), laneRem);
    return {
        story,
        usual,
        path: new Set(path ? story.slowestPath : []),
        scale,
        laneRem,
        quiet,
        opened,
        ahead,
        expected,
        ...upcomingOf(story, expected.length, ahead.rem),
        longestMs: longestOf(story)
    };
}

function worthFolding(story: RunStory, shown: Interval): QuietStretch[] {
    return quietStretches(story, shown).filter((stretch) => isWorthFolding(story, stretch));
}

function longestOf({ stages }: RunStory): number {
    let longest = 1;
    for (const { steps } of stages) {
        for (const { span } of steps) {
            longest = Math.max(longest, span.durationMs ?? 0);
        }
    }
    return longest;
}
