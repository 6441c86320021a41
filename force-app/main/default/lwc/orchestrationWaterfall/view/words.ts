import type { RunStory, Span, State } from 'c/orchestrationModel';
import { fill, formatDuration, stateText, type StateContext } from 'c/orchestrationText';
import { labels } from '../labels';

type Ended = StateContext['ended'];

function howEnded({ state }: RunStory): Ended {
    if (state === 'canceled' || state === 'completed') {
        return state;
    }
    return state === 'failed' || state === 'failed-resumable' ? 'failed' : undefined;
}

/** The long text of the state of a stage, step or work item of this run. */
export function stateWords(story: RunStory, state: State, facts: { who?: string; raw?: string | null } = {}): string {
    return stateText(state, { ...facts, ended: howEnded(story), onHold: story.state === 'suspended' });
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
