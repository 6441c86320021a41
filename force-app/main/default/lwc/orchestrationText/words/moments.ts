import type { Bound } from 'c/orchestrationModel';
import { sentenceLabels as labels } from '../sentenceLabels';
import { formatDayTime, formatWeekdayTime } from '../time/dates';
import { formatDuration } from '../time/duration';
import { fill } from './fill';

const RECENT_MS = 2 * 24 * 60 * 60 * 1000;

/** "Tue 09:10" for the last two days, else with the date; marked where it is estimated. @param now epoch ms */
export function momentText(bound: Bound, now: number): string {
    const text =
        now - bound.at < RECENT_MS && bound.at <= now ? formatWeekdayTime(bound.at) : formatDayTime(bound.at, now);
    return bound.exact ? text : fill(labels.about, text);
}

/** How long that is ago; nothing lies ahead. @param now epoch ms */
export const ageText = (bound: Bound, now: number): string => formatDuration(Math.max(0, now - bound.at));
