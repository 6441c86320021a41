import type { Group, HistoryEntry, Mark } from 'c/orchestrationHistoryList';
import type { Bound, ItemStory, RunStory, StageStory, StepStory } from 'c/orchestrationModel';
import { fill, pieces } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';
import { labels } from '../labels';
import { holderName } from '../words/names';
import { itemStateText, stepStateText } from '../words/stepText';
import { entry, namesIn } from './blank';

/** Later than this after its creation an assignment is another one, not the first. */
const FIRST_ASSIGNMENT_MS = 60_000;

const STEP = 'FlowOrchestrationStepInstance';
const ITEM = 'FlowOrchestrationWorkItem';

/** What the records of a step tell without its log rows, in time order. */
export function recordEntries(step: StepStory, stage: StageStory, story: RunStory): HistoryEntry[] {
    const entries = [
        ...stepAt(step.span.start, 'step-started', pieces(labels.startStep), step, 'start'),
        ...step.items.flatMap((item) => [...itemStart(item), ...itemEnd(item, story)]),
        ...stepEnd(step, story)
    ];
    return inTimeOrder(entries).map((one) => withNames(one, stage, step));
}

/** How work items ended that no log row speaks of: closed by the system, or left where nobody can finish them. */
export function silentEnds(step: StepStory, stage: StageStory, story: RunStory): HistoryEntry[] {
    return step.items
        .filter(({ endRowId }) => endRowId === null)
        .flatMap((item) => itemEnd(item, story))
        .map((one) => withNames(one, stage, step));
}

export function inTimeOrder(entries: HistoryEntry[]): HistoryEntry[] {
    return entries.sort((a, b) => (a.when?.at ?? 0) - (b.when?.at ?? 0));
}

function withNames(one: HistoryEntry, stage: StageStory, step: StepStory): HistoryEntry {
    return { ...one, facts: { ...one.facts, ...namesIn(stage, step) } };
}

function itemStart(item: ItemStory): HistoryEntry[] {
    const { start } = item.span;
    const { heldSince, holder } = item;
    const name = holderName(holder);
    const handedOn =
        heldSince !== null && start !== null && heldSince.at - start.at > FIRST_ASSIGNMENT_MS ? heldSince : null;
    const created = handedOn ? pieces(labels.startWorkItemUnnamed) : pieces(labels.startWorkItem, name);
    return [
        ...itemAt(start, 'item-created', created, item, 'start'),
        ...itemAt(handedOn, 'item-held', pieces(labels.reassignWorkItem, name), item, 'held', 'handover')
    ];
}

/** Waiting and unknown items have no end to tell. */
function itemEnd(item: ItemStory, story: RunStory): HistoryEntry[] {
    if (item.state === 'open' || item.state === 'unknown') {
        return [];
    }
    const text = item.state === 'done' ? labels.endWorkItemUnnamed : itemStateText(item, story);
    const second = fill(labels.assignedTo, holderName(item.holder));
    return itemAt(item.span.end, `item-${item.state}`, pieces(text), item, 'end').map((one) => ({ ...one, second }));
}

function stepEnd(step: StepStory, story: RunStory): HistoryEntry[] {
    const { state, span } = step;
    switch (state) {
        case 'completed':
            return stepAt(span.end, 'step-completed', pieces(labels.endStep), step, 'end');
        case 'failed':
            return stepAt(span.end, 'step-failed', pieces(labels.failStep), step, 'end');
        case 'discontinued':
            return stepAt(span.end, 'step-discontinued', pieces(labels.discontinueStep), step, 'end');
        case 'canceled':
        case 'abandoned':
            return stepAt(span.end, `step-${state}`, pieces(stepStateText(step, story)), step, 'end');
        default:
            return [];
    }
}

function stepAt(when: Bound | null, kind: string, sentence: Piece[], step: StepStory, part: string): HistoryEntry[] {
    return at(when, {
        id: step.id,
        object: STEP,
        group: 'step',
        kind,
        sentence,
        part,
        state: step.state,
        mark: 'other'
    });
}

function itemAt(
    when: Bound | null,
    kind: string,
    sentence: Piece[],
    item: ItemStory,
    part: string,
    mark: Mark = 'item'
): HistoryEntry[] {
    const found = at(when, { id: item.id, object: ITEM, group: 'item', kind, sentence, part, state: item.state, mark });
    return found.map((one) => ({ ...one, facts: { ...one.facts, assignee: item.holder.name } }));
}

/** What a record tells of one point in its life. */
export interface Told {
    id: string | null;
    object: string;
    group: Group;
    kind: string;
    sentence: Piece[];
    part: string;
    state: HistoryEntry['state'];
    mark: Mark;
}

/** Nothing where the point is not known. */
export function at(when: Bound | null, { id, object, part, ...own }: Told): HistoryEntry[] {
    return when ? [entry({ ...own, key: `${id}-${part}`, when }, { object, id })] : [];
}
