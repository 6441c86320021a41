import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildSchema } from 'graphql';
import { find } from './filterRecords.ts';
import { GROUP_1, id, testOrg, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const run = (n: number, Status: string, values: object = {}) => ({ Id: id('0jz', n), Status, ...values });
const step = (n: number, runNumber: number | null, values: object = {}) => ({
    Id: id('0jy', n),
    OrchestrationInstanceId: runNumber === null ? null : id('0jz', runNumber),
    Status: 'InProgress',
    ...values
});
const item = (n: number, stepNumber: number | null, Status: string, AssigneeId: string | null = USER_1) => ({
    Id: id('0ja', n),
    StepInstanceId: stepNumber === null ? null : id('0jy', stepNumber),
    Status,
    AssigneeId
});

/** Run 1 has steps 1 and 2, run 2 step 3; step 4 has no run, step 5 one that is not there. */
const records = {
    User: [
        { Id: USER_1, Name: 'Me', IsActive: true },
        { Id: USER_2, Name: 'You', IsActive: true, ManagerId: USER_1 }
    ],
    Group: [{ Id: GROUP_1, Name: 'Desk', Type: 'Queue' }],
    FlowOrchestrationInstance: [
        run(1, 'InProgress', { OwnerId: USER_1 }),
        run(2, 'Error', { OwnerId: USER_2 }),
        run(3, 'Completed')
    ],
    FlowOrchestrationStepInstance: [step(1, 1), step(2, 1), step(3, 2), step(4, null), step(5, 99)],
    FlowOrchestrationWorkItem: [
        item(1, 1, 'Assigned'),
        item(2, 1, 'Assigned', USER_2),
        item(3, 3, 'Completed', GROUP_1),
        item(4, null, 'Assigned', null)
    ],
    FlowOrchestrationLog: [{ Id: id('0jd', 1), OrchestrationInstanceId: id('0jz', 2), Kind: 'FailInstance' }],
    Opportunity: [
        { Id: id('006', 1), Name: 'Deal', OwnerId: USER_2 },
        { Id: id('006', 2), Name: 'Binned', OwnerId: USER_1, IsDeleted: true }
    ]
};

const ITEM = 'FlowOrchestrationWorkItem';
const OPEN = `{ ${ITEM}: { Status: { eq: "assigned" } }, ApiName: "StepInstanceId" }`;
const ALL = `{ ${ITEM}: {}, ApiName: "StepInstanceId" }`;

describe('semi-joins', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const cases: Array<[object: string, where: string, found: number[]]> = [
        ['FlowOrchestrationStepInstance', `{ Id: { inq: ${OPEN} } }`, [1]],
        ['FlowOrchestrationStepInstance', `{ Id: { ninq: ${OPEN} } }`, [2, 3, 4, 5]],
        ['FlowOrchestrationStepInstance', `{ Id: { inq: ${ALL} } }`, [1, 3]],
        ['FlowOrchestrationStepInstance', `{ Id: { inq: ${OPEN}, nin: ["${id('0jy', 1)}"] } }`, []],
        ['FlowOrchestrationStepInstance', `{ Id: { inq: ${ALL} }, Status: { eq: "InProgress" } }`, [1, 3]],
        // Through a reference: to the object's own Id, and between two references to the same object.
        [
            'FlowOrchestrationStepInstance',
            '{ OrchestrationInstanceId: { inq: { FlowOrchestrationInstance: { Status: { in: ["Error", "InProgress"] } }, ApiName: "Id" } } }',
            [1, 2, 3]
        ],
        [
            'FlowOrchestrationStepInstance',
            '{ OrchestrationInstanceId: { inq: { FlowOrchestrationLog: {}, ApiName: "OrchestrationInstanceId" } } }',
            [3]
        ],
        // A reference without a value matches nothing: left out by one, found by the other.
        [
            'FlowOrchestrationStepInstance',
            '{ OrchestrationInstanceId: { ninq: { FlowOrchestrationInstance: {}, ApiName: "Id" } } }',
            [4, 5]
        ],
        // References without a value within do not turn the opposite into nothing.
        ['FlowOrchestrationStepInstance', `{ Id: { ninq: ${ALL} } }`, [2, 4, 5]],
        ['User', `{ Id: { inq: { ${ITEM}: {}, ApiName: "AssigneeId" } } }`, [1, 2]],
        ['User', `{ Id: { ninq: { ${ITEM}: { Status: { eq: "Assigned" } }, ApiName: "AssigneeId" } } }`, []],
        ['Group', `{ Id: { inq: { ${ITEM}: {}, ApiName: "AssigneeId" } } }`, [Number(GROUP_1.slice(3, 15))]],
        [ITEM, '{ AssigneeId: { inq: { Group: {}, ApiName: "Id" } } }', [3]],
        [ITEM, '{ AssigneeId: { inq: { FlowOrchestrationInstance: {}, ApiName: "OwnerId" } } }', [1, 2]],
        // The inner filter has all that a filter has: parents, types of a parent, or, not.
        [
            'FlowOrchestrationStepInstance',
            `{ Id: { inq: { ${ITEM}: { Assignee: { User: { Manager: { Name: { eq: "Me" } } } } }, ApiName: "StepInstanceId" } } }`,
            [1]
        ],
        [
            'FlowOrchestrationStepInstance',
            `{ Id: { inq: { ${ITEM}: { or: [{ Status: { eq: "Completed" } }, { not: { Status: { eq: "Assigned" } } }] }, ApiName: "StepInstanceId" } } }`,
            [3]
        ],
        // Two of them, beside each other and in `and`.
        [
            'FlowOrchestrationStepInstance',
            `{ Id: { inq: ${ALL} }, OrchestrationInstanceId: { ninq: { FlowOrchestrationLog: {}, ApiName: "OrchestrationInstanceId" } } }`,
            [1]
        ],
        [
            'FlowOrchestrationStepInstance',
            `{ and: [{ Id: { inq: ${ALL} } }, { and: { Id: { ninq: ${OPEN} } } }] }`,
            [3]
        ],
        [
            'FlowOrchestrationStepInstance',
            `{ and: [{ Id: { inq: ${ALL} } }, { or: [{ Status: { eq: "Error" } }, { Status: { eq: "InProgress" } }] }] }`,
            [1, 3]
        ],
        // What is in the recycle bin does not count.
        ['User', '{ Id: { inq: { Opportunity: {}, ApiName: "OwnerId" } } }', [2]],
        ['User', '{ Id: { ninq: { Opportunity: {}, ApiName: "OwnerId" } } }', [1]]
    ];
    for (const [object, where, found] of cases) {
        it(`${object} ${where}`, async () => assert.deepEqual(await find(test, object, where), found));
    }

    it('take variables for values, for the join and for the whole filter', async () => {
        const steps = (where: string, variables: Record<string, unknown>, types: string): Promise<number[]> =>
            find(test, 'FlowOrchestrationStepInstance', where, variables, types);
        const join = { [ITEM]: { Status: { eq: 'Assigned' } }, ApiName: 'StepInstanceId' };
        assert.deepEqual(await steps('{ Id: { inq: $join } }', { join }, '($join: JoinInput)'), [1]);
        const where = { Id: { inq: join } };
        assert.deepEqual(await steps('$where', { where }, '($where: FlowOrchestrationStepInstance_Filter)'), [1]);
        const within = `{ Id: { inq: { ${ITEM}: { Status: { eq: $status } }, ApiName: $field } } }`;
        const variables = { status: 'Completed', field: 'StepInstanceId' };
        assert.deepEqual(await steps(within, variables, '($status: Picklist, $field: String)'), [3]);
        assert.deepEqual(await steps('{ Id: { inq: $join } }', {}, '($join: JoinInput)'), [1, 2, 3, 4, 5]);
    });

    it('are part of the one statement of their root field, counted or not', async () => {
        const where = `{ Id: { inq: ${ALL}, ninq: ${OPEN} } }`;
        const query = `{ uiapi { query {
            FlowOrchestrationStepInstance(where: ${where}) { totalCount edges { node { Id OrchestrationInstance { Id } } } }
            User(where: { Id: { inq: { ${ITEM}: {}, ApiName: "AssigneeId" } } }) { totalCount } } } }`;
        const before = test.org.statementCount();
        const { data, errors } = await test.ask(query);
        assert.deepEqual(errors, []);
        assert.equal(test.org.statementCount() - before, 2);
        const { query: found } = data.uiapi as { query: Record<string, { totalCount: number }> };
        assert.equal(found.FlowOrchestrationStepInstance.totalCount, 1);
        assert.equal(found.User.totalCount, 2);
    });

    it('show in the schema what they take', async () => {
        const { data } = await test.ask(
            '{ join: __type(name: "JoinInput") { inputFields { name type { name } } } ids: __type(name: "IdOperators") { inputFields { name type { name } } } }'
        );
        const fieldsOf = (type: string): Map<string, string> => {
            const { inputFields } = data[type] as { inputFields: Array<{ name: string; type: { name: string } }> };
            return new Map(inputFields.map(({ name, type: { name: typeName } }) => [name, typeName]));
        };
        assert.equal(fieldsOf('join').get('ApiName'), 'String');
        assert.equal(fieldsOf('join').get(ITEM), `${ITEM}_Filter`);
        for (const operator of ['inq', 'ninq']) assert.equal(fieldsOf('ids').get(operator), 'JoinInput');
        assert.ok(buildSchema(test.org.schemaSdl()).getType('JoinInput'));
    });
});
