/**
 * Days and moments that a filter names, as intervals: start included, end not. Weeks begin and days change as in the
 * signed-in user's locale and time zone; fiscal years are calendar years, as in an org that has not changed them.
 */
import type { DateUnit } from './dateInputs.ts';
import { problem } from './errors.ts';

/** Days since 1 January 1970 of the calendar, whatever the zone. */
export type Day = number;

export interface Days {
    start: Day;
    end: Day;
}

export interface Calendar {
    today: Day;
    /** 0 Sunday … 6 Saturday. */
    firstWeekday: number;
}

export const DAY_MS = 86_400_000;
/** The first day of a month. `Date.UTC` would take the years 0 to 99 for those of the 20th century. */
const monthDay = (year: number, month: number): Day => new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;

/** Dates that the platform takes: 1 January 1700 to 31 December 4000. */
export const FIRST_DAY = monthDay(1700, 0);
export const LAST_DAY = monthDay(4000, 11) + 30;
const MONTHS: Partial<Record<DateUnit, number>> = {
    MONTH: 1,
    QUARTER: 3,
    FISCAL_QUARTER: 3,
    YEAR: 12,
    FISCAL_YEAR: 12
};

export const dayText = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day that it is in a zone. */
export function dayIn(moment: number, zone: string): Day {
    return Math.floor((moment + offsetAt(moment, zone)) / DAY_MS);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and cheap to use. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
    const known =
        clocks.get(timeZone) ??
        new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, known);
    return known;
}

/** Milliseconds that the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(moment: number, zone: string): number {
    const clock = clockOf(zone).format(moment).replace(', ', 'T').replaceAll(' ', '');
    return Date.parse(`${clock}Z`) - Math.floor(moment / 1000) * 1000;
}

/** The moment at which a day begins in a zone: epoch milliseconds. */
export function startOfDay(day: Day, zone: string): number {
    const midnight = day * DAY_MS;
    const guess = midnight - offsetAt(midnight, zone);
    return midnight - offsetAt(guess, zone);
}

/** The first day of the unit that lies `shift` units away from today's. */
function startOf(unit: DateUnit, shift: number, { today, firstWeekday }: Calendar): Day {
    const months = MONTHS[unit];
    if (months === undefined) {
        const weekday = (((today + 4 - firstWeekday) % 7) + 7) % 7;
        return unit === 'DAY' ? today + shift : today - weekday + 7 * shift;
    }
    const date = new Date(today * DAY_MS);
    const month = Math.floor(date.getUTCMonth() / months) * months;
    return monthDay(date.getUTCFullYear(), month + shift * months);
}

function between(unit: DateUnit, from: number, to: number, calendar: Calendar): Days {
    const days = { start: startOf(unit, from, calendar), end: startOf(unit, to, calendar) };
    // Written so that a date that JavaScript cannot hold is refused too.
    const isHeld = days.start >= FIRST_DAY && days.end <= LAST_DAY;
    if (!isHeld) throw problem('DataFetchingException', 'A date of the filter is out of range.');
    return days;
}

const SHIFTS: Record<string, number> = { LAST: -1, THIS: 0, NEXT: 1 };
const SINGLE_DAYS: Record<string, number> = { YESTERDAY: -1, TODAY: 0, TOMORROW: 1 };

/** @param name such as "last_n_weeks", @param n of what it is named after */
export function daysOfRange(name: string, n: number, calendar: Calendar): Days {
    if (n < 0) throw problem('DataFetchingException', `${name} takes no negative number.`);
    const ago = /^n_(\w+)s_ago$/.exec(name);
    if (ago) return between(ago[1].toUpperCase() as DateUnit, -n, 1 - n, calendar);
    const [, direction, units] = /^(last|next)_n_(\w+)s$/.exec(name) ?? [];
    const unit = units.toUpperCase() as DateUnit;
    if (direction === 'next') return between(unit, 1, n + 1, calendar);
    // The last days include the current one; the last weeks and everything longer do not.
    return between(unit, -n, unit === 'DAY' ? 1 : 0, calendar);
}

export function daysOfLiteral(literal: string, calendar: Calendar): Days {
    const day = SINGLE_DAYS[literal];
    if (day !== undefined) return between('DAY', day, day + 1, calendar);
    const fixed = /^(LAST|NEXT)_(\d+)_DAYS$/.exec(literal);
    if (fixed) return daysOfRange(`${fixed[1].toLowerCase()}_n_days`, Number(fixed[2]), calendar);
    const [, direction, unit] = /^(LAST|THIS|NEXT)_(\w+)$/.exec(literal) ?? [];
    return between(unit as DateUnit, SHIFTS[direction], SHIFTS[direction] + 1, calendar);
}
