import { currentOf } from '../days/current';
import type { Current } from '../days/current';
import type { Day } from '../days/days';
import { rowAt } from '../days/rows';
import type { EntryRow } from '../days/rows';
import type { HistoryEntry } from '../entries/entry';

/** A heading (`entry` null) or an entry by its index, in the order in which they stand below each other. */
export interface Line {
    key: string;
    day: number;
    entry: number | null;
}

/** First line and the one after the last, as indexes. */
export interface Range {
    first: number;
    end: number;
}

/** What is rendered of a day: its heading, room for the entries before, the entries in view. */
export interface DayView {
    key: string;
    headKey: string;
    title: string;
    skip: string;
    rows: (EntryRow & Current & { position: number; size: number })[];
}

/** What is rendered of all days, and the room that the rest takes. */
export interface WindowView {
    before: string;
    after: string;
    days: DayView[];
}

const headKey = (day: Day): string => `day-${day.key}`;

export function linesOf(days: readonly Day[], entries: readonly HistoryEntry[]): Line[] {
    const lines: Line[] = [];
    days.forEach((day, index) => {
        lines.push({ key: headKey(day), day: index, entry: null });
        for (let entry = day.first; entry < day.first + day.count; entry++) {
            lines.push({ key: entries[entry].key, day: index, entry });
        }
    });
    return lines;
}

/** Upper edge of each line in pixels, and behind them the lower edge of the last. */
export function topsOf(heights: readonly number[]): number[] {
    const tops = [0];
    for (const height of heights) {
        tops.push(tops[tops.length - 1] + height);
    }
    return tops;
}

/** The lines that touch the stretch from one height to another, and at least one entry. */
export function rangeOf(tops: readonly number[], from: number, to: number): Range {
    const count = tops.length - 1;
    const first = Math.min(firstAbove(tops, from), Math.max(0, count - 1));
    return { first, end: Math.min(count, Math.max(first + 2, firstAbove(tops, to) + 1)) };
}

/** Index of the line at a height: the first one whose lower edge lies below it. */
export function firstAbove(tops: readonly number[], at: number): number {
    let [from, to] = [0, tops.length - 1];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (tops[middle + 1] <= at) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}

/** What is shown, and where its lines stand. */
export interface Layout {
    days: readonly Day[];
    entries: readonly HistoryEntry[];
    lines: readonly Line[];
    tops: readonly number[];
    /** Key of the entry that is set apart. */
    current: string | null;
}

/** The lines of a range by days. The heading of the first day stands where it is, so that it sticks as it should. */
export function windowOf({ days, entries, lines, tops, current }: Layout, { first, end }: Range): WindowView {
    const shown = lines.slice(first, end);
    if (shown.length === 0) {
        return { before: height(0), after: height(0), days: [] };
    }
    const [top] = shown;
    const firstDay = days[top.day];
    // Its heading lies as many lines above as there are entries of its day before.
    const head = top.entry === null ? first : first - (top.entry - firstDay.first) - 1;
    const skipped = top.entry === null ? 0 : tops[first] - tops[head + 1];
    const views = days.slice(top.day, shown[shown.length - 1].day + 1).map((day) => {
        const own = shown.flatMap(({ day: index, entry }) => (days[index] === day && entry !== null ? entry : []));
        const rows = own.map((entry) => rowOf(day, entries, entry, current));
        return { ...headOf(day), skip: height(day === firstDay ? skipped : 0), rows };
    });
    return { before: height(tops[head]), after: height(tops[tops.length - 1] - tops[end]), days: views };
}

const headOf = (day: Day): Pick<DayView, 'key' | 'headKey' | 'title'> => ({
    key: day.key,
    headKey: headKey(day),
    title: day.title
});

function rowOf(day: Day, entries: readonly HistoryEntry[], index: number, current: string | null): DayView['rows'][0] {
    const row = rowAt(entries, index);
    const isCurrent = row.key === current;
    return { ...row, ...currentOf(row, day.title, isCurrent), position: index - day.first + 1, size: day.count };
}

const height = (px: number): string => (px > 0 ? `block-size: ${px}px` : 'display: none');
