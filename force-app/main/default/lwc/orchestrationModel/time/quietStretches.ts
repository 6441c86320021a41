import { kindPhase } from '../log/kinds';
import type { RunStory, Span } from '../story/story';
import type { Interval } from './intervals';
import { ascending, median } from './ranks';

/** A stretch of the shown time in which nothing happened, to be folded. */
export interface QuietStretch extends Interval {
    /** Nothing has happened since. */
    endsAtNow: boolean;
    /** The share of the chart that remains of it, 0 to 1; null: as little as a fold takes. */
    keepShare: number | null;
}

const LEAST_SHARE = 0.1;
const TIMES_THE_MEDIAN = 4;
/** What goes on until now is what the reader came for: it may take this share of the chart. */
const SHARE_UNTIL_NOW = 0.4;

/**
 * Where nothing happened between two events of the run (start, end, reassignment, failure, now), in order: longer than
 * 10 % of what is shown and 4 times the median stretch. The one that ends at now is there only if it would take more
 * than 40 % of the chart once the others are folded.
 * @param shown epoch milliseconds
 */
export function quietStretches(story: RunStory, shown: Interval): QuietStretch[] {
    const stretches = stretchesOf(eventsOf(story), shown);
    const least = LEAST_SHARE * (shown.to - shown.from);
    const usual = median(ascending(stretches.map(({ from, to }) => to - from))) ?? 0;
    const quiet = stretches.filter(({ from, to }) => to - from > least && to - from > TIMES_THE_MEDIAN * usual);
    const last = story.ended ? undefined : quiet.find(({ to }) => to === story.now);
    const others = quiet.filter((stretch) => stretch !== last);
    const unfolded = others.reduce((rest, { from, to }) => rest - (to - from), shown.to - shown.from);
    const folded = others.map((stretch) => ({ ...stretch, endsAtNow: false, keepShare: null }));
    return last && last.to - last.from > SHARE_UNTIL_NOW * unfolded
        ? [...folded, { ...last, endsAtNow: true, keepShare: SHARE_UNTIL_NOW }]
        : folded;
}

/** From one event to the next, as far as shown. */
function stretchesOf(events: readonly number[], shown: Interval): Interval[] {
    return events.slice(1).flatMap((event, index) => {
        const stretch = { from: Math.max(events[index], shown.from), to: Math.min(event, shown.to) };
        return stretch.to > stretch.from ? [stretch] : [];
    });
}

/** Every moment at which something happened, once, in order. */
function eventsOf(story: RunStory): number[] {
    const events = new Set<number>(story.ended ? [] : [story.now]);
    const note = ({ start, end }: Span): void => {
        for (const bound of [start, end]) {
            if (bound) {
                events.add(bound.at);
            }
        }
    };
    note(story.span);
    for (const stage of story.stages) {
        note(stage.span);
        for (const step of stage.steps) {
            note(step.span);
            step.items.forEach((item) => note(item.span));
        }
    }
    for (const at of timesOfRows(story)) {
        events.add(at);
    }
    return ascending(events);
}

/** Second starts and ends, failures that were dealt with, and reassignments stand in no span. */
function timesOfRows({ logState, milestones }: RunStory): number[] {
    return logState === 'readable'
        ? milestones.flatMap(({ record: { kind, timestamp } }) =>
              timestamp !== null && (kind === 'ReassignWorkItem' || kindPhase(kind) !== 'other') ? timestamp : []
          )
        : [];
}
