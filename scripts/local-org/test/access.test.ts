import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Persona } from '../localOrg.ts';
import { id, testOrg, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const [MINE, OTHER] = [id('0jz', 1), id('0jz', 2)];
const DEAL = id('006', 1);

/** Two runs with a stage, two steps, an item and a log row each; the first run's item is the reader's. */
function run(number: number, assignee: string): Record<string, Array<Record<string, unknown>>> {
    const runId = id('0jz', number);
    const step = { OrchestrationInstanceId: runId, StageInstanceId: id('0jx', number) };
    return {
        FlowOrchestrationInstance: [{ Id: runId, Status: 'InProgress', InterviewId: id('0fo', number) }],
        FlowOrchestrationStageInstance: [{ Id: id('0jx', number), OrchestrationInstanceId: runId }],
        FlowOrchestrationStepInstance: [
            { Id: id('0jy', number), ...step },
            { Id: id('0jy', number + 10), ...step }
        ],
        FlowOrchestrationWorkItem: [
            { Id: id('0ja', number), Status: 'Completed', AssigneeId: assignee, StepInstanceId: id('0jy', number) }
        ],
        FlowOrchestrationLog: [{ Id: id('0jd', number), OrchestrationInstanceId: runId, Kind: 'StartInstance' }],
        FlowInterview: [{ Id: id('0fo', number), Error: 'It broke' }]
    };
}

const [mine, other] = [run(1, USER_1), run(2, USER_2)];
const records = {
    ...Object.fromEntries(Object.keys(mine).map((object) => [object, [...mine[object], ...other[object]]])),
    User: [
        { Id: USER_1, Name: 'Me', IsActive: true },
        { Id: USER_2, Name: 'You', IsActive: true }
    ],
    Opportunity: [
        { Id: DEAL, Name: 'Deal' },
        { Id: id('006', 2), Name: 'Binned', IsDeleted: true }
    ],
    Case: [{ Id: id('500', 1), CaseNumber: '00001' }]
};

describe('access', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const count = async (object: string, persona: Persona): Promise<number> =>
        (await test.nodes(object, '', 'Id', { persona })).length;
    const firstError = async (query: string, ask: Parameters<TestOrg['ask']>[1]): Promise<string | undefined> =>
        (await test.ask(query, ask)).errors[0]?.message;

    it('shows everything to an admin, all but the log to a manager', async () => {
        for (const object of Object.keys(mine)) {
            assert.equal(await count(object, 'admin'), mine[object].length * 2, object);
            assert.equal(
                await count(object, 'manager'),
                object === 'FlowOrchestrationLog' ? 0 : mine[object].length * 2,
                object
            );
        }
    });

    it('shows an assignee their items and the runs of these with all stages and steps', async () => {
        for (const object of ['Instance', 'StageInstance', 'StepInstance', 'WorkItem'].map(
            (name) => `FlowOrchestration${name}`
        )) {
            assert.equal(await count(object, 'assignee'), mine[object].length, object);
        }
        assert.equal(await count('FlowOrchestrationLog', 'assignee'), 0);
    });

    it('hides parents that are not visible', async () => {
        const fields = 'OrchestrationInstance { Id }';
        const ask = { persona: 'assignee' } as const;
        assert.deepEqual(await test.nodes('FlowOrchestrationStageInstance', '', fields, ask), [
            { OrchestrationInstance: { Id: MINE } }
        ]);
        const where = `where: { OrchestrationInstance: { Id: { eq: "${OTHER}" } } }`;
        assert.deepEqual(await test.nodes('FlowOrchestrationStageInstance', where, 'Id', ask), []);
    });

    it('has no run objects at all for a reader without access', async () => {
        const query = '{ uiapi { query { FlowOrchestrationInstance { totalCount } } } }';
        assert.match(
            (await firstError(query, { persona: 'none' })) ?? '',
            /Field 'FlowOrchestrationInstance' in type 'RecordQuery' is undefined/
        );
        assert.equal(test.org.objectInfo('FlowOrchestrationInstance', 'none', []).status, 404);
        assert.equal((await test.nodes('Opportunity', '', 'Id', { persona: 'none' })).length, 1);
    });

    it('never shows what is in the recycle bin', async () => {
        assert.deepEqual(await test.nodes('Opportunity', '', 'Name { value }'), [{ Name: { value: 'Deal' } }]);
        assert.equal((await test.nodes('Opportunity', '', 'Id', { deny: ['Opportunity.IsDeleted'] })).length, 1);
    });

    it('takes denied objects and fields out of schema and object info, with the relationships through them', async () => {
        const deny = ['FlowInterview', 'FlowOrchestrationInstance.Status'];
        const of = (fields: string): string =>
            `{ uiapi { query { FlowOrchestrationInstance { edges { node { Id ${fields} } } } } } }`;
        for (const fields of ['Status { value }', 'Interview { Id }']) {
            assert.match((await firstError(of(fields), { deny })) ?? '', /FieldUndefined/);
        }
        assert.equal(await firstError(of('InterviewId { value }'), { deny }), undefined);
        const filter =
            '{ uiapi { query { FlowOrchestrationInstance(where: { Status: { eq: "Error" } }) { totalCount } } } }';
        assert.match(
            (await firstError(filter, { deny })) ?? '',
            /contains a field not in 'FlowOrchestrationInstance_Filter': 'Status'/
        );
        const { body } = test.org.objectInfo('FlowOrchestrationInstance', 'admin', deny);
        const { fields } = body as { fields: Record<string, { relationshipName: string | null }> };
        assert.equal(fields.Status, undefined);
        assert.equal(fields.InterviewId.relationshipName, null);
    });

    describe('@optional', () => {
        const deny = ['FlowOrchestrationInstance.Status', 'FlowInterview.Error', 'FlowOrchestrationInstance.Duration'];
        const where = `where: { Id: { eq: "${MINE}" } }`;

        it('leaves out what the reader cannot see, at any depth', async () => {
            const fields = 'Id Status @optional { value } Interview @optional { Error @optional { value } }';
            assert.deepEqual(await test.nodes('FlowOrchestrationInstance', where, fields, { deny }), [
                { Id: MINE, Interview: {} }
            ]);
            assert.deepEqual(
                await test.nodes('FlowOrchestrationInstance', where, fields, { deny: ['FlowInterview'] }),
                [{ Id: MINE, Status: { value: 'InProgress' } }]
            );
        });

        it('works in fragments, and drops those that nothing leads to any more', async () => {
            const query = `{ uiapi { query { FlowOrchestrationInstance(${where}) { edges { node { ...Run } } } } } }
                fragment Run on FlowOrchestrationInstance { Id Status @optional { ...Text } Interview @optional { ...Reason } }
                fragment Text on PicklistValue { value }
                fragment Reason on FlowInterview { Error @optional { value } }`;
            const { data, errors } = await test.ask(query, { deny: ['FlowInterview', ...deny] });
            assert.deepEqual(errors, []);
            assert.deepEqual(data, {
                uiapi: { query: { FlowOrchestrationInstance: { edges: [{ node: { Id: MINE } }] } } }
            });
        });

        it('does not cover what no org has, nor a field without it', async () => {
            const of = (fields: string): string =>
                `{ uiapi { query { FlowOrchestrationInstance { edges { node { ${fields} } } } } } }`;
            assert.match((await firstError(of('Shoe @optional { value }'), {})) ?? '', /Field 'Shoe' in type/);
            assert.match(
                (await firstError(of('Status @optional { value } Duration { value }'), { deny })) ?? '',
                /Field 'Duration' in type/
            );
            const root = '{ uiapi { query { FlowOrchestrationLog @optional { totalCount } } } }';
            assert.match(
                (await firstError(root, { deny: ['FlowOrchestrationLog'] })) ?? '',
                /Field 'FlowOrchestrationLog' in type 'RecordQuery'/
            );
        });
    });
});
