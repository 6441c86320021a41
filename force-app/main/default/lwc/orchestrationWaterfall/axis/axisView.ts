import dir from '@salesforce/i18n/dir';
import timeZone from '@salesforce/i18n/timeZone';
import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDayTime } from 'c/orchestrationText';
import { boxStyle, percent } from '../bars/boxes';
import { labels } from '../labels';
import type { Picture } from '../view/picture';
import { foldViews, type FoldView } from './foldViews';
import { gridLines, tickColor } from './gridLines';
import { textRem } from './textRem';
import { elapsedLabels, tickLabels } from './tickLabels';
import { DAY, pickUnit, ticksOf, type Tick } from './ticks';
import { createZone, type Zone } from './zone';

/** What the axis and the lines below it show. */
export interface AxisView {
    ticks: { key: string; text: string; className: string; style: string }[];
    folds: FoldView[];
    /** Where stretches are left out, as shares of the lane. */
    gaps: { key: number; style: string }[];
    /** The pill above the line at the end of the span. */
    mark: { text: string; className: string } | null;
    resumeBy: { text: string; style: string } | null;
    /** Value of the custom property of the lines. */
    lines: string;
}

/** How an axis counts: by the clock, or from the start of the run. */
export type AxisMode = 'clock' | 'elapsed';

const zone = createZone(timeZone);
const PILL_PADDING_REM = 0.4375;
const GAP_REM = 0.25;

/**
 * @param laneRem width of the chart's lane in rem, what is kept after the span left out
 * @param whoRem width of the column before it
 */
export function axisView(
    { story, scale, ahead, quiet, opened }: Picture,
    laneRem: number,
    mode: AxisMode = 'clock',
    whoRem = 0
): AxisView {
    const mark = markOf(story);
    // After a failure nothing goes on: no time stands there.
    const goesOn = ahead.hatched ? ahead.rem : 0;
    const unit = pickUnit({ from: 0, to: scale.laneMs, widthRem: laneRem, aheadRem: 0 });
    const ticks = scale.sections
        .flatMap(({ from, to }, index) => {
            const aheadRem = index === scale.sections.length - 1 ? goesOn : 0;
            const widthRem = ((to - from) / scale.laneMs) * laneRem;
            const clock = mode === 'clock' ? zone : fromStart(scale.from);
            const own = ticksOf({ from, to, widthRem, aheadRem }, unit, clock);
            return own.map((tick, position) => ({ ...tick, fresh: index > 0 && position === 0 }));
        })
        .map((tick) => ({ ...tick, x: scale.shareBeyond(tick.at) * laneRem }));
    const half = mark ? PILL_PADDING_REM + textRem(mark.text) / 2 : 0;
    const foldable = quiet.filter(({ from }) => opened.has(from) || scale.folds.some(({ key }) => key === from));
    const folds = foldViews(scale, foldable, laneRem, laneRem - half - (mark ? GAP_REM : 0));
    const taken = [
        ...folds.map(({ from, to }) => ({ from: from - GAP_REM, to })),
        { from: laneRem - half - GAP_REM, to: laneRem + half + GAP_REM }
    ];
    const before = whoRem - textRem(labels.columnWho) - 2 * GAP_REM;
    const room = { taken, width: laneRem + ahead.rem, before };
    const texts = mode === 'clock' ? tickLabels(scale, ticks, unit, room) : elapsedLabels(scale.from, ticks, room);
    const strong = (tick: Tick | null) => unit < DAY && (tick === null || tick.startsDay);
    return {
        ticks: texts.map(({ tick, text, x, before: isBefore }) => ({
            key: String(tick?.at ?? 'start'),
            text,
            className: `tick ${isBefore ? 'before' : tick ? '' : 'first'} ${strong(tick) ? 'strong' : ''}`,
            style: isBefore ? 'inset-inline-end:100%' : `inset-inline-start:${percent(x / laneRem)}`
        })),
        folds,
        gaps: scale.folds.map(({ key, start, end }) => ({ key, style: boxStyle(start, end) })),
        mark,
        resumeBy: resumeBy(story, half),
        lines: gridLines(
            [
                { share: 1, color: lineColor(story) },
                ...ticks.map((tick) => ({ share: tick.x / laneRem, color: tickColor(tick, unit < DAY) }))
            ],
            ahead.rem,
            dir
        )
    };
}

/** The clock of an axis that counts from a time on. */
function fromStart(from: number): Zone {
    return { toWall: (at) => at - from, toInstant: (wall) => wall + from, weekStart: 0 };
}

function markOf(story: RunStory): AxisView['mark'] {
    if (!story.ended) {
        return { text: labels.now, className: 'pill' };
    }
    return story.failure ? { text: labels.failed, className: 'pill c-fail' } : null;
}

function lineColor(story: RunStory): string {
    if (!story.ended) {
        return 'var(--ot-accent)';
    }
    return story.failure ? 'var(--ot-fail)' : 'var(--ot-edge)';
}

function resumeBy({ state, failure, now }: RunStory, halfPillRem: number): AxisView['resumeBy'] {
    const until = failure?.resumableUntil;
    return state === 'failed-resumable' && until
        ? {
              text: fill(labels.resumeBy, formatDayTime(until.at, now)),
              style: `inset-inline-start:calc(100% + ${halfPillRem + GAP_REM}rem)`
          }
        : null;
}
