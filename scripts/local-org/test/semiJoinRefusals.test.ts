import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { id, testOrg, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const ITEM = 'FlowOrchestrationWorkItem';
const STEP = 'FlowOrchestrationStepInstance';
const item = (n: number, AssigneeId: string) => ({
    Id: id('0ja', n),
    StepInstanceId: id('0jy', n),
    Status: 'Assigned',
    AssigneeId
});
const records = {
    User: [
        { Id: USER_1, Name: 'Me', IsActive: true },
        { Id: USER_2, Name: 'You', IsActive: true }
    ],
    FlowOrchestrationInstance: [1, 2].map((n) => ({ Id: id('0jz', n), Status: 'InProgress' })),
    [STEP]: [1, 2].map((n) => ({ Id: id('0jy', n), OrchestrationInstanceId: id('0jz', n) })),
    [ITEM]: [item(1, USER_1), item(2, USER_2)],
    FlowOrchestrationLog: [{ Id: id('0jd', 1), OrchestrationInstanceId: id('0jz', 1), Kind: 'StartInstance' }]
};

const OPEN = `{ ${ITEM}: { Status: { eq: "Assigned" } }, ApiName: "StepInstanceId" }`;
const LOGGED = '{ FlowOrchestrationLog: {}, ApiName: "OrchestrationInstanceId" }';

describe('semi-joins that SOQL does not have', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const refused: Array<[object: string, where: string, message: RegExp]> = [
        [STEP, `{ or: [{ Id: { inq: ${OPEN} } }, { Status: { eq: "Error" } }] }`, /not allowed with the 'OR' operator/],
        [STEP, `{ or: [{ Id: { inq: ${OPEN} } }] }`, /'OR'/],
        [STEP, `{ and: [{ or: [{ and: [{ Id: { ninq: ${OPEN} } }] }] }] }`, /'OR'/],
        [STEP, `{ not: { Id: { inq: ${OPEN} } } }`, /not allowed with the 'NOT' operator/],
        [STEP, `{ not: { and: [{ Id: { ninq: ${OPEN} } }] } }`, /'NOT'/],
        [
            'FlowOrchestrationInstance',
            `{ Id: { inq: { ${STEP}: { Id: { inq: ${OPEN} } }, ApiName: "OrchestrationInstanceId" } } }`,
            /Nesting of semi join sub-selects is not supported/
        ],
        [
            'FlowOrchestrationInstance',
            `{ Id: { inq: { ${STEP}: { or: [{ Id: { ninq: ${OPEN} } }] }, ApiName: "OrchestrationInstanceId" } } }`,
            /Nesting/
        ],
        [
            STEP,
            `{ Id: { inq: ${OPEN}, ninq: ${OPEN} }, OrchestrationInstanceId: { inq: ${LOGGED} } }`,
            /Maximum 2 semi join/
        ],
        [STEP, `{ and: [{ Id: { inq: ${OPEN} } }, { Id: { inq: ${OPEN} } }, { Id: { inq: ${OPEN} } }] }`, /Maximum 2/],
        [ITEM, `{ StepInstance: { Id: { inq: ${OPEN} } } }`, /on a field of the parent 'StepInstance'/],
        [ITEM, `{ StepInstance: { OrchestrationInstanceId: { inq: ${LOGGED} } } }`, /parent 'StepInstance'/],
        [ITEM, '{ Assignee: { Name: { Id: { inq: { User: {}, ApiName: "Id" } } } } }', /parent 'Assignee'/],
        [STEP, `{ StageInstanceId: { inq: { ${STEP}: {}, ApiName: "StageInstanceId" } } }`, /same object type/],
        ['User', '{ Id: { inq: { User: {}, ApiName: "ManagerId" } } }', /inner and outer selects/],
        [STEP, `{ Id: { inq: { ${ITEM}: {}, ApiName: "Status" } } }`, /only query id fields, cannot use: 'Status'/],
        [
            STEP,
            `{ Id: { inq: { ${ITEM}: {}, ApiName: "Id" } } }`,
            /'Id' in the subquery .* point to the same object type/
        ],
        [STEP, `{ Id: { inq: { ${ITEM}: {}, ApiName: "AssigneeId" } } }`, /'AssigneeId'/],
        [STEP, `{ StageInstanceId: { inq: ${LOGGED} } }`, /outer query 'StageInstanceId'/],
        [
            'FlowOrchestrationInstance',
            '{ FlowDefinitionVersionId: { inq: { FlowOrchestrationVersion: {}, ApiName: "Id" } } }',
            /point to the same object type/
        ],
        [STEP, `{ Id: { inq: { ${ITEM}: {} } } }`, /names one object and, as ApiName, a field of it/],
        [STEP, `{ Id: { inq: { ${ITEM}: {}, ApiName: null } } }`, /names one object/],
        [STEP, '{ Id: { inq: { ApiName: "StepInstanceId" } } }', /names one object/],
        [STEP, `{ Id: { inq: { ${ITEM}: {}, FlowOrchestrationLog: {}, ApiName: "StepInstanceId" } } }`, /one object/],
        [STEP, '{ Id: { ninq: null } }', /one object/],
        [STEP, `{ Id: { inq: { ${STEP}: { Description: { eq: "x" } }, ApiName: "Id" } } }`, /inner and outer/],
        [
            'FlowOrchestrationInstance',
            `{ Id: { inq: { ${STEP}: { Description: { eq: "x" } }, ApiName: "OrchestrationInstanceId" } } }`,
            /can not be filtered/
        ]
    ];
    for (const [object, where, message] of refused) {
        it(`refuses ${object} ${where}`, async () => {
            const before = test.org.statementCount();
            const { data, errors } = await test.ask(
                `{ uiapi { query { ${object}(where: ${where}) { totalCount } } } }`
            );
            assert.equal(errors.length, 1);
            assert.equal(errors[0].extensions.ErrorType, 'DataFetchingException');
            assert.match(errors[0].message, message);
            assert.deepEqual(data, { uiapi: { query: { [object]: null } } });
            assert.equal(test.org.statementCount(), before);
        });
    }

    it('refuses them in the filter of child records', async () => {
        const child = `FlowOrchestrationWorkItems(where: { AssigneeId: { inq: { User: {}, ApiName: "Id" } } }) { totalCount }`;
        const { errors } = await test.ask(`{ uiapi { query { ${STEP} { edges { node { ${child} } } } } } }`);
        assert.deepEqual(
            errors.map(({ message, extensions }) => [extensions.ErrorType, message]),
            [['DataFetchingException', 'Semi join sub-selects are not allowed in the filter of child records']]
        );
    });

    const firstError = async (where: string, ask: Parameters<TestOrg['ask']>[1]): Promise<string[]> => {
        const { errors } = await test.ask(`{ uiapi { query { ${STEP}(where: ${where}) { totalCount } } } }`, ask);
        assert.ok(errors.length > 0, 'an error was expected');
        return [errors[0].extensions.ErrorType, errors[0].message];
    };

    it('knows no other object or field than the schema of the reader', async () => {
        const where = `{ Id: { inq: ${OPEN} } }`;
        for (const [deny, message] of [
            [ITEM, /contains a field not in 'JoinInput': 'FlowOrchestrationWorkItem'/],
            [`${ITEM}.Status`, /contains a field not in 'FlowOrchestrationWorkItem_Filter': 'Status'/],
            [`${ITEM}.StepInstanceId`, /FieldUndefined: Field 'StepInstanceId' in type 'FlowOrchestrationWorkItem'/]
        ] as const) {
            const [kind, text] = await firstError(where, { deny: [deny] });
            assert.equal(kind, 'ValidationError', deny);
            assert.match(text, message);
        }
        const unknown = await firstError(`{ Id: { inq: { ${ITEM}: {}, ApiName: "Shoe" } } }`, {});
        assert.equal(unknown[0], 'ValidationError');
        const none = `{ uiapi { query { User(where: { Id: { inq: { ${ITEM}: {}, ApiName: "AssigneeId" } } }) { totalCount } } } }`;
        assert.match((await test.ask(none, { persona: 'none' })).errors[0].message, /not in 'JoinInput'/);
    });

    it('counts only the inner records that the reader sees', async () => {
        const ids = async (object: string, where: string, persona: 'admin' | 'manager' | 'assignee') =>
            (await test.nodes(object, `where: ${where}`, 'Id', { persona })).map(({ Id }) =>
                Number(String(Id).slice(3, 15))
            );
        const users = `{ Id: { inq: { ${ITEM}: {}, ApiName: "AssigneeId" } } }`;
        assert.deepEqual(await ids('User', users, 'admin'), [1, 2]);
        assert.deepEqual(await ids('User', users, 'assignee'), [1]);
        assert.deepEqual(await ids('User', users.replace('inq', 'ninq'), 'assignee'), [2]);
        const logged = `{ Id: { inq: ${LOGGED} } }`;
        assert.deepEqual(await ids('FlowOrchestrationInstance', logged, 'admin'), [1]);
        assert.deepEqual(await ids('FlowOrchestrationInstance', logged, 'manager'), []);
        assert.deepEqual(await ids('FlowOrchestrationInstance', logged.replace('inq', 'ninq'), 'manager'), [1, 2]);
        assert.deepEqual(await ids('FlowOrchestrationInstance', '{}', 'assignee'), [1]);
    });
});
