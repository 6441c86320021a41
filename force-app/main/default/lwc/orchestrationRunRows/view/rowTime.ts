import type { Bound, RunSortKey } from 'c/orchestrationModel';
import { ageText, fill, formatDuration, marked, momentText } from 'c/orchestrationText';
import { labels } from '../labels';
import type { RunRow } from './rowView';

interface RowTime {
    text: string;
    title: string;
    /** Less than a day is left. */
    urgent: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const NOTHING: RowTime = { text: '', title: '', urgent: false };

const stored = (at: number | null): Bound | null => (at === null ? null : { at, exact: true });

function since(bound: Bound | null, title: string, now: number): RowTime {
    if (!bound) return NOTHING;
    const age = ageText(bound, now);
    return { text: marked(age, bound.exact), title: fill(title, age, momentText(bound, now)), urgent: false };
}

/**
 * The one time of a row: what the rows are sorted by, where that is a time; else until when the run may be resumed, else
 * since when it stands in its state. @param now epoch ms
 */
export function timeOf({ record, summary }: RunRow, sort: RunSortKey, now: number): RowTime {
    if (sort === 'age') return since(stored(record.created), labels.ageTitle, now);
    if (sort === 'unchanged') return since(stored(record.modified), labels.unchangedTitle, now);
    const until = summary?.resumableUntil ?? null;
    if (until) {
        const leftMs = Math.max(0, until.at - now);
        return {
            text: marked(fill(labels.left, formatDuration(leftMs)), until.exact),
            title: fill(labels.leftTitle, momentText(until, now)),
            urgent: leftMs < DAY_MS
        };
    }
    const begun = summary?.failedAt ?? summary?.since ?? null;
    return since(begun, labels.sinceTitle, now);
}
