import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { openLocalOrg } from '../localOrg.ts';
import type { LocalOrg } from '../localOrg.ts';
import { situations } from '../sample/situations.ts';

const START = Date.parse('2026-03-18T10:30:00Z');
const MINUTE = 60_000;

const QUERY = `query run($id: ID) { uiapi { query {
    FlowOrchestrationInstance(where: { Id: { eq: $id } }) { edges { node {
        Status { value } Duration { value } LastModifiedDate { value } SystemModstamp { value }
    } } }
    FlowOrchestrationStageInstance(where: { OrchestrationInstanceId: { eq: $id } }) { totalCount }
    FlowOrchestrationWorkItem(where: { StepInstance: { OrchestrationInstanceId: { eq: $id } } }) {
        edges { node { Id Name { value } Status { value } Assignee { ... on User { Name { value } } ... on Group { Name { value } } } } }
    }
    FlowOrchestrationLog(where: { OrchestrationInstanceId: { eq: $id } }, first: 200, orderBy: { Name: { order: ASC } }) {
        totalCount edges { node { Id Kind { value } } }
    }
} } }`;

interface Value {
    value: string | number | null;
}
type Node = Record<string, Value> & { Id: string; Assignee: { Name: Value } | null };
type Connection = { totalCount: number; edges: Array<{ node: Node }> };

/** What the endpoint tells of a run, in few words. */
async function look(org: LocalOrg, id: string) {
    const { body } = await org.graphql({
        body: JSON.stringify({ query: QUERY, variables: { id } }),
        persona: 'admin',
        deny: []
    });
    const answer = JSON.parse(JSON.stringify(body)) as {
        data: { uiapi: { query: Record<string, Connection> } };
        errors: unknown[];
    };
    assert.deepEqual(answer.errors, []);
    const roots = answer.data.uiapi.query;
    const nodes = (object: string): Node[] => roots[object].edges.map(({ node }) => node);
    const run = nodes('FlowOrchestrationInstance')[0];
    return {
        status: run.Status.value,
        duration: run.Duration.value,
        modified: run.LastModifiedDate.value,
        modstamp: String(run.SystemModstamp.value),
        stages: roots.FlowOrchestrationStageInstance.totalCount,
        items: nodes('FlowOrchestrationWorkItem').map(
            ({ Status, Assignee }) => `${Assignee?.Name.value}: ${Status.value}`
        ),
        names: nodes('FlowOrchestrationWorkItem').map(({ Name }) => String(Name.value)),
        logIds: nodes('FlowOrchestrationLog').map(({ Id }) => Id),
        lastKind: nodes('FlowOrchestrationLog').at(-1)?.Kind.value
    };
}

const [WATCHED] = situations().filter(({ movesOn }) => movesOn);

describe('an org whose clock runs', () => {
    let directory: string;
    after(() => rm(directory, { recursive: true }));

    it('moves its sample on, and carries on from there when it is opened again', async () => {
        directory = await mkdtemp(path.join(tmpdir(), 'moves-'));
        let now = START;
        const open = (): Promise<LocalOrg> => openLocalOrg({ runs: 0, dataDir: directory, clock: () => now });
        const org = await open();
        const first = await look(org, WATCHED.runId);
        assert.deepEqual([first.status, first.stages, first.items], ['InProgress', 1, ['Claims Desk: Assigned']]);

        now += 3 * MINUTE;
        await org.moveOn?.();
        const second = await look(org, WATCHED.runId);
        assert.deepEqual(
            [second.status, second.stages, second.items],
            ['InProgress', 2, ['Claims Desk: Completed', 'Lucia Moretti: Assigned']]
        );
        assert.equal(Number(second.duration) - Number(first.duration), 180);
        assert.ok(second.modstamp > first.modstamp && second.modstamp <= new Date(now).toISOString());
        assert.deepEqual(second.logIds.slice(0, first.logIds.length), first.logIds);
        assert.equal(second.lastKind, 'StartStep');
        assert.ok(second.names.every((name) => /^\d{7}$/.test(name)) && second.names[0] === first.names[0]);

        const statements = org.statementCount();
        await org.moveOn?.();
        assert.equal(org.statementCount(), statements, 'nothing happens twice');
        await org.close();

        now += 20 * MINUTE;
        const again = await open();
        const third = await look(again, WATCHED.runId);
        assert.deepEqual([third.status, third.stages, third.lastKind], ['Completed', 4, 'EndInstance']);
        assert.deepEqual(third.logIds.slice(0, second.logIds.length), second.logIds);
        assert.equal(third.names[1], second.names[1]);
        await again.close();
    });

    it('stands still at a fixed now', async () => {
        const org = await openLocalOrg({ runs: 0, now: START });
        assert.equal(org.moveOn, null);
        await org.close();
    });
});
