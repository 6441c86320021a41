import type { LogBook } from '../log/logBook';
import { union } from './intervals';
import type { Interval } from './intervals';

/**
 * When the run was suspended: from each SuspendInstance row to the next ResumeInstance row, or for good.
 * Without a readable log nothing is known of it.
 */
export function suspensions(book: LogBook): Interval[] {
    const intervals: Interval[] = [];
    let since: number | null = null;
    for (const { record } of book.readable ? book.rows : []) {
        const { kind, timestamp } = record;
        if (timestamp === null) {
            continue;
        }
        if (kind === 'SuspendInstance') {
            since ??= timestamp;
        } else if (kind === 'ResumeInstance' && since !== null) {
            intervals.push({ from: since, to: timestamp });
            since = null;
        }
    }
    return union(since === null ? intervals : [...intervals, { from: since, to: Infinity }]);
}
