import type { Day, EntryRow } from '../days/days';

/** A heading (`row` null) or an entry, in the order in which they stand below each other. */
export interface Line {
    key: string;
    day: number;
    row: number | null;
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
    rows: (EntryRow & { position: number; size: number })[];
}

/** What is rendered of all days, and the room that the rest takes. */
export interface WindowView {
    before: string;
    after: string;
    days: DayView[];
}

const headKey = (day: Day): string => `day-${day.key}`;

export function linesOf(days: readonly Day[]): Line[] {
    return days.flatMap((day, index) => [
        { key: headKey(day), day: index, row: null },
        ...day.rows.map(({ key }, row) => ({ key, day: index, row }))
    ]);
}

/** Upper edge of each line in pixels, and behind them the lower edge of the last. */
export function topsOf(lines: readonly Line[], heightOf: (line: Line) => number): number[] {
    const tops = [0];
    for (const line of lines) {
        tops.push(tops[tops.length - 1] + heightOf(line));
    }
    return tops;
}

/** The lines that touch the stretch from one height to another. */
export function rangeOf(tops: readonly number[], from: number, to: number): Range {
    const count = tops.length - 1;
    const first = Math.min(firstAbove(tops, from), Math.max(0, count - 1));
    return { first, end: Math.min(count, Math.max(first + 1, firstAbove(tops, to) + 1)) };
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

/** The lines of a range by days. The heading of the first day stands where it is, so that it sticks as it should. */
export function windowOf(
    days: readonly Day[],
    lines: readonly Line[],
    tops: readonly number[],
    { first, end }: Range
): WindowView {
    const shown = lines.slice(first, end);
    if (shown.length === 0) {
        return { before: '', after: '', days: [] };
    }
    const row = shown[0].row ?? 0;
    const head = first - (shown[0].row === null ? 0 : row + 1);
    const skipped = shown[0].row === null ? 0 : tops[first] - tops[head + 1];
    const views = days.slice(shown[0].day, shown[shown.length - 1].day + 1).map((day, index) => {
        const own = shown.filter((line) => line.day === shown[0].day + index && line.row !== null);
        return dayView(day, own, index === 0 ? skipped : 0);
    });
    return { before: height(tops[head]), after: height(tops[tops.length - 1] - tops[end]), days: views };
}

function dayView(day: Day, lines: readonly Line[], skipped: number): DayView {
    return {
        key: day.key,
        headKey: headKey(day),
        title: day.title,
        skip: height(skipped),
        rows: lines.map(({ row }) => ({
            ...day.rows[row ?? 0],
            position: (row ?? 0) + 1,
            size: day.rows.length
        }))
    };
}

const height = (px: number): string => (px > 0 ? `block-size: ${px}px` : 'display: none');
