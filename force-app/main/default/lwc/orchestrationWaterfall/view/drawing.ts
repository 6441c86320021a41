import type { RunStory } from 'c/orchestrationModel';
import { axisView, type AxisMode, type AxisView } from '../axis/axisView';
import { columnsOf } from '../axis/columns';
import type { FoldChoices } from '../rows/foldRule';
import { EMPTY_LAYOUT, type RowLayout } from '../rows/layoutRows';
import { CHART, NARROW } from '../rows/metrics';
import { arrange, type Arrangement } from './arrange';
import { frameView, type FrameView } from './frame';
import { pictureOf, PLAIN, type Picture, type PictureOptions } from './picture';

/** How a run is drawn. */
export interface WaterfallOptions extends Pick<PictureOptions, 'usual' | 'expected' | 'path'> {
    /** Container below 48rem: rows without a time axis. */
    narrow: boolean;
    /** Ids of the steps to show, and only their stages; null: all. */
    shown: ReadonlySet<string> | null;
    axis: AxisMode;
}

/** What is to be drawn, and what the reader did to it. */
export interface Wishes extends WaterfallOptions {
    story?: RunStory;
    /** Width of a row's content in rem. */
    rowRem: number;
    /** Starts of the quiet stretches that the reader opened, in epoch milliseconds. */
    opened: ReadonlySet<number>;
    /** Stages that the reader opened or closed. */
    choices: FoldChoices;
}

export interface Drawing {
    arrangement?: Arrangement;
    layout: RowLayout;
    axis?: AxisView;
    frame: FrameView;
    /** The tallest that all rows together may be before they scroll, in rem. */
    viewportRem: number;
}

/** Width of a row's content until it is measured. */
const ROW_REM = 76;

export const NO_WISHES: Wishes = {
    ...PLAIN,
    narrow: false,
    shown: null,
    axis: 'clock',
    rowRem: ROW_REM,
    choices: new Map()
};

/** Draws what is wished, anew only where a wish has changed: a template asks many times for one rendering. */
export function createDrawing(): (wishes: Wishes) => Drawing {
    const pictureFor = memo(pictureFrom);
    const arranged = memo(arrange);
    const axisFor = memo(axisView);
    const whole = memo((wishes: Wishes): Drawing => {
        const { story, narrow, rowRem, choices, shown, usual, expected, path, opened, axis: mode } = wishes;
        // Without an axis the width changes nothing.
        const width = narrow ? null : rowRem;
        const picture = story && pictureFor(story, usual, expected, path, width, opened);
        const arrangement = picture && arranged(picture, narrow, choices, shown);
        const { lane, medium, who } = columnsOf(rowRem, picture?.ahead.rem ?? 0);
        const axis = picture && !narrow ? axisFor(picture, lane, mode, who) : undefined;
        const filtered = shown !== null;
        return {
            arrangement,
            layout: arrangement?.layout ?? EMPTY_LAYOUT,
            axis,
            frame: frameView({ picture, axis, arrangement, narrow, filtered, medium }),
            viewportRem: (narrow ? NARROW : CHART).viewport
        };
    });
    return (wishes) => whole(wishes);
}

function pictureFrom(
    story: RunStory,
    usual: Wishes['usual'],
    expected: Wishes['expected'],
    path: boolean,
    rowRem: number | null,
    opened: Wishes['opened']
): Picture {
    return pictureOf(story, { usual, expected, path, rowRem, opened });
}

/** Remembers the last answer of a pure function. */
function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
    let last: { args: A; result: R } | null = null;
    return (...args) => {
        if (!last || last.args.some((arg, index) => arg !== args[index])) last = { args, result: compute(...args) };
        return last.result;
    };
}
