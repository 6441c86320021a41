import type { Bound, ItemState, ItemStory, StepStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import { holderName } from '../words/names';
import type { NameOf } from '../words/names';

/** A time in which one work item lay with one holder. */
export interface HeldPart {
    itemId: string;
    from: number;
    to: number;
    holder: string;
    state: ItemState;
    /** It lies there at now. */
    current: boolean;
    /** It came from another holder, not from the start of the work item. */
    handedOver: boolean;
    exact: boolean;
}

/** Later than this after its creation an assignment is another one, not the first. */
const FIRST_ASSIGNMENT_MS = 60_000;

/** All times in which the step's work items were held, by start. Items without a start have none. */
export function heldParts(step: StepStory, now: number, nameOf: NameOf): HeldPart[] {
    return step.items
        .flatMap((item) => partsOf(item, step, now, nameOf))
        .sort((a, b) => a.from - b.from || a.to - b.to);
}

interface Handover {
    when: Bound;
    /** null: the holder of today. */
    to: string | null;
}

function partsOf(item: ItemStory, step: StepStory, now: number, nameOf: NameOf): HeldPart[] {
    const { start, end } = item.span;
    if (!start) {
        return [];
    }
    const last = Math.max(start.at, end?.at ?? now);
    const handovers = handoversOf(item, step, start, last);
    const bounds = [start, ...handovers.map(({ when }) => when), end ?? { at: last, exact: true }];
    const holders = [firstHolder(item, step, handovers, nameOf), ...handovers.map(({ to }) => nameOf(to))];
    return holders.map((holder, index) => ({
        itemId: item.id,
        from: bounds[index].at,
        to: Math.min(last, bounds[index + 1].at),
        holder: index === holders.length - 1 ? holderName(item.holder) : (holder ?? labels.earlierHolder),
        state: item.state,
        current: item.state === 'open' && index === holders.length - 1,
        handedOver: index > 0,
        exact: bounds[index].exact && bounds[index + 1].exact
    }));
}

/** By its ReassignWorkItem rows; without any the record tells at best since when the holder of today has it. */
function handoversOf(item: ItemStory, step: StepStory, start: Bound, last: number): Handover[] {
    const handovers = step.milestones
        .filter(({ record, itemId }) => record.kind === 'ReassignWorkItem' && itemId === item.id)
        .flatMap(({ record }) =>
            record.timestamp === null || record.timestamp < start.at || record.timestamp > last
                ? []
                : [{ when: { at: record.timestamp, exact: true }, to: record.assignee }]
        );
    const since = item.heldSince;
    if (handovers.length === 0 && since && since.at - start.at > FIRST_ASSIGNMENT_MS && since.at <= last) {
        return [{ when: since, to: null }];
    }
    return handovers;
}

function firstHolder(item: ItemStory, step: StepStory, handovers: readonly Handover[], nameOf: NameOf): string | null {
    if (handovers.length === 0) {
        return holderName(item.holder);
    }
    const row = step.milestones.find(({ record, itemId }) => record.kind === 'StartWorkItem' && itemId === item.id);
    return nameOf(row?.record.assignee ?? null);
}
