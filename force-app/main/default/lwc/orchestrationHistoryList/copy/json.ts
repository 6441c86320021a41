import type { HistoryEntry } from '../entries/entry';
import { recordOf } from './record';

/** An array with one object per entry, in the order shown. */
export function toJson(entries: readonly HistoryEntry[]): string {
    return JSON.stringify(entries.map(recordOf), null, 2);
}
