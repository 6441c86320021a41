import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { formatDay, formatDayTime, formatTime } from 'c/orchestrationText';
import { DAY, WEEK, type Tick, type Unit } from './ticks';
import { textRem } from './textRem';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
const weekdayDay = format({ weekday: 'short', day: 'numeric' });
const dayMonth = format({ day: 'numeric', month: 'short' });
const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const month = format({ month: 'numeric' });
const year = format({ year: 'numeric' });

/** A label of the axis; `x` in rem from its start. A label without a tick names the day on which the picture begins. */
export interface TickLabel {
    x: number;
    text: string;
    tick: Tick | null;
}

/** A place of the axis that is taken, from and to in rem: the pill of "now". */
export interface Taken {
    from: number;
    to: number;
}

interface Candidate {
    x: number;
    tick: Tick | null;
    at: number;
}

/** Room between a line and its label. */
const PADDING_REM = 0.375;

/**
 * Labels stand right of their line, each in its longest form that has room: the first says the month. One that would
 * touch the next line, the pill or the edge is left out.
 */
export function tickLabels(
    from: number,
    ticks: readonly (Tick & { x: number })[],
    unit: Unit,
    taken: Taken,
    widthRem: number
): TickLabel[] {
    const start: Candidate[] = ticks[0]?.at === from ? [] : [{ x: 0, tick: null, at: from }];
    const candidates = [...start, ...ticks.map((tick) => ({ x: tick.x, tick, at: tick.at }))];
    const labels: TickLabel[] = [];
    let last: number | null = null;
    candidates.forEach(({ x, tick, at }, index) => {
        if (x > taken.from && x < taken.to) {
            return;
        }
        const next = candidates[index + 1]?.x ?? widthRem;
        const room = Math.min(next, x <= taken.from ? taken.from : widthRem) - x - (tick ? PADDING_REM : 0);
        const text = texts(tick, at, unit, last).find((option) => textRem(option) <= room);
        if (text !== undefined) {
            labels.push({ x, tick, text });
            last = at;
        }
    });
    return labels;
}

/** The texts that a label may have, longest first. `last`: the time of the label before it. */
function texts(tick: Tick | null, at: number, unit: Unit, last: number | null): string[] {
    if (unit.ms >= WEEK) {
        const sameYear = last !== null && year.format(last) === year.format(at);
        return sameYear ? [dayMonth.format(at)] : [dayMonthYear.format(at), dayMonth.format(at)];
    }
    if (unit.ms >= DAY || tick === null || tick.startsDay) {
        const sameMonth = last !== null && month.format(last) === month.format(at);
        return sameMonth ? [weekdayDay.format(at)] : [formatDay(at), weekdayDay.format(at)];
    }
    return last === null ? [formatDayTime(at), formatDay(at), formatTime(at)] : [formatTime(at)];
}
