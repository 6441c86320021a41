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
/**
 * Half of the stretches are as long as the median or longer, and all of them fit into what is shown: of 80 and more, 4
 * times the median cannot exceed 10 % of it.
 */
const MANY_STRETCHES = 100;
/** What goes on until now is what the reader came for: it may take this share of the chart. */
const SHARE_UNTIL_NOW = 0.4;

/**
 * Where nothing happened between two events of the run (start, end, reassignment, failure, now), in order: longer than
 * 10 % of what is shown and 4 times the median stretch. The one that ends at now is there only if it would take more
 * than 40 % of the chart once the others are folded.
 * @param shown epoch milliseconds
 */
export function quietStretches(story: RunStory, shown: Interval): QuietStretch[] {
    const quiet = longStretches(eventsOf(story), shown);
    const last = story.ended ? undefined : quiet.find(({ to }) => to === story.now);
    const others = quiet.filter((stretch) => stretch !== last);
    const unfolded = others.reduce((rest, { from, to }) => rest - (to - from), shown.to - shown.from);
    const folded = others.map((stretch) => ({ ...stretch, endsAtNow: false, keepShare: null }));
    return last && last.to - last.from > SHARE_UNTIL_NOW * unfolded
        ? [...folded, { ...last, endsAtNow: true, keepShare: SHARE_UNTIL_NOW }]
        : folded;
}

/** From one event to the next, as far as shown, where that takes long enough. */
function longStretches(events: Float64Array, shown: Interval): Interval[] {
    const from = (index: number): number => Math.max(events[index - 1], shown.from);
    const to = (index: number): number => Math.min(events[index], shown.to);
    const lengths: number[] = [];
    for (let index = 1; index < events.length && lengths.length <= MANY_STRETCHES; index += 1) {
        if (to(index) > from(index)) {
            lengths.push(to(index) - from(index));
        }
    }
    const typical = lengths.length > MANY_STRETCHES ? 0 : (median(ascending(lengths)) ?? 0);
    const least = Math.max(LEAST_SHARE * (shown.to - shown.from), TIMES_THE_MEDIAN * typical);
    const long: Interval[] = [];
    for (let index = 1; index < events.length; index += 1) {
        if (to(index) - from(index) > least) {
            long.push({ from: from(index), to: to(index) });
        }
    }
    return long;
}

/** Every moment at which something happened, in order. */
function eventsOf(story: RunStory): Float64Array {
    return merged(boundsOf(story), rowTimesOf(story));
}

/** The sorted bounds of all spans. */
function boundsOf(story: RunStory): Float64Array {
    const events = new Float64Array(mostBounds(story));
    let count = 0;
    const note = (at: number | undefined): void => {
        if (at !== undefined) {
            events[count] = at;
            count += 1;
        }
    };
    const noteSpan = ({ start, end }: Span): void => {
        note(start?.at);
        note(end?.at);
    };
    note(story.ended ? undefined : story.now);
    noteSpan(story.span);
    for (const stage of story.stages) {
        noteSpan(stage.span);
        for (const step of stage.steps) {
            noteSpan(step.span);
            for (const item of step.items) {
                noteSpan(item.span);
            }
        }
    }
    return events.subarray(0, count).sort();
}

/** Room for now and two bounds of everything. */
function mostBounds({ stages }: RunStory): number {
    let told = 1;
    for (const { steps } of stages) {
        told += 1 + steps.length;
        for (const { items } of steps) {
            told += items.length;
        }
    }
    return 1 + 2 * told;
}

/** Times of rows that tell of an event; log order is their order. */
function rowTimesOf({ milestones, logState }: RunStory): Float64Array {
    const times = new Float64Array(logState === 'readable' ? milestones.length : 0);
    let count = 0;
    for (let index = 0; index < times.length; index += 1) {
        const { kind, timestamp } = milestones[index].record;
        if (timestamp !== null && isEvent(kind)) {
            times[count] = timestamp;
            count += 1;
        }
    }
    return times.subarray(0, count);
}

function merged(a: Float64Array, b: Float64Array): Float64Array {
    const all = new Float64Array(a.length + b.length);
    let [nextA, nextB] = [0, 0];
    for (let index = 0; index < all.length; index += 1) {
        if (nextB >= b.length || (nextA < a.length && a[nextA] <= b[nextB])) {
            all[index] = a[nextA];
            nextA += 1;
        } else {
            all[index] = b[nextB];
            nextB += 1;
        }
    }
    return all;
}

/** Second starts and ends, failures that were dealt with, and reassignments stand in no span. */
function isEvent(kind: string | null): boolean {
    return kind === 'ReassignWorkItem' || kindPhase(kind) !== 'other';
}
