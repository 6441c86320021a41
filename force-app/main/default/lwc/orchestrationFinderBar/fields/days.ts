import { fill, formatCalendarDay } from 'c/orchestrationText';
import { labels } from '../labels';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** While a year is being written, browsers hand out the years 2, 20 and 202. */
const FIRST_YEAR = 1900;

/** Whether a date input holds a day, YYYY-MM-DD, whose year is written in full. */
export const isWholeDay = (text: string): boolean => DAY.test(text) && Number(text.slice(0, 4)) >= FIRST_YEAR;

/** "1 Nov 2025 to 24 Nov 2025", "from 1 Nov 2025" */
export function dayRangeText(from: string, to: string): string {
    if (from && to) return fill(labels.fromToDay, formatCalendarDay(from), formatCalendarDay(to));
    return from ? fill(labels.fromDay, formatCalendarDay(from)) : fill(labels.toDay, formatCalendarDay(to));
}
