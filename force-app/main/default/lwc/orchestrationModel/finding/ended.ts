import type { RunRecord } from '../records/records';
import { isEnded } from '../states/verdict';

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
