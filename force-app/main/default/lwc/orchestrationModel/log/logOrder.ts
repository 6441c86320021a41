import { compareIds, compareNullsFirst, compareText, nameKey } from '../records/ids';
import type { LogRecord } from '../records/records';

/** Log order: Timestamp, then Name (and Id, so that the order is always the same). */
export function compareLogOrder(a: LogRecord, b: LogRecord): number {
    return compareNullsFirst(a.timestamp, b.timestamp) || compareRowNames(a, b);
}

export function compareRowNames(a: LogRecord, b: LogRecord): number {
    return compareText(nameKey(a.name) ?? '', nameKey(b.name) ?? '') || compareIds(a.id, b.id);
}

/** The rows after the last ResumeInstance row; all rows if there is none. Takes rows in log order. */
export function sinceResume(rows: readonly LogRecord[]): LogRecord[] {
    return rows.slice(rows.findLastIndex((row) => row.kind === 'ResumeInstance') + 1);
}
