import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { formatDay, formatDayTime, formatTime } from 'c/orchestrationText';
import type { PlacedTick } from './tickLabels';
import { DAY, WEEK } from './ticks';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
const weekdayDay = format({ weekday: 'short', day: 'numeric' });
const dayMonth = format({ day: 'numeric', month: 'short' });
const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const monthName = format({ month: 'short' });
const year = format({ year: 'numeric' });

/** What the labels so far have said. */
export interface Said {
    month: string | null;
    /** Some label names a day. */
    day: boolean;
    /** That of the end goes without saying. */
    year: string;
}

/** Before the first label. @param to end of the axis in epoch milliseconds */
export function nothingSaid(to: number): Said {
    return { month: null, day: false, year: year.format(to) };
}

/** Remembers what a label says. */
export function note(text: string, at: number, said: Said): void {
    said.day ||= text !== formatTime(at);
    if (text.includes(monthName.format(at))) said.month = monthName.format(at);
    if (text.includes(year.format(at))) said.year = year.format(at);
}

/**
 * The texts that a label may have, longest first; the first label of all names its day.
 * @param terse there is no room for weekday and month together
 */
export function tickTexts(tick: PlacedTick | null, at: number, unit: number, said: Said, terse: boolean): string[] {
    if (unit >= WEEK) {
        return said.year === year.format(at) ? [dayMonth.format(at)] : [dayMonthYear.format(at), dayMonth.format(at)];
    }
    const monthSaid = said.month === monthName.format(at);
    const days = monthSaid ? [weekdayDay.format(at)] : [formatDay(at), (terse ? dayMonth : weekdayDay).format(at)];
    if (unit >= DAY || tick?.startsDay) return days;
    const named = [formatDayTime(at), ...days];
    if (!said.day) return named;
    // After a stretch that is left out the day is named where there is room for it.
    return tick?.fresh ? [...named, formatTime(at)] : [formatTime(at)];
}
