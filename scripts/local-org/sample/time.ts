/** Times of the sample: spans as text, moments on the scripts' own calendar, working hours. All values are ms. */

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const UNITS: Record<string, number> = { d: DAY, h: HOUR, m: MINUTE, s: SECOND };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Scripts are written as if it were Thursday 27 November 2025, 13:20; the clock shifts them to the real now. */
const SCRIPT_YEAR = 2025;
const SCRIPT_NOW = Date.UTC(SCRIPT_YEAR, 10, 27, 13, 20);

const OPENS = 8;
const CLOSES = 18;

/** "1d 23h 20m" in ms. */
export function span(text: string): number {
    let total = 0;
    for (const part of text.split(' ')) {
        const match = /^(\d+)([dhms])$/.exec(part);
        if (!match) {
            throw new Error(`"${text}" is no span: write it like "1d 23h 20m 5s".`);
        }
        total += Number(match[1]) * UNITS[match[2]];
    }
    return total;
}

const MOMENT = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/;

/** "24 Nov 09:05" or "24 Nov 09:05:10" of the scripts' calendar in epoch ms of that calendar. */
export function scriptMoment(text: string): number {
    const match = MOMENT.exec(text);
    const month = match ? MONTHS.indexOf(match[2]) : -1;
    if (!match || month < 0) {
        throw new Error(`"${text}" is no moment: write it like "24 Nov 09:05".`);
    }
    const [, day, , hour, minute, second = '0'] = match;
    return Date.UTC(SCRIPT_YEAR, month, Number(day), Number(hour), Number(minute), Number(second));
}

/** The reverse of `scriptMoment`. */
export function momentText(ms: number): string {
    const date = new Date(ms);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.toISOString().slice(11, 19)}`;
}

/** Shifts moments of the scripts' calendar so that they lie before the given now as they do before the scripts' own. */
export type Clock = (moment: string) => number;

export function scriptClock(now: number): Clock {
    return (moment) => now - (SCRIPT_NOW - scriptMoment(moment));
}

/** The form of the UI API and of exports: 2026-11-24T13:00:00.000+0000. */
export function isoTime(ms: number): string {
    return new Date(ms).toISOString().replace('Z', '+0000');
}

/** 2026-11-24 */
export function isoDate(ms: number): string {
    return new Date(ms).toISOString().slice(0, 10);
}

/** Cuts to whole seconds, as the platform stores times. */
export function wholeSeconds(ms: number): number {
    return Math.floor(ms / SECOND) * SECOND;
}

/**
 * The nearest time at which somebody is at work (Monday to Friday, 8 to 18, UTC), not before `earliest`.
 * `jitter` (0 to 1) spreads what would otherwise pile up at the edges of the day.
 */
export function workingTime(ms: number, earliest: number, jitter: number): number {
    const midnight = Math.floor(ms / DAY) * DAY;
    for (let distance = 0; distance <= 3; distance++) {
        for (const day of [midnight - distance * DAY, midnight + distance * DAY]) {
            const weekday = new Date(day).getUTCDay();
            if (weekday === 0 || weekday === 6) {
                continue;
            }
            const opens = day + OPENS * HOUR + jitter * HOUR;
            const closes = day + CLOSES * HOUR - jitter * HOUR;
            const nearest = Math.min(Math.max(ms, opens), closes);
            if (nearest >= earliest && Math.abs(nearest - ms) < DAY + distance * DAY) {
                return wholeSeconds(nearest);
            }
        }
    }
    return wholeSeconds(Math.max(ms, earliest));
}
