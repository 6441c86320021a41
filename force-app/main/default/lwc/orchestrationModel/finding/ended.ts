import type { RunRecord } from '../records/records';
import { isEnded } from '../states/verdict';
import { startOfDay } from '../time/days';

/** What is known of a run's end without its log. */
export type EndRecord = Pick<RunRecord, 'status' | 'created' | 'durationS' | 'modified'>;

/** Epoch ms at which a run ended: CreatedDate + Duration, else LastModifiedDate; null: it goes on, or nothing tells. */
export function endOf({ status, created, durationS, modified }: EndRecord): number | null {
    if (!isEnded(status)) return null;
    return created === null || durationS === null ? modified : created + durationS * 1000;
}

/** Whether a run ended less than `lengthMs` before `now` (epoch ms). */
export function endedWithin(record: EndRecord, lengthMs: number, now: number): boolean {
    const end = endOf(record);
    return end !== null && end > now - lengthMs;
}

/**
 * Whether a run ended on one of these calendar days of a zone, both included. A text that is no day bounds nothing.
 * @param from YYYY-MM-DD; empty: from the beginning
 * @param to YYYY-MM-DD; empty: to the end
 */
export function endedOn(record: EndRecord, from: string, to: string, timeZone: string): boolean {
    const end = endOf(record);
    const first = startOfDay(from, timeZone) ?? -Infinity;
    return end !== null && end >= first && end < (startOfDay(to, timeZone, 1) ?? Infinity);
}
