import { fill } from 'c/orchestrationText';
import type { Bound, ItemStory, RunStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import { holderName } from '../words/names';
import { pieces } from '../words/pieces';
import type { Piece } from '../words/pieces';
import { itemStateText, stepStateText } from '../words/stepText';
import type { Entry, Mark } from './entry';

/** Later than this after its creation an assignment is another one, not the first. */
const FIRST_ASSIGNMENT_MS = 60_000;

/** What the records of a step tell without its log rows, in time order. */
export function recordEntries(step: StepStory, story: RunStory): Entry[] {
    const entries = [
        ...entryAt(step.span.start, `${step.id}-start`, 'step-started', pieces(labels.startStep), step),
        ...step.items.flatMap((item) => [...itemStart(item), ...itemEnd(item, story)]),
        ...stepEnd(step, story)
    ];
    return entries.sort((a, b) => (a.when?.at ?? 0) - (b.when?.at ?? 0));
}

/** How work items ended that no log row speaks of: closed by the system, or left where nobody can finish them. */
export function silentEnds(step: StepStory, story: RunStory): Entry[] {
    return step.items.filter(({ endRowId }) => endRowId === null).flatMap((item) => itemEnd(item, story));
}

function itemStart(item: ItemStory): Entry[] {
    const { start } = item.span;
    const { heldSince, holder } = item;
    const name = holderName(holder);
    const handedOn =
        heldSince !== null && start !== null && heldSince.at - start.at > FIRST_ASSIGNMENT_MS ? heldSince : null;
    const created = handedOn ? pieces(labels.startWorkItemUnnamed) : pieces(labels.startWorkItem, name);
    return [
        ...entryAt(start, `${item.id}-start`, 'item-created', created, item, 'item'),
        ...entryAt(handedOn, `${item.id}-held`, 'item-held', pieces(labels.reassignWorkItem, name), item, 'handover')
    ];
}

/** Waiting and unknown items have no end to tell. */
function itemEnd(item: ItemStory, story: RunStory): Entry[] {
    if (item.state === 'open' || item.state === 'unknown') {
        return [];
    }
    const text = item.state === 'done' ? labels.endWorkItemUnnamed : itemStateText(item, story);
    const second = fill(labels.assignedTo, holderName(item.holder));
    return entryAt(item.span.end, `${item.id}-end`, `item-${item.state}`, pieces(text), item, 'item').map((entry) => ({
        ...entry,
        second
    }));
}

function stepEnd(step: StepStory, story: RunStory): Entry[] {
    const { state, span } = step;
    switch (state) {
        case 'completed':
            return entryAt(span.end, `${step.id}-end`, 'step-completed', pieces(labels.endStep), step);
        case 'failed':
            return entryAt(span.end, `${step.id}-end`, 'step-failed', pieces(labels.failStep), step);
        case 'discontinued':
            return entryAt(span.end, `${step.id}-end`, 'step-discontinued', pieces(labels.discontinueStep), step);
        case 'canceled':
        case 'abandoned':
            return entryAt(span.end, `${step.id}-end`, `step-${state}`, pieces(stepStateText(step, story)), step);
        default:
            return [];
    }
}

function entryAt(
    when: Bound | null,
    key: string,
    kind: string,
    sentence: Piece[],
    of: StepStory | ItemStory,
    mark: Mark = 'other'
): Entry[] {
    return when
        ? [{ key, when, now: false, since: null, kind, sentence, second: '', comment: null, mark, state: of.state }]
        : [];
}
