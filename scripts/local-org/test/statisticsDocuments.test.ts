/** The package's questions for its statistics, as an org answers them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FORCE_APP } from '../../checks/findings.ts';
import { findDocuments } from '../../checks/graphql/findDocuments.ts';
import { id, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const found = findDocuments(FORCE_APP).find(({ file }) => file.endsWith('/stepGroupsDocument.ts'));
assert.ok(found, 'stepGroupsDocument.ts holds no document');
const GROUPS = found.text;

const run = (n: number, OrchestrationDeveloperName: string, IsDebugRun = false) => ({
    Id: id('0jr', n),
    OrchestrationDeveloperName,
    IsDebugRun,
    Status: 'Completed',
    CreatedDate: '2026-03-01T08:00:00Z'
});
const stage = (n: number, runNumber: number, Label: string) => ({
    Id: id('0js', n),
    OrchestrationInstanceId: id('0jr', runNumber),
    Name: 'Legal',
    Label,
    CreatedDate: '2026-03-01T08:00:00Z'
});
const step = (n: number, runNumber: number, values: object = {}) => ({
    Id: id('0jt', n),
    OrchestrationInstanceId: id('0jr', runNumber),
    StageInstanceId: id('0js', 1),
    Name: 'Review',
    Label: 'Review contract',
    StepType: 'InteractiveStep',
    Status: 'Completed',
    CreatedDate: '2026-03-01T09:00:00Z',
    ...values
});
const records = {
    FlowOrchestrationInstance: [run(1, 'Loan_approval'), run(2, 'Hiring'), run(3, 'Loan_approval', true)],
    FlowOrchestrationStageInstance: [stage(1, 1, 'Legal'), stage(2, 2, 'Other'), stage(3, 3, 'Debug')],
    FlowOrchestrationStepInstance: [
        step(1, 1),
        step(2, 1),
        step(3, 1, { Name: 'Check', Label: 'Check', StepType: 'BackgroundStep' }),
        step(4, 1, { CreatedDate: '2026-02-01T09:00:00Z' }),
        step(5, 2),
        step(6, 3)
    ]
};
const variables = { name: 'Loan_approval', since: '2026-02-28T00:00:00.000Z' };

type Root = { edges: { node: { aggregate: Record<string, { value?: unknown; count?: { value: number } }> } }[] };

describe('steps and stages of a process, counted', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    const groups = async (): Promise<Record<string, unknown[]>> => {
        const { data, errors } = await test.ask(GROUPS, { variables });
        assert.deepEqual(errors, []);
        const { aggregate } = (data as unknown as { uiapi: { aggregate: Record<string, Root> } }).uiapi;
        return Object.fromEntries(
            Object.entries(aggregate).map(([object, { edges }]) => [
                object,
                edges.map(({ node }) =>
                    Object.values(node.aggregate).map(({ value, count }) => value ?? count?.value ?? null)
                )
            ])
        );
    };

    it('by name, label and type; of this process, since then, without debug runs', async () => {
        assert.deepEqual(await groups(), {
            FlowOrchestrationStepInstance: [
                ['Check', 'Check', 'BackgroundStep', 1],
                ['Review', 'Review contract', 'InteractiveStep', 2]
            ],
            FlowOrchestrationStageInstance: [['Legal', 'Legal', 1]]
        });
    });

    it('one statement for each of the two', async () => {
        const start = test.org.statementCount();
        await groups();
        assert.equal(test.org.statementCount() - start, 2);
    });

    it('what a reader may not read is named', async () => {
        const { errors } = await test.ask(GROUPS, { variables, deny: ['FlowOrchestrationStepInstance.StepType'] });
        assert.match(errors.map(({ message }: { message: string }) => message).join(), /StepType/);
    });
});
