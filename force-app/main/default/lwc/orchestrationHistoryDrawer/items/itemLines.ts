import type { ItemLine } from 'c/orchestrationItemLines';
import { iconPath, lookOf } from 'c/orchestrationLook';
import { fill, formatDuration, formatMoment, joined, marked, SEPARATOR, shortStateText } from 'c/orchestrationText';
import type { ItemStory, RunStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import { holderName } from '../words/names';
import { itemStateText } from '../words/stepText';

/** One line for each work item of the step, in the story's order. */
export function itemLines(step: StepStory, story: RunStory): ItemLine[] {
    return step.items.map((item) => {
        const { id, state, record } = item;
        const look = lookOf(state);
        const words = joined([stateWords(item, story), whenWords(item, story)]);
        return {
            id,
            state,
            lineClass: `item-line c-${look.family}${state === 'open' ? ' current' : ''}`,
            icon: iconPath(look.icon),
            title: itemStateText(item, story),
            holder: holderName(item.holder),
            second: words && words + SEPARATOR,
            link: fill(labels.workItemName, record.name || id),
            contextId: record.relatedRecordId,
            separator: SEPARATOR,
            duration: lasted(item, story)
        };
    });
}

function stateWords({ state, record }: ItemStory, story: RunStory): string {
    return state === 'open' && story.state === 'suspended' ? labels.onHold : shortStateText(state, record.status);
}

const isHeld = ({ state }: ItemStory): boolean => state === 'open' || state === 'unknown';

/** Beside "since Mon 09:05" stands how long it is held since then, not since it was first assigned. */
function lasted(item: ItemStory, { now }: RunStory): string {
    const { heldSince, span } = item;
    if (isHeld(item) && heldSince) return marked(formatDuration(Math.max(0, now - heldSince.at)), heldSince.exact);
    const exact = !!span.start?.exact && (span.end?.exact ?? true);
    return span.durationMs === null ? '' : marked(formatDuration(span.durationMs), exact);
}

function whenWords(item: ItemStory, { now }: RunStory): string {
    const { heldSince, span } = item;
    if (isHeld(item)) {
        return heldSince ? fill(labels.since, marked(formatMoment(heldSince.at, now), heldSince.exact)) : '';
    }
    return span.end ? marked(formatMoment(span.end.at, now), span.end.exact) : '';
}
