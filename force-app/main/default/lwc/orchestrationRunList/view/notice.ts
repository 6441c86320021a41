import type { WireFailure } from 'c/orchestrationData';
import type { RunsFound } from 'c/orchestrationRunSearch';
import { failureText, fill, formatTime } from 'c/orchestrationText';
import { labels } from '../labels';

export interface Notice {
    /** `stale`: an older picture; `partial`: something is missing. */
    key: 'stale' | 'partial';
    text: string;
    canRetry: boolean;
}

/**
 * Said over rows that stand although something failed.
 * @param isOther the rows answer another question than the one that failed
 */
export function noticeOf({ stale, asOf }: RunsFound, failure: WireFailure, isOther: boolean): Notice {
    const { text: why, canRetry, detail } = failureText(failure);
    const text = detail ? `${why} ${detail}` : why;
    if (isOther) return { key: 'stale', text: fill(labels.othersShown, text), canRetry };
    return stale
        ? { key: 'stale', text: fill(labels.stale, formatTime(asOf), text), canRetry }
        : { key: 'partial', text: fill(labels.inPart, text), canRetry };
}
