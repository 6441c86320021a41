import type { Interval, RunStory, Span } from 'c/orchestrationModel';
import { HOUR, MINUTE } from './ticks';

/** What a fold hides must be this many times as wide as the fold, else it makes no room worth a gap in the picture. */
export const LEAST_GAIN = 2;

/**
 * Does it help a reader to leave a quiet stretch out? Seconds are never long, and while the machine works for minutes
 * its bar is what there is to see.
 */
export function isWorthFolding(story: RunStory, stretch: Interval): boolean {
    const ms = stretch.to - stretch.from;
    return ms >= HOUR || (ms >= MINUTE && !onlyMachineWorks(story, stretch));
}

/** Nothing begins or ends within a quiet stretch: a step fills it or is not there. */
function onlyMachineWorks({ stages }: RunStory, { from, to }: Interval): boolean {
    const fills = ({ start, end }: Span): boolean =>
        start !== null && start.at <= from && (end === null || end.at >= to);
    const there = stages.flatMap(({ steps }) => steps).filter(({ span }) => fills(span));
    return there.length > 0 && there.every(({ interactive }) => !interactive);
}
