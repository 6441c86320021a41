/**
 * Conversions between instants and the clock on the wall of a time zone. A wall time is written as the epoch
 * milliseconds that a clock in UTC would have with the same digits.
 */
export interface Zone {
    toWall(at: number): number;
    /** Of a time that the clock passes twice the later one, of one that it skips the first after it. */
    toInstant(wall: number): number;
    /** Wall time at which a week begins; a Monday where it is not said. */
    weekStart?: number;
}

/** @param timeZone IANA name, as in `@salesforce/i18n/timeZone` */
export function createZone(timeZone: string): Zone {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    });
    const toWall = (at: number): number => {
        const part: Record<string, number> = {};
        for (const { type, value } of format.formatToParts(at)) {
            part[type] = Number(value);
        }
        const whole = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
        return whole + (((at % 1000) + 1000) % 1000);
    };
    const toInstant = (wall: number): number => {
        const guess = wall - (toWall(wall) - wall);
        const better = wall - (toWall(guess) - guess);
        return toWall(better) === wall ? better : Math.max(guess, better);
    };
    return { toWall, toInstant };
}
