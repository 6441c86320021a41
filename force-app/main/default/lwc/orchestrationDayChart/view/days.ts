import type { DayCount } from 'c/orchestrationModel';
import { fill, formatCalendarDay, formatNumber, formatTime } from 'c/orchestrationText';
import { labels } from '../labels';
import { heightOf } from './scale';
import type { Scale } from './scale';

/** A day as a column of the chart and as a row of the table. */
export interface DayView {
    day: string;
    /** With what is counted of it. */
    name: string;
    label: string;
    /** Below the column; mostly empty. */
    date: string;
    dateClass: string;
    completed: string;
    failed: string;
    total: number;
    hasCompleted: boolean;
    hasFailed: boolean;
    /** There are runs to list. */
    opens: boolean;
    className: string;
    upStyle: string;
    downStyle: string;
    expanded: 'true' | 'false';
    tabIndex: '0' | '-1';
}

const MONDAY = 1;
const FEW_DAYS = 10;
/** A date needs so much room. */
const DATE_REM = 3.75;

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** "Mon 24 Nov", with what is counted of it. */
export function nameOf({ day, from, until }: DayCount): string {
    const name = formatCalendarDay(day, 'weekday');
    if (until !== null) return fill(labels.dayUntil, name, formatTime(until));
    return from === null ? name : fill(labels.dayFrom, name, formatTime(from));
}

/** Which days carry their date: Mondays, as many as there is room for; few days all of them. */
function datesOf(days: readonly DayCount[], columnRem: number): Set<string> {
    const all = days.length <= FEW_DAYS ? [...days] : days.filter(({ day }) => weekdayOf(day) === MONDAY);
    const apart = (days.length <= FEW_DAYS ? 1 : 7) * columnRem;
    const every = Math.max(1, Math.ceil(DATE_REM / Math.max(apart, 0.1)));
    // The newest counts most.
    return new Set(all.filter((_, index) => (all.length - 1 - index) % every === 0).map(({ day }) => day));
}

/** @param columnRem width of a column. @param focused the day that the Tab key leads to */
export function dayViews(
    days: readonly DayCount[],
    scale: Scale,
    columnRem: number,
    opened: string | null,
    focused: string | null
): DayView[] {
    const dates = datesOf(days, columnRem);
    return days.map((count, index) => {
        const { day, completed, failed, from, until } = count;
        const name = nameOf(count);
        const isPart = from !== null || until !== null;
        return {
            day,
            name,
            label: fill(labels.dayLabel, name, formatNumber(completed), formatNumber(failed)),
            date: dates.has(day) ? formatCalendarDay(day, 'short') : '',
            // It would stand beyond the end otherwise.
            dateClass: (days.length - index - 0.5) * columnRem < DATE_REM / 2 ? 'date date_end' : 'date',
            completed: formatNumber(completed),
            failed: formatNumber(failed),
            total: completed + failed,
            hasCompleted: completed > 0,
            hasFailed: failed > 0,
            opens: completed + failed > 0,
            className: `day${isPart ? ' day_part' : ''}`,
            upStyle: heightOf(completed, scale.up),
            downStyle: heightOf(failed, scale.down),
            expanded: day === opened ? 'true' : 'false',
            tabIndex: day === focused ? '0' : '-1'
        };
    });
}
