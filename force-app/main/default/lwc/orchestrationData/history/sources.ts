import type { HistoryOf } from 'c/orchestrationModel';
import type { GraphQLDocument } from 'lightning/graphql';
import { itemFeedDocument } from '../documents/itemFeedDocument';
import { itemHistoryDocument } from '../documents/itemHistoryDocument';
import { runFeedDocument } from '../documents/runFeedDocument';
import { runHistoryDocument } from '../documents/runHistoryDocument';
import { stageFeedDocument } from '../documents/stageFeedDocument';
import { stageHistoryDocument } from '../documents/stageHistoryDocument';
import { stepFeedDocument } from '../documents/stepFeedDocument';
import { stepHistoryDocument } from '../documents/stepHistoryDocument';

/** An object that may tell of records, if the org has it. */
export interface HistorySource {
    /** API name. */
    object: string;
    of: HistoryOf;
    /** API name of its lookup to the record. */
    lookup: string;
    document(): GraphQLDocument;
}

const OBJECT_OF: Record<HistoryOf, string> = {
    run: 'FlowOrchestrationInstance',
    stage: 'FlowOrchestrationStageInstance',
    step: 'FlowOrchestrationStepInstance',
    item: 'FlowOrchestrationWorkItem'
};

const history = (of: HistoryOf, document: () => GraphQLDocument): HistorySource => ({
    object: `${OBJECT_OF[of]}History`,
    of,
    lookup: `${OBJECT_OF[of]}Id`,
    document
});
const feed = (of: HistoryOf, document: () => GraphQLDocument): HistorySource => ({
    object: `${OBJECT_OF[of]}Feed`,
    of,
    lookup: 'ParentId',
    document
});

/** The …History and …Feed objects of a run's records (Object Reference: associated objects). */
export const HISTORY_SOURCES: readonly HistorySource[] = [
    history('run', runHistoryDocument),
    history('stage', stageHistoryDocument),
    history('step', stepHistoryDocument),
    history('item', itemHistoryDocument),
    feed('run', runFeedDocument),
    feed('stage', stageFeedDocument),
    feed('step', stepFeedDocument),
    feed('item', itemFeedDocument)
];

export const historySource = (object: string): HistorySource | null =>
    HISTORY_SOURCES.find((source) => source.object === object) ?? null;
