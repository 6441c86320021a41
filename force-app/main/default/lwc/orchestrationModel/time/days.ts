const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** No zone's clock is further than this from UTC. */
const FURTHEST_MS = 26 * 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone);
    const format =
        known ??
        new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
            timeZone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric'
        });
    formats.set(timeZone, format);
    return format;
}

/** How far the zone's clock is ahead of UTC at an instant of whole seconds, in ms. */
function aheadAt(at: number, timeZone: string): number {
    const part: Record<string, number> = {};
    for (const { type, value } of formatOf(timeZone).formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

/** Calendar day of an instant in a zone, YYYY-MM-DD. @param at epoch ms */
export function dayOf(at: number, timeZone: string): string {
    const seconds = Math.floor(at / 1000) * 1000;
    return new Date(seconds + aheadAt(seconds, timeZone)).toISOString().slice(0, 10);
}

/** The calendar day so many days later. @param day YYYY-MM-DD */
export function dayAfter(day: string, days: number): string {
    const at = new Date(`${day}T00:00:00Z`);
    at.setUTCDate(at.getUTCDate() + days);
    return at.toISOString().slice(0, 10);
}

/**
 * First instant of a calendar day (plus `later` days) in a zone, in epoch ms. Where the clock passes midnight twice it is
 * the first time, where it skips midnight the moment at which it does. null: the text is no day of the calendar.
 * @param day YYYY-MM-DD
 */
export function startOfDay(day: string, timeZone: string, later = 0): number | null {
    const [, year, month, date] = DAY.exec(day) ?? [];
    if (!year || !month || !date) return null;
    const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date));
    if (!new Date(midnight).toISOString().startsWith(day)) return null;
    const wall = Date.UTC(Number(year), Number(month) - 1, Number(date) + later);
    const before = aheadAt(wall - FURTHEST_MS, timeZone);
    const after = aheadAt(wall + FURTHEST_MS, timeZone);
    const instants = [wall - before, wall - after].filter((at) => at + aheadAt(at, timeZone) === wall);
    return instants.length > 0 ? Math.min(...instants) : wall - before;
}
