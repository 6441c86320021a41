import { isPermission } from 'c/orchestrationData';
import type { WireFailure } from 'c/orchestrationData';
import type { FiguresRead } from 'c/orchestrationFigureReader';
import { failureText, fill, formatTime } from 'c/orchestrationText';
import { labels } from '../labels';

/** One line about a picture that is older, or smaller, than it could be. */
export interface Notice {
    key: 'stale' | 'partial';
    text: string;
    canRetry: boolean;
}

/** Why nothing at all can be shown; null: something can, or is still awaited. */
export function blockingFailure({ found, ended, endedFailure, yours }: FiguresRead): WireFailure | null {
    const isKnown = ended !== null || (yours?.items.length ?? 0) > 0 || (found.now?.runs.length ?? 0) > 0;
    return isKnown ? null : (found.now?.failure ?? null) && endedFailure;
}

/** What the reader is told of a request that failed beside those that did not; what is closed has its own words. */
export function noticeOf(read: FiguresRead): Notice | null {
    const { found, endedFailure, yoursFailure, staleFailure, asOf } = read;
    if (blockingFailure(read)) return null;
    if (staleFailure && asOf !== null) {
        const { text, canRetry } = failureText(staleFailure);
        return { key: 'stale', text: fill(labels.staleNotice, formatTime(asOf), text), canRetry };
    }
    const failures = [found.now?.failure, endedFailure, found.hand?.failure, found.slow?.failure, yoursFailure];
    const failure = failures.find((one) => one && !isPermission(one));
    if (!failure) return null;
    const { text, canRetry } = failureText(failure);
    return { key: 'partial', text: fill(labels.partial, text), canRetry };
}
