import type { RunStory, Span, State } from 'c/orchestrationModel';
import { fill, formatDuration, stateContext, stateText } from 'c/orchestrationText';
import { labels } from '../labels';

/** The long text of the state of a stage, step or work item of this run. */
export function stateWords(story: RunStory, state: State, facts: { who?: string; raw?: string | null } = {}): string {
    return stateText(state, stateContext(story, facts));
}

/** The same where there is little room: behind a bar. */
export function noteWords(story: RunStory, state: State, raw?: string | null): string {
    return stateText(state, { ...stateContext(story, { raw }), resumable: false });
}

/** The visible duration, marked where a bound is estimated; empty without one. */
export function durationWords(span: Span): string {
    if (span.durationMs === null) {
        return '';
    }
    const text = formatDuration(span.durationMs);
    return isEstimated(span) ? fill(labels.durationEstimated, text) : text;
}

export function isEstimated({ start, end }: Span): boolean {
    return start?.exact === false || end?.exact === false;
}
