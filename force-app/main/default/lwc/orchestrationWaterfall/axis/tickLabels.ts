import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { formatDay, formatDayTime, formatDuration, formatTime } from 'c/orchestrationText';
import { DAY, WEEK, type Tick } from './ticks';
import { textRem } from './textRem';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
const weekdayDay = format({ weekday: 'short', day: 'numeric' });
const dayMonth = format({ day: 'numeric', month: 'short' });
const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const monthName = format({ month: 'short' });
const year = format({ year: 'numeric' });

/** A label of the axis; `x` in rem from its start. A label without a tick names the day on which the picture begins. */
export interface TickLabel {
    x: number;
    text: string;
    tick: Tick | null;
}

/** A place of the axis that is taken, from and to in rem: by the pill of "now", by a fold. */
export interface Taken {
    from: number;
    to: number;
}

/** `x` in rem from the start of the axis. `fresh`: time was left out before it. */
export interface PlacedTick extends Tick {
    x: number;
    fresh?: boolean;
}

interface Candidate {
    x: number;
    tick: PlacedTick | null;
    at: number;
}

/** Room between a line and its label. */
const PADDING_REM = 0.375;
const GAP_REM = 0.25;

/** What the labels so far have said. */
interface Said {
    month: string | null;
    /** Some label names a day, or will. */
    day: boolean;
    /** That of the end goes without saying. */
    year: string;
}

/**
 * Labels stand right of their line, each in its longest form that has room: the first with room says the month. One
 * that would touch the next line, what is taken or the edge is left out.
 * @param taken in order
 */
export function tickLabels(
    { from, to }: { from: number; to: number },
    ticks: readonly PlacedTick[],
    unit: number,
    taken: readonly Taken[],
    widthRem: number
): TickLabel[] {
    const start: Candidate[] = ticks[0]?.at === from ? [] : [{ x: 0, tick: null, at: from }];
    const candidates = [...start, ...ticks.map((tick) => ({ x: tick.x, tick, at: tick.at }))];
    const dayComes = ticks.some(({ startsDay }) => startsDay);
    const attempt = (terse: boolean) => {
        const said: Said = { month: null, day: dayComes, year: year.format(to) };
        const labels = fitting(candidates, taken, widthRem, ({ tick, at }, fits) => {
            if (tick?.fresh) said.day = false;
            const text = texts(tick, at, unit, said, terse).find(fits);
            return text === undefined ? undefined : say(text, at, said);
        });
        return { labels, said };
    };
    const { labels, said } = attempt(false);
    return said.month === null ? attempt(true).labels : labels;
}

/** Labels of an axis that counts from the start: how long the run had lasted at each tick. */
export function elapsedLabels(
    from: number,
    ticks: readonly PlacedTick[],
    taken: readonly Taken[],
    widthRem: number
): TickLabel[] {
    const candidates = ticks.map((tick) => ({ x: tick.x, tick, at: tick.at }));
    return fitting(candidates, taken, widthRem, ({ at }, fits) => [formatDuration(at - from)].find(fits));
}

/** Each candidate with the text that it finds for its room; one that finds none is left out. */
function fitting(
    candidates: readonly Candidate[],
    taken: readonly Taken[],
    widthRem: number,
    textOf: (candidate: Candidate, fits: (text: string) => boolean) => string | undefined
): TickLabel[] {
    return candidates.flatMap((candidate, index) => {
        const { x, tick } = candidate;
        const inside = taken.some((place) => x > place.from && x < place.to);
        const ends = [
            candidates[index + 1]?.x ?? widthRem,
            ...taken.map((place) => place.from).filter((at) => at >= x)
        ];
        const room = inside ? 0 : Math.min(...ends) - x - (tick ? PADDING_REM : GAP_REM);
        const text = textOf(candidate, (option) => textRem(option) <= room);
        return text === undefined ? [] : [{ x, tick, text }];
    });
}

function say(text: string, at: number, said: Said): string {
    said.day ||= text !== formatTime(at);
    if (text.includes(monthName.format(at))) {
        said.month = monthName.format(at);
    }
    if (text.includes(year.format(at))) {
        said.year = year.format(at);
    }
    return text;
}

/** The texts that a label may have, longest first. `terse`: there is no room for weekday and month together. */
function texts(tick: Tick | null, at: number, unit: number, said: Said, terse: boolean): string[] {
    if (unit >= WEEK) {
        return said.year === year.format(at) ? [dayMonth.format(at)] : [dayMonthYear.format(at), dayMonth.format(at)];
    }
    const monthSaid = said.month === monthName.format(at);
    if (unit >= DAY || tick === null || tick.startsDay) {
        return monthSaid ? [weekdayDay.format(at)] : [formatDay(at), (terse ? dayMonth : weekdayDay).format(at)];
    }
    return said.day ? [formatTime(at)] : [formatDayTime(at), formatDay(at), weekdayDay.format(at), formatTime(at)];
}
