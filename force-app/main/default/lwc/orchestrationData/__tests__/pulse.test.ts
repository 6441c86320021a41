import {
    absorbChanges,
    changedObjects,
    emptyRunsData,
    hasMoreChanges,
    headsOf,
    objectsWithLost,
    receivePage,
    receiveRuns,
    sinceOf,
    withoutLost
} from 'c/orchestrationData';
import type { Heads, RunsData } from 'c/orchestrationData';
import { logAnswer, RUN_ID, runAnswer, step } from './answers';

const NOW = Date.UTC(2025, 10, 27, 13);
const LAST = Date.UTC(2025, 10, 24, 10);

function known(): RunsData {
    const runs = receiveRuns(emptyRunsData([RUN_ID]), { data: runAnswer() }, NOW);
    return receivePage(runs, 'log', { data: logAnswer(['StartInstance']) }, NOW);
}
const heads = (changes: Heads = {}): Heads => ({
    runs: { count: 1, latest: null },
    stages: { count: 1, latest: null },
    steps: { count: 2, latest: LAST },
    items: { count: 0, latest: null },
    log: { count: 1, latest: null },
    ...changes
});

it('reads the last change and the number of each object from a pulse', () => {
    const root = { edges: [{ node: step('a').node }], totalCount: 7 };
    expect(headsOf({ uiapi: { query: { FlowOrchestrationStepInstance: root } } })).toEqual({
        steps: { count: 7, latest: LAST }
    });
});

it('knows that nothing changed, what changed, and what is gone', () => {
    expect(changedObjects(known(), heads())).toEqual([]);
    expect(changedObjects(known(), heads({ steps: { count: 2, latest: LAST + 1 } }))).toEqual(['steps']);
    expect(changedObjects(known(), heads({ items: { count: 1, latest: NOW } }))).toEqual(['items']);
    expect(objectsWithLost(known(), heads())).toEqual([]);
    expect(objectsWithLost(known(), heads({ steps: { count: 1, latest: LAST } }))).toEqual(['steps']);
});

it('asks from the last known change on, and never for what did not change', () => {
    expect(sinceOf(known(), ['steps'], 'steps')).toBe('2025-11-24T10:00:00.000Z');
    expect(sinceOf(known(), ['steps'], 'items')).toMatch(/^3999/);
    expect(sinceOf(known(), ['items'], 'items')).toMatch(/^1970/);
});

it('takes changes in by Id, twice without doubling, and goes on with no page', () => {
    const changed = step('step2', 'Error');
    const answer = { uiapi: { query: { FlowOrchestrationStepInstance: { edges: [changed, step('step3')] } } } };
    const once = absorbChanges(known(), answer, NOW);
    const twice = absorbChanges(once, answer, NOW);
    expect(twice.steps.map(({ id, status }) => [id, status])).toEqual([
        ['step1', 'Completed'],
        ['step2', 'Error'],
        ['step3', 'Completed']
    ]);
    expect(twice.next).toEqual(known().next);
    const more = { uiapi: { query: { FlowOrchestrationStepInstance: { pageInfo: { hasNextPage: true } } } } };
    expect(hasMoreChanges(more)).toBe(true);
});

it('counts elapsed seconds of every answer from the same moment: who holds an item since when does not move', () => {
    const item = (id: string, elapsed: number) => ({
        node: { Id: id, Status: { value: 'Assigned' }, ElapsedTimeSinceAsgntInSec: { value: elapsed } }
    });
    const first = runAnswer();
    first.uiapi?.query?.FlowOrchestrationWorkItem?.edges?.push(item('old', 600));
    const data = receiveRuns(emptyRunsData([RUN_ID]), { data: first }, NOW);
    const run = first.uiapi?.query?.FlowOrchestrationInstance;
    const later = NOW + 3_600_000;
    const answer = {
        uiapi: {
            query: { FlowOrchestrationInstance: run, FlowOrchestrationWorkItem: { edges: [item('new', 60)] } }
        }
    };
    const changed = absorbChanges(data, answer as never, later);
    const heldSince = changed.items.map((row) => changed.answeredAt - (row.elapsedSinceAssignmentS ?? 0) * 1000);
    expect(heldSince).toEqual([NOW - 600_000, later - 60_000]);
    expect(changed.readAt).toBe(later);
});

it('leaves out what the server has no more', () => {
    const answer = { uiapi: { query: { FlowOrchestrationStepInstance: { edges: [{ node: { Id: 'step2' } }] } } } };
    expect(withoutLost(known(), answer).steps.map(({ id }) => id)).toEqual(['step2']);
    expect(withoutLost(known(), answer).stages).toHaveLength(1);
});

it('leaves out a run that is gone: the server tells of none', () => {
    const none = { count: 0, latest: null };
    expect(objectsWithLost(known(), heads({ runs: none }))).toEqual(['runs']);
    const answer = { uiapi: { query: { FlowOrchestrationInstance: { edges: [] } } } };
    expect(withoutLost(known(), answer).runs).toEqual([]);
    expect(withoutLost(known(), {}).runs).toHaveLength(1);
});
