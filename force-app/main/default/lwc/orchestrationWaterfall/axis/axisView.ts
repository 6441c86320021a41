import dir from '@salesforce/i18n/dir';
import timeZone from '@salesforce/i18n/timeZone';
import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDayTime } from 'c/orchestrationText';
import { percent } from '../bars/boxes';
import { labels } from '../labels';
import type { Ahead } from './ahead';
import { gridLines, tickColor } from './gridLines';
import type { Scale } from './scale';
import { textRem } from './textRem';
import { tickLabels } from './tickLabels';
import { DAY, pickUnit, ticksOf, type Tick } from './ticks';
import { createZone } from './zone';

/** What the axis and the lines below it show. */
export interface AxisView {
    ticks: { key: string; text: string; className: string; style: string }[];
    /** The pill above the line at the end of the span. */
    mark: { text: string; className: string } | null;
    resumeBy: { text: string; style: string } | null;
    /** Value of the custom property of the lines. */
    lines: string;
}

const zone = createZone(timeZone);
const PILL_PADDING_REM = 0.4375;
const GAP_REM = 0.25;

/** @param laneRem width of the chart's lane in rem, what is kept after the span left out */
export function axisView(story: RunStory, scale: Scale, ahead: Ahead, laneRem: number): AxisView {
    const mark = markOf(story);
    // After a failure nothing goes on: no time stands there.
    const goesOn = ahead.hatched ? ahead.rem : 0;
    const stretch = { from: scale.from, to: scale.to, widthRem: laneRem, aheadRem: goesOn };
    const unit = pickUnit(stretch);
    const share = (at: number) => (at - scale.from) / (scale.to - scale.from);
    const ticks = ticksOf(stretch, unit, zone).map((tick) => ({ ...tick, x: share(tick.at) * laneRem }));
    const half = mark ? PILL_PADDING_REM + textRem(mark.text) / 2 : 0;
    const taken = { from: laneRem - half - GAP_REM, to: laneRem + half + GAP_REM };
    const strong = (tick: Tick | null) => unit < DAY && (tick === null || tick.startsDay);
    return {
        ticks: tickLabels(scale, ticks, unit, taken, laneRem + ahead.rem).map(({ tick, text }) => ({
            key: String(tick?.at ?? 'start'),
            text,
            className: `tick ${tick ? '' : 'first'} ${strong(tick) ? 'strong' : ''}`,
            style: `inset-inline-start:${percent(tick ? share(tick.at) : 0)}`
        })),
        mark,
        resumeBy: resumeBy(story, half),
        lines: gridLines(
            [
                { share: 1, color: lineColor(story) },
                ...ticks.map((tick) => ({ share: share(tick.at), color: tickColor(tick, unit < DAY) }))
            ],
            ahead.rem,
            dir
        )
    };
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
