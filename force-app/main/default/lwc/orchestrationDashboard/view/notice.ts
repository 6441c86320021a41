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

/** What failed of that without which nothing is worth showing; null among them: it did not fail. */
function mainFailures({ parts, found, endedFailure, yoursFailure }: FiguresRead): (WireFailure | null)[] {
    const ofRuns = [
        ...(parts.includes('counts') || parts.includes('attention') ? [found.now?.failure ?? null] : []),
        ...(parts.includes('counts') || parts.includes('days') ? [endedFailure] : [])
    ];
    return ofRuns.length > 0 || !parts.includes('yours') ? ofRuns : [yoursFailure];
}

/** Why nothing at all can be shown; null: something can, or is still awaited. */
export function blockingFailure(read: FiguresRead): WireFailure | null {
    const { found, ended, yours } = read;
    const isKnown = ended !== null || (yours?.items.length ?? 0) > 0 || (found.now?.runs.length ?? 0) > 0;
    const failures = mainFailures(read);
    return isKnown || failures.includes(null) ? null : (failures.at(-1) ?? null);
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
