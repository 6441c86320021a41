import type { ItemStory, Milestone } from 'c/orchestrationModel';
import type { StepPlace } from '../place/stepPlace';
import type { NameOf } from '../words/names';
import type { Entry, Mark } from './entry';
import { secondLineOf } from './secondLine';
import { sentenceOf } from './sentences';

/** The step's log rows, in log order. */
export function logEntries(place: StepPlace, nameOf: NameOf): Entry[] {
    const { step, stage } = place;
    const items = new Map<string | null, ItemStory>(step.items.map((item) => [item.id, item]));
    const previousHolders = handOvers(step.milestones);
    const started = new Set<string>();
    const stageName = stage.record?.label || stage.record?.name || null;
    return step.milestones.map(({ id, record, level, itemId }) => {
        const kind = record.kind ?? '';
        const facts = { actor: nameOf(record.actor), assignee: nameOf(record.assignee), stage: stageName };
        const again = started.has(kind);
        started.add(kind);
        return {
            key: id,
            when: record.timestamp === null ? null : { at: record.timestamp, exact: true },
            now: false,
            since: null,
            kind,
            sentence: sentenceOf({ ...facts, kind: record.kind, again }),
            second: secondLineOf({
                ...facts,
                record,
                previous: nameOf(previousHolders.get(id) ?? null),
                stageStart: stage.span.start?.exact ? stage.span.start.at : null
            }),
            comment: record.comments || null,
            mark: markOf(level, record.kind),
            state: items.get(itemId)?.state ?? step.state
        };
    });
}

function markOf(level: Milestone['level'], kind: string | null): Mark {
    if (kind === 'ReassignWorkItem') {
        return 'handover';
    }
    return level === 'item' ? 'item' : 'other';
}

/** By Id of a ReassignWorkItem row: whom the rows before it name as the holder of the same work item. */
function handOvers(milestones: readonly Milestone[]): Map<string, string> {
    const holders = new Map<string, string>();
    const previous = new Map<string, string>();
    for (const { id, record, itemId } of milestones) {
        if (itemId === null) {
            continue;
        }
        const holder = holders.get(itemId);
        if (record.kind === 'ReassignWorkItem' && holder) {
            previous.set(id, holder);
        }
        if ((record.kind === 'StartWorkItem' || record.kind === 'ReassignWorkItem') && record.assignee) {
            holders.set(itemId, record.assignee);
        }
    }
    return previous;
}
