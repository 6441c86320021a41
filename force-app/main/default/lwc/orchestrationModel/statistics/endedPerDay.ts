import { endOf } from '../finding/ended';
import type { EndRecord } from '../finding/ended';
import { dayAfter, dayOf, startOfDay } from '../time/days';

/** Runs that ended on one calendar day. */
export interface DayCount {
    /** YYYY-MM-DD in the reader's time zone. */
    day: string;
    completed: number;
    failed: number;
    /** Not the whole day is counted: from this moment on, or until this one (epoch ms). */
    from: number | null;
    until: number | null;
}

/** The time that is looked at. */
export interface DaySpan {
    /** So many ms before `now`. */
    lengthMs: number;
    /** Epoch ms. */
    now: number;
    /** IANA name of the zone in which days begin. */
    timeZone: string;
    /** Only runs that were started on this day or later are counted; null: all. */
    startedFrom: string | null;
}

/** Days from the first on which a run can have ended, without runs; empty where there is none. */
function daysOf({ lengthMs, now, timeZone, startedFrom }: DaySpan): DayCount[] {
    const first = dayOf(now - lengthMs, timeZone);
    const today = dayOf(now, timeZone);
    const isLater = startedFrom !== null && startedFrom > first;
    const days: DayCount[] = [];
    for (let day = isLater ? startedFrom : first; day <= today; day = dayAfter(day, 1)) {
        const isCut = day === first && !isLater;
        days.push({
            day,
            completed: 0,
            failed: 0,
            from: isCut ? now - lengthMs : null,
            until: day === today ? now : null
        });
    }
    return days;
}

/**
 * How many runs were completed and how many failed on each day of a span, by the end that their records tell: the same
 * runs as `endedWithin` and `endedOn` find together. The span begins and ends within a day: of these two only a part.
 */
export function endedPerDay(runs: Iterable<EndRecord>, span: DaySpan): DayCount[] {
    const { lengthMs, now, timeZone, startedFrom } = span;
    const days = daysOf(span);
    const places = new Map(days.map(({ day }, index) => [day, index]));
    const started = startOfDay(startedFrom ?? '', timeZone) ?? -Infinity;
    for (const run of runs) {
        const end = endOf(run);
        if (end === null || end <= now - lengthMs || (run.created ?? Infinity) < started) continue;
        if (startedFrom !== null && run.created === null) continue;
        // What ended after now, by clocks that disagree, counts to the last day: no list of that day leaves it out.
        const day = end > now ? days.at(-1) : days[places.get(dayOf(end, timeZone)) ?? -1];
        if (!day) continue;
        if (run.status === 'Completed') day.completed += 1;
        if (run.status === 'Error') day.failed += 1;
    }
    return days;
}

/**
 * Of runs that were read from the newest on, and not all: the first day from which on none is missing of those that were
 * started then. null: none of them tells when it was started.
 * @param runs in the order in which they were read
 */
export function wholeFrom(runs: readonly EndRecord[], timeZone: string): string | null {
    const oldest = runs.at(-1)?.created ?? null;
    return oldest === null ? null : dayAfter(dayOf(oldest, timeZone), 1);
}
