import type { HistoryEntry, Mark } from 'c/orchestrationHistoryList';
import type { Milestone } from 'c/orchestrationModel';
import { hiddenWords, placeWords } from '../place/runPlaces';
import type { Place, RunPlaces } from '../place/runPlaces';
import type { NameOf } from '../words/names';
import { entry, namesIn } from './blank';
import { secondLineOf } from './secondLine';
import { sentenceOf } from './sentences';

export interface LogContext {
    places: RunPlaces;
    nameOf: NameOf;
    /** The list is not of one step: each row says where it belongs. */
    isRun: boolean;
}

/** An entry for each log row, in log order. */
export function logEntries(milestones: readonly Milestone[], context: LogContext): HistoryEntry[] {
    const previousHolders = handOvers(milestones);
    const started = new Set<string>();
    return milestones.map((milestone) => {
        const { record } = milestone;
        // A later Start row of the same stage or step is a resumption.
        const start = [record.kind, milestone.stageId ?? record.stageName, milestone.stepId ?? record.stepName].join();
        const again = started.has(start);
        started.add(start);
        return entryOf(milestone, context, again, previousHolders.get(milestone.id) ?? null);
    });
}

function entryOf(milestone: Milestone, context: LogContext, again: boolean, previous: string | null): HistoryEntry {
    const { id, record, level } = milestone;
    const { nameOf, isRun } = context;
    const { stage, step, item } = placeOf(milestone, context.places);
    const names = namesIn(stage, step);
    const stageText = names.stage ?? record.stageName;
    const facts = { actor: nameOf(record.actor), assignee: nameOf(record.assignee), stage: stageText };
    const { kind, timestamp } = record;
    return entry(
        {
            key: id,
            when: timestamp === null ? null : { at: timestamp, exact: true },
            group: level === 'unknown' ? 'other' : level,
            kind: kind ?? '',
            sentence: sentenceOf({ ...facts, kind, again }),
            place: isRun ? whereabouts(milestone, { stage, step }) : '',
            second: secondLineOf({
                ...facts,
                record,
                previous: nameOf(previous),
                stageStart: stage?.span.start?.exact ? stage.span.start.at : null
            }),
            comment: record.comments || null,
            mark: markOf(milestone),
            state: item?.state ?? step?.state ?? null
        },
        {
            ...facts,
            object: 'FlowOrchestrationLog',
            id,
            step: names.step ?? record.stepName,
            durationS: record.durationS
        }
    );
}

function placeOf({ stageId, stepId, itemId }: Milestone, places: RunPlaces): Place {
    return (
        places.item(itemId) ?? places.step(stepId) ?? places.stage(stageId) ?? { stage: null, step: null, item: null }
    );
}

/** Sentences of stages name their stage already. */
function whereabouts({ level, record }: Milestone, { stage, step }: Pick<Place, 'stage' | 'step'>): string {
    const isOfStep = level === 'step' || level === 'item' || !!record.stepName;
    if (isOfStep) {
        return step ? placeWords({ stage, step }) : hiddenWords(stage, record.stageName, record.stepName);
    }
    if (level === 'stage') {
        return stage ? '' : hiddenWords(null, record.stageName, null);
    }
    if (level === 'unknown' && (stage || record.stageName)) {
        return stage ? placeWords({ stage, step: null }) : hiddenWords(null, record.stageName, null);
    }
    return '';
}

function markOf({ level, record }: Milestone): Mark {
    if (record.kind === 'ReassignWorkItem') {
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
