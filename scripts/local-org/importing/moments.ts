/** Days and times in the forms in which the platform's API writes them. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;
const MINUTE_MS = 60_000;

/** Epoch milliseconds of midnight UTC of a day of the years 1 to 9999; NaN if the calendar has no such day. */
function parseDay(text: string): number {
    const [year, month, day] = (DAY.exec(text) ?? []).slice(1).map(Number);
    if (year === undefined || year === 0) return NaN;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : NaN;
}

/** Whether the text is a day like "2025-11-27" that the calendar has. */
export const isDay = (text: string): boolean => !Number.isNaN(parseDay(text));

/**
 * Epoch milliseconds of an ISO 8601 time with zone: "…T13:20:00.000+0000", "…Z", "…+01:00", with or without seconds
 * and milliseconds; NaN if it is none or its day does not exist.
 */
export function parseMoment(text: string): number {
    const [, day, hours, minutes, seconds = '0', fraction = '', sign, zoneHours = '0', zoneMinutes = '0'] =
        MOMENT.exec(text) ?? [];
    if (day === undefined) return NaN;
    const clock = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1000;
    const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * MINUTE_MS * (sign === '-' ? -1 : 1);
    const moment = parseDay(day) + clock + Number(fraction.padEnd(3, '0').slice(0, 3)) - zone;
    const year = new Date(moment).getUTCFullYear();
    return year >= 1 && year <= 9999 ? moment : NaN;
}
