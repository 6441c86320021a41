/**
 * Fixtures for Jest, as the UI API answers: `answer(RUN_DOCUMENT, runAnswer(records, runId))`, or, for the model alone,
 * `storyInputOf(records, runId)`.
 */
import {
    emptyRunsData,
    OPTIONAL_FIELDS,
    receivePage,
    receiveRuns,
    storyInput,
    type LogAnswer,
    type RunAnswer
} from 'c/orchestrationData';
import type { StoryInput } from 'c/orchestrationModel';
import { FIXTURE_NOW, FIXTURE_USER_ID, type FixtureRecord, type FixtureRecords } from '../../fixtures/fixtures.ts';

export { expectedStates, EXPECTED } from '../../fixtures/expected.ts';
export * from '../../fixtures/fixtures.ts';

type Node = { Id: string } & Record<string, unknown>;

/** Each field in its wrapper, Id bare; what a record leaves out is null, as the API answers a reader who may read it. */
function nodeOf(record: FixtureRecord, object?: keyof typeof OPTIONAL_FIELDS): Node {
    const fields = Object.entries(record).map(([name, value]) => [name, name === 'Id' ? value : { value }]);
    const empty = (object ? OPTIONAL_FIELDS[object] : []).map((name) => [name, null]);
    return Object.fromEntries([...empty, ...fields]) as Node;
}

/** The record that a lookup leads to; null where it is not there. */
function parentOf(parents: readonly FixtureRecord[] | undefined, id: unknown): Node | null {
    const parent = (parents ?? []).find((record) => record.Id === id);
    return parent ? nodeOf(parent) : null;
}

/** As the documents ask for them: in the order of Ids, on one page. */
function connectionOf(nodes: Node[]): { edges: { node: never }[]; pageInfo: { hasNextPage: boolean } } {
    const sorted = nodes.sort((a, b) => Number(a.Id > b.Id) - Number(a.Id < b.Id));
    return { edges: sorted.map((node) => ({ node: node as never })), pageInfo: { hasNextPage: false } };
}

/** Answer of RUN_DOCUMENT: the run with its interview, stages, steps and work items. */
export function runAnswer(records: FixtureRecords, runId: string): RunAnswer {
    const ofRun = (object: string): FixtureRecord[] =>
        (records[object] ?? []).filter((record) => record.OrchestrationInstanceId === runId);
    const steps = ofRun('FlowOrchestrationStepInstance');
    const stepIds = new Set<unknown>(steps.map(({ Id }) => Id));
    const runs = (records.FlowOrchestrationInstance ?? []).filter(({ Id }) => Id === runId);
    const items = (records.FlowOrchestrationWorkItem ?? []).filter((item) => stepIds.has(item.StepInstanceId));
    const people = [...(records.User ?? []), ...(records.Group ?? [])];
    return {
        uiapi: {
            query: {
                FlowOrchestrationInstance: connectionOf(
                    runs.map((run) => ({
                        ...nodeOf(run, 'FlowOrchestrationInstance'),
                        Interview: parentOf(records.FlowInterview, run.InterviewId)
                    }))
                ),
                FlowOrchestrationStageInstance: connectionOf(
                    ofRun('FlowOrchestrationStageInstance').map((row) => nodeOf(row, 'FlowOrchestrationStageInstance'))
                ),
                FlowOrchestrationStepInstance: connectionOf(
                    steps.map((row) => nodeOf(row, 'FlowOrchestrationStepInstance'))
                ),
                FlowOrchestrationWorkItem: connectionOf(
                    items.map((item) => ({
                        ...nodeOf(item, 'FlowOrchestrationWorkItem'),
                        Assignee: parentOf(people, item.AssigneeId)
                    }))
                )
            }
        }
    };
}

/** Answer of LOG_DOCUMENT for a reader who sees the log. */
export function logAnswer(records: FixtureRecords, runId: string): LogAnswer {
    const rows = (records.FlowOrchestrationLog ?? []).filter((row) => row.OrchestrationInstanceId === runId);
    return {
        uiapi: { query: { FlowOrchestrationLog: connectionOf(rows.map((row) => nodeOf(row, 'FlowOrchestrationLog'))) } }
    };
}

/** What the model judges of a run, mapped from both answers at FIXTURE_NOW. */
export function storyInputOf(records: FixtureRecords, runId: string): StoryInput {
    const now = Date.parse(FIXTURE_NOW);
    const runs = receiveRuns(emptyRunsData([runId]), { data: runAnswer(records, runId) }, now);
    const data = receivePage(runs, 'log', { data: logAnswer(records, runId) }, now);
    const input = storyInput(data, runId, now, FIXTURE_USER_ID);
    if (!input) throw new Error(`the fixture has no run ${runId}`);
    return input;
}
