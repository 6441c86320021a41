import type { ItemStory, RunStory, StageStory, StepStory } from 'c/orchestrationModel';
import { fill, reasonText, stateContext, stateText } from 'c/orchestrationText';
import { labels } from '../labels';
import { holderName } from './lead';

const MOST_ITEMS = 2;

/** Why it stands in its state, and what the system did to its work; one sentence each. */
export function whyLines(place: StepStory | StageStory, story: RunStory): string[] {
    const { reason, record, span } = place;
    const items = 'items' in place ? place.items.filter(isTroubled).slice(0, MOST_ITEMS) : [];
    return [
        ...(reason ? [reasonText(reason, record?.status)] : []),
        ...(isHandled(place, story) ? [labels.handled] : []),
        ...items.map((item) => itemLine(item, story)),
        ...(span.clamped ? [labels.clamped] : [])
    ];
}

function isTroubled({ state }: ItemStory): boolean {
    return state === 'ghost' || state === 'closed-by-system';
}

function itemLine({ state, holder, record }: ItemStory, story: RunStory): string {
    return fill(labels.item, holderName(holder), stateText(state, stateContext(story, { raw: record?.status })));
}

/** A fault of an earlier stage, after which the run went on. */
function isHandled(place: StepStory | StageStory, { handledFaults }: RunStory): boolean {
    const isStep = 'items' in place;
    return place.id !== null && handledFaults.some(({ stageId, stepId }) => (isStep ? stepId : stageId) === place.id);
}
