import { plainText } from 'c/orchestrationText';
import type { EntryRow } from './rows';

/** What sets the entry apart to which the reader was taken. */
export interface Current {
    rowClass: string;
    current: 'true' | null;
    tabIndex: '-1' | null;
    /** Read out when it takes the focus: a list item has no name of its own. */
    label: string | null;
}

/** @param day heading of its day */
export function currentOf(row: EntryRow, day: string, isCurrent: boolean): Current {
    const { rowClass, time, sentence, second, comment } = row;
    if (!isCurrent) {
        return { rowClass, current: null, tabIndex: null, label: null };
    }
    const label = [day, time, plainText(sentence), second, comment].filter(Boolean).join(', ');
    return { rowClass: `${rowClass} current`, current: 'true', tabIndex: '-1', label };
}
