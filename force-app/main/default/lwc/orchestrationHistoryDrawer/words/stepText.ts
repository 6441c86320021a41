import { stateText } from 'c/orchestrationText';
import type { StateContext } from 'c/orchestrationText';
import type { ItemStory, RunStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import { holderName } from './names';

/** The long text of the step's state. */
export function stepStateText(step: StepStory, story: RunStory): string {
    return step.state ? stateText(step.state, context(story, step.record?.status, stepHolder(step))) : '';
}

/** The long text of a work item's state. */
export function itemStateText(item: ItemStory, story: RunStory): string {
    return stateText(item.state, context(story, item.record.status, holderName(item.holder)));
}

function stepHolder(step: StepStory): string {
    return step.holder ? holderName(step.holder) : labels.someone;
}

function context(story: RunStory, raw: string | null | undefined, who: string): StateContext {
    return {
        raw,
        who,
        ended: endOf(story),
        resumable: story.state === 'failed-resumable',
        onHold: story.state === 'suspended'
    };
}

function endOf({ state }: RunStory): StateContext['ended'] {
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
