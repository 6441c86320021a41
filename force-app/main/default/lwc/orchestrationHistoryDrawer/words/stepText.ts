import { stateContext, stateText } from 'c/orchestrationText';
import type { ItemStory, RunStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import { holderName } from './names';

/** The long text of the step's state. */
export function stepStateText(step: StepStory, story: RunStory): string {
    return step.state
        ? stateText(step.state, stateContext(story, { raw: step.record?.status, who: stepHolder(step) }))
        : '';
}

/** The long text of a work item's state. */
export function itemStateText(item: ItemStory, story: RunStory): string {
    return stateText(item.state, stateContext(story, { raw: item.record.status, who: holderName(item.holder) }));
}

function stepHolder(step: StepStory): string {
    return step.holder ? holderName(step.holder) : labels.someone;
}
