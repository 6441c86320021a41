import type { Span } from 'c/orchestrationModel';
import { fill, formatDuration } from 'c/orchestrationText';
import { labels } from '../labels';

export function isEstimated({ start, end }: Span): boolean {
    return start?.exact === false || end?.exact === false;
}

/** How long, marked where it is estimated; empty where nobody knows. */
export function durationText(span: Span, estimated: string = labels.durationEstimated): string {
    if (span.durationMs === null) {
        return '';
    }
    const text = formatDuration(span.durationMs);
    return isEstimated(span) ? fill(estimated, text) : text;
}
