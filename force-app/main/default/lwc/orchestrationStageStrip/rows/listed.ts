import { needsAttention, type RunStory, type StageStory, type State, type StepStory } from 'c/orchestrationModel';

/** A step of the compact form, and its stage. */
export interface Listed {
    step: StepStory;
    stage: StageStory;
    /** What is to be said of it: what became of its work, else its own state. */
    state: State;
}

/** What needs eyes comes first. */
const ORDER: State[] = [
    'failed',
    'stalled',
    'abandoned',
    'ghost',
    'waiting',
    'running',
    'suspended',
    'unknown',
    'closed-by-system'
];
const LIVE = new Set<State | null>(['waiting', 'running', 'stalled', 'suspended']);

/** The steps that are live or need attention: first the one that the headline speaks of, handled faults last. */
export function listedSteps(story: RunStory): Listed[] {
    const listed = story.stages.flatMap((stage) =>
        stage.steps
            .filter((step) => isLive(step, story) || needsAttention(step))
            .map((step) => ({ step, stage, state: saidOf(step) }))
    );
    return listed
        .map((one) => ({ one, rank: rankOf(one, story) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ one }) => one);
}

/** A status that nobody knows may be one of a step in progress. */
function isLive({ state }: StepStory, { ended }: RunStory): boolean {
    return LIVE.has(state) || (state === 'unknown' && !ended);
}

function saidOf({ state, items }: StepStory): State {
    const states = new Set<State>(items.map((item) => item.state));
    if (state !== 'failed' && states.has('ghost')) {
        return 'ghost';
    }
    const closed = states.has('closed-by-system') && !states.has('done') && !states.has('open');
    return (closed && !LIVE.has(state) && state !== 'failed' ? 'closed-by-system' : state) ?? 'unknown';
}

function rankOf({ step, state }: Listed, { focus, handledFaults }: RunStory): number {
    if (step.id !== null && step.id === focus.stepId) {
        return -1;
    }
    const isHandled = step.id !== null && handledFaults.some(({ stepId }) => stepId === step.id);
    const rank = ORDER.indexOf(state);
    return isHandled || rank < 0 ? ORDER.length : rank;
}
