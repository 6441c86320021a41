import type { RunStory } from 'c/orchestrationModel';
import type { StateContext } from './stateText';

/** What the text of the state of a stage, step or work item takes from its run. */
export function stateContext({ state }: RunStory, facts: Pick<StateContext, 'who' | 'raw'> = {}): StateContext {
    return {
        ...facts,
        ended: endOf(state),
        resumable: state === 'failed-resumable',
        onHold: state === 'suspended'
    };
}

function endOf(state: RunStory['state']): StateContext['ended'] {
    switch (state) {
        case 'failed':
        case 'failed-resumable':
            return 'failed';
        case 'canceled':
        case 'completed':
            return state;
        default:
            return undefined;
    }
}
