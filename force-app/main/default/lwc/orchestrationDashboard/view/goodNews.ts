import type { FiguresRead } from 'c/orchestrationFigureReader';
import type { RecordNames } from 'c/orchestrationRecordNames';
import { fill, formatDuration, holderText, pieces } from 'c/orchestrationText';
import { goodLabels as labels } from '../goodLabels';
import type { Needy } from './attention';
import { inProgress } from './certain';
import { isExact } from './counts';
import { countOf } from './lead';
import { recordTitle } from './rows';

/** What is said where nothing needs a hand. */
export interface GoodNews {
    title: string;
    /** The run that is closest to the limit of what is usual, in pieces: its name leads to it. */
    closest: { key: string; text: string; runId: string | null }[];
}

function titleOf(read: FiguresRead): string {
    const count = inProgress(read);
    const said = read.found.slow?.within?.said ?? 0;
    if (count === 0) return labels.none;
    if (said < count) return fill(labels.known, said, count);
    return count === 1 ? labels.one : fill(labels.all, count);
}

function closestOf(read: FiguresRead, names: RecordNames, you: string): GoodNews['closest'] {
    const nearest = read.found.slow?.within?.nearest;
    if (!nearest) return [];
    const { summary, label, holder, durationMs, p90Ms } = nearest;
    const who = holder && (holder.isYou ? you : holderText(holder));
    const template = who ? labels.closest : labels.closestAlone;
    const values = [label ?? '', who ?? '', formatDuration(durationMs), formatDuration(p90Ms)].map((plain) => ({
        plain
    }));
    return pieces(template, recordTitle(summary.record, names), ...values).map(({ key, text, look }) => ({
        key: String(key),
        text,
        runId: look === 'strong' ? summary.id : null
    }));
}

/**
 * null while something needs a hand, or while it is not certain that nothing is slower than usual.
 * @param you what the reader is called
 */
export function goodNews(read: FiguresRead, needy: Needy, names: RecordNames, you: string): GoodNews | null {
    const { now, hand, slow } = read.found;
    const isCertain = [now, hand, slow].every(isExact) && !slow?.remarks.includes('usual-failed');
    if (!isCertain || countOf(needy) > 0) return null;
    return { title: titleOf(read), closest: closestOf(read, names, you) };
}
