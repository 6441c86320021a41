import type { RunStory, StageStory, StepStory, Times } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { labels } from '../labels';
import { boundText, isEstimated, lasting } from './times';

/** One line of the list: a term and what it is. */
export interface Fact {
    term: string;
    text: string;
}

const PARTS: [keyof Times, string][] = [
    ['waitingMs', labels.waiting],
    ['workingMs', labels.working],
    ['suspendedMs', labels.suspended],
    ['betweenMs', labels.between]
];

/** Start, end, duration and what it is made of. */
export function factsOf(place: StepStory | StageStory, { now }: RunStory, compared: string | null): Fact[] {
    const { span, times, pass, passes } = place;
    const parts = times ? partsOf(times, span.durationMs, !isEstimated(span)) : [];
    const isWhole = parts.length === 1;
    const rows: [string, string | null][] = [
        [labels.started, span.start && boundText(span.start, now)],
        [labels.ended, span.end && boundText(span.end, now)],
        [labels.duration, span.durationMs === null || isWhole ? null : lasting(span.durationMs, !isEstimated(span))],
        ...parts,
        [labels.pass, passes > 1 ? fill(labels.passOf, pass, passes) : null],
        [labels.compared, compared]
    ];
    return rows.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]));
}

/** The parts that took any time; one alone is the whole. */
function partsOf(times: Times, durationMs: number | null, exact: boolean): [string, string][] {
    return PARTS.filter(([key]) => times[key] > 0).map(([key, term]) => {
        const text = lasting(times[key], exact);
        return [term, times[key] === durationMs ? fill(labels.whole, text) : text];
    });
}
