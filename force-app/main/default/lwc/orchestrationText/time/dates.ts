import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { labels } from '../labels';
import { fill } from '../words/fill';

const WEEKDAY_WINDOW_DAYS = 6;
const DAY_MS = 86_400_000;

/** IANA name of the reader's time zone, in which all times below are written. */
export const timeZoneName: string = timeZone;

// A clock of 24 hours is written "09:05", one of 12 hours "9:05 AM".
const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';

const times = formatter({ hour, minute: '2-digit' });
const timesWithSeconds = formatter({ hour, minute: '2-digit', second: '2-digit' });
const weekdays = formatter({ weekday: 'short' });
const days = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const daysWithYear = formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
/** A calendar day is no instant: it is written in no zone but its own. */
const calendarDays = {
    full: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }),
    short: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' })
};
const keys = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
});

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(locale, { timeZone, ...options });
}

/** Key of the reader's calendar day, "2025-11-24": equal for two times of one day, sorts as the days do. */
export function dayKey(at: number): string {
    return keys.format(at);
}

/** "13:20" */
export function formatTime(at: number): string {
    return times.format(at);
}

/** "13:20:05" */
export function formatSeconds(at: number): string {
    return timesWithSeconds.format(at);
}

/** "Mon 24 Nov"; with the year where `now` is given and lies in another one. */
export function formatDay(at: number, now?: number): string {
    return (now === undefined || sameYear(at, now) ? days : daysWithYear).format(at);
}

/** "Mon 24 Nov, 09:05"; with the year where `now` is given and lies in another one. */
export function formatDayTime(at: number, now?: number): string {
    return fill(labels.dayTime, formatDay(at, now), formatTime(at));
}

/** "Mon 09:05" */
export function formatWeekdayTime(at: number): string {
    return fill(labels.weekdayTime, weekdays.format(at), formatTime(at));
}

/** "Mon 09:05" for the six days before `now`, else "Mon 17 Nov, 09:12", beyond the year with the year. */
export function formatMoment(at: number, now: number): string {
    const daysAgo = dayNumber(now) - dayNumber(at);
    return daysAgo >= 0 && daysAgo <= WEEKDAY_WINDOW_DAYS ? formatWeekdayTime(at) : formatDayTime(at, now);
}

/** Everything, for details: "Mon, 24 Nov 2025, 09:05:12". */
export function formatFull(at: number): string {
    return fill(labels.dayTime, daysWithYear.format(at), timesWithSeconds.format(at));
}

/** "24 Nov 2025"; "Mon 24 Nov" with the weekday; "24 Nov" in short. @param day YYYY-MM-DD, of no zone */
export function formatCalendarDay(day: string, form: keyof typeof calendarDays = 'full'): string {
    return calendarDays[form].format(new Date(`${day}T00:00:00Z`));
}

function sameYear(a: number, b: number): boolean {
    return dayKey(a).slice(0, 4) === dayKey(b).slice(0, 4);
}

function dayNumber(at: number): number {
    return Math.round(Date.parse(dayKey(at)) / DAY_MS);
}
