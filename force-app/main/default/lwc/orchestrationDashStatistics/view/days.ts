import timeZone from '@salesforce/i18n/timeZone';
import type { EndedRuns } from 'c/orchestrationData';
import type { DaysCut } from 'c/orchestrationDayChart';
import { countEnded, endedPerDay, lengthMs, wholeFrom } from 'c/orchestrationModel';
import type { DayCount, Length } from 'c/orchestrationModel';

/** Runs per day, and what is missing; `days` null: not known yet. */
export interface ShownDays {
    days: DayCount[] | null;
    cut: DaysCut | null;
    /** How many ended at all. */
    ended: number;
}

export const NO_DAYS: ShownDays = { days: null, cut: null, ended: 0 };

/** Of runs that were not all read, only those are counted of which none can be missing. @param now epoch ms */
export function shownDays({ records, total }: EndedRuns, window: Length, now: number): ShownDays {
    const length = lengthMs(window);
    const startedFrom = records.length < total ? wholeFrom(records, timeZone) : null;
    const cut = records.length < total ? { read: records.length, total, startedFrom: startedFrom ?? '' } : null;
    const isKnown = cut === null || startedFrom !== null;
    const { Completed, Error: failed, Canceled } = countEnded(records, length, now);
    return {
        days: isKnown ? endedPerDay(records, { lengthMs: length, now, timeZone, startedFrom }) : [],
        cut,
        ended: Completed + failed + Canceled
    };
}
