import type { HistoryEntry } from 'c/orchestrationHistoryList';
import type { RunState, RunStory, StageStory, StepState } from 'c/orchestrationModel';
import { pieces, stageName } from 'c/orchestrationText';
import { labels } from '../labels';
import { namesIn } from './blank';
import { at } from './recordEntries';

const RUN_ENDS: Partial<Record<RunState, string>> = {
    completed: labels.endInstance,
    canceled: labels.cancelInstance,
    failed: labels.failInstance,
    'failed-resumable': labels.failInstance
};

const STAGE_ENDS: Partial<Record<StepState, string>> = {
    completed: labels.endStage,
    failed: labels.failStage,
    discontinued: labels.discontinueStage
};

/** What the records of the run itself tell without its log rows. */
export function runRecordEntries({ id, span, state }: RunStory): HistoryEntry[] {
    const own = { id, object: 'FlowOrchestrationInstance', group: 'run', state: null, mark: 'other' } as const;
    const end = RUN_ENDS[state];
    return [
        ...at(span.start, { ...own, kind: 'run-started', sentence: pieces(labels.startInstance), part: 'start' }),
        ...(end ? at(span.end, { ...own, kind: `run-${state}`, sentence: pieces(end), part: 'end' }) : [])
    ];
}

/** What a stage's record tells without its log rows. */
export function stageRecordEntries(stage: StageStory): HistoryEntry[] {
    const { id, span, state } = stage;
    if (id === null) {
        return [];
    }
    const own = { id, object: 'FlowOrchestrationStageInstance', group: 'stage', state: null, mark: 'other' } as const;
    const name = stageName(stage);
    const end = state && STAGE_ENDS[state];
    return [
        ...at(span.start, { ...own, kind: 'stage-started', sentence: pieces(labels.startStage, name), part: 'start' }),
        ...(end ? at(span.end, { ...own, kind: `stage-${state}`, sentence: pieces(end, name), part: 'end' }) : [])
    ].map((one) => ({ ...one, facts: { ...one.facts, ...namesIn(stage, null) } }));
}
