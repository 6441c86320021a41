/** The package's questions about earlier runs, as an org answers them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORCE_APP } from '../../checks/findings.ts';
import { findDocuments } from '../../checks/graphql/findDocuments.ts';
import type { Persona } from '../access/personas.ts';
import { id, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const documentOf = (file: string): string => {
    const found = findDocuments(FORCE_APP).find((document) => document.file.endsWith(`/${file}`));
    assert.ok(found, `${file} holds no document`);
    return found.text;
};
const USUAL = documentOf('usualDocument.ts');
const USUAL_STEPS = documentOf('usualStepsDocument.ts');

const DAY = '2026-03-10';
const run = (n: number, values: object = {}) => ({
    Id: id('0jr', n),
    Status: 'Completed',
    OrchestrationDeveloperName: 'Loan_approval',
    IsDebugRun: false,
    CreatedDate: `${DAY}T08:00:00Z`,
    ...values
});
const row = (n: number, runNumber: number, Kind: string, values: object = {}) => ({
    Id: id('0jg', n),
    OrchestrationInstanceId: id('0jr', runNumber),
    OrchestrationName: 'Loan_approval',
    Kind,
    Timestamp: `${DAY}T09:00:00Z`,
    StageName: 'Legal',
    StepName: 'Review',
    Duration: 60,
    ...values
});
const step = (n: number, runNumber: number, values: object = {}) => ({
    Id: id('0jt', n),
    OrchestrationInstanceId: id('0jr', runNumber),
    StageInstanceId: id('0js', 1),
    Name: 'Review',
    Status: 'Completed',
    CreatedDate: `${DAY}T09:00:00Z`,
    LastModifiedDate: `${DAY}T10:00:00Z`,
    ...values
});

/** Run 1 is the usual one, 2 another's process, 3 a debug run, 4 older than two years. */
const records = {
    FlowOrchestrationInstance: [
        run(1),
        run(2, { OrchestrationDeveloperName: 'Hiring' }),
        run(3, { IsDebugRun: true }),
        run(4, { CreatedDate: '2024-03-01T08:00:00Z' })
    ],
    FlowOrchestrationStageInstance: [{ Id: id('0js', 1), Name: 'Legal', OrchestrationInstanceId: id('0jr', 1) }],
    FlowOrchestrationStepInstance: [
        step(1, 1),
        step(2, 1, { CreatedDate: `${DAY}T12:00:00Z` }),
        step(3, 1, { Status: 'InProgress' }),
        step(4, 2),
        step(5, 3),
        step(6, 4),
        step(7, 1, { StageInstanceId: id('0js', 99) })
    ],
    FlowOrchestrationLog: [
        row(1, 1, 'EndStep'),
        row(2, 1, 'StartStage', { StepName: null, Duration: null, Timestamp: `${DAY}T08:00:00Z` }),
        row(3, 1, 'StartStep'),
        row(4, 1, 'EndStep', { Timestamp: `${DAY}T12:00:00Z` }),
        row(5, 2, 'EndStep', { OrchestrationName: 'Hiring' }),
        row(6, 3, 'EndStep'),
        row(7, 4, 'EndStep')
    ]
};

interface Roots {
    uiapi: { query: Record<string, { edges: { node: Record<string, unknown> & { Id: string } }[] }> };
}

describe('what is usual', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    const nodes = async (query: string, more: { persona?: Persona; deny?: string[]; name?: string } = {}) => {
        const { name = 'Loan_approval', ...ask } = more;
        const { data, errors } = await test.ask(query, { variables: { name }, ...ask });
        assert.deepEqual(errors, []);
        const [root] = Object.values((data as unknown as Roots).uiapi.query);
        return (root?.edges ?? []).map(({ node }) => node);
    };
    const ids = async (...ask: Parameters<typeof nodes>) => (await nodes(...ask)).map(({ Id }) => Id);

    it('ends of steps and starts of stages of the same process, newest first; no debug run, none of long ago', async () => {
        assert.deepEqual(await ids(USUAL), [id('0jg', 4), id('0jg', 1), id('0jg', 2)]);
        assert.deepEqual(await ids(USUAL, { name: 'loan_APPROVAL' }), await ids(USUAL));
    });

    it('a row says of which run it is, what, when, where and how long', async () => {
        const [node] = await nodes(USUAL);
        assert.deepEqual(node, {
            Id: id('0jg', 4),
            OrchestrationInstanceId: { value: id('0jr', 1) },
            Kind: { value: 'EndStep' },
            Timestamp: { value: `${DAY}T12:00:00.000Z` },
            StageName: { value: 'Legal' },
            StepName: { value: 'Review' },
            Duration: { value: 60 }
        });
    });

    it('a field that is closed is left out alone', async () => {
        const [node] = await nodes(USUAL, { deny: ['FlowOrchestrationLog.Duration'] });
        assert.ok(node && !('Duration' in node) && 'StepName' in node);
    });

    it('without log: completed steps of the same process, newest first, with the name of their stage', async () => {
        const found = await nodes(USUAL_STEPS, { persona: 'manager' });
        assert.deepEqual(
            found.map(({ Id }) => Id),
            [id('0jt', 2), id('0jt', 7), id('0jt', 1)]
        );
        assert.deepEqual(found[2], {
            Id: id('0jt', 1),
            OrchestrationInstanceId: { value: id('0jr', 1) },
            Status: { value: 'Completed' },
            Name: { value: 'Review' },
            StageInstance: { Name: { value: 'Legal' } },
            CreatedDate: { value: `${DAY}T09:00:00.000Z` },
            LastModifiedDate: { value: `${DAY}T10:00:00.000Z` }
        });
        assert.equal(found[1]?.StageInstance, null);
    });

    it('each is one statement per level, however many rows there are', async () => {
        const count = async (query: string): Promise<number> => {
            const before = test.org.statementCount();
            await nodes(query);
            return test.org.statementCount() - before;
        };
        assert.equal(await count(USUAL), 1);
        assert.ok((await count(USUAL_STEPS)) <= 2);
    });
});
