import { stateCounts } from 'c/orchestrationModel';
import type { StepState, StepStory } from 'c/orchestrationModel';
import { countLabels as labels } from '../countLabels';
import { fill } from './fill';
import { shortStateText } from './stateText';

/** How many steps stand in one state. */
export interface CountedState {
    state: StepState;
    count: number;
    /** The short text of the state. */
    text: string;
    /** State and number: "Waiting: 2". */
    words: string;
}

/** What needs eyes comes first, what has not begun last. */
const ORDER: readonly StepState[] = [
    'failed',
    'stalled',
    'abandoned',
    'waiting',
    'running',
    'suspended',
    'discontinued',
    'canceled',
    'unknown',
    'completed',
    'not-started'
];

/**
 * The states in which steps stand, with their number: what needs eyes first.
 * @param options.without states that something else tells of
 * @param options.always states that are told of even if no step stands in them
 */
export function countedStates(
    steps: Iterable<StepStory>,
    { without = [], always = [] }: { without?: readonly StepState[]; always?: readonly StepState[] } = {}
): CountedState[] {
    const counts = stateCounts(steps);
    const isTold = (state: StepState): boolean =>
        always.includes(state) || (counts[state] > 0 && !without.includes(state));
    return ORDER.filter(isTold).map((state) => {
        // Each unknown one has a status of its own.
        const text = state === 'unknown' ? labels.other : shortStateText(state);
        const count = counts[state];
        return { state, count, text, words: fill(labels.count, text, count) };
    });
}
