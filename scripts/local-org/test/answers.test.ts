import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildSchema } from 'graphql';
import { OBJECTS } from '../declaration/objects.ts';
import { GROUP_1, id, testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const RUNS = 25;
const at = (minute: number): string => `2026-03-18T09:${String(minute).padStart(2, '0')}:00.000Z`;
const RUN = id('0jz', 1);

const records = {
    User: [{ Id: USER_1, Name: 'Ann', Username: 'ann@example.com', IsActive: true }],
    Group: [{ Id: GROUP_1, Name: 'Desk', Type: 'Queue' }],
    Opportunity: [
        { Id: id('006', 1), Name: 'Big deal', Amount: 1234.5, StageName: 'Closed Won', CloseDate: '2026-03-31' }
    ],
    FlowOrchestrationInstance: Array.from({ length: RUNS }, (_, index) => ({
        Id: id('0jz', index + 1),
        Status: index % 2 === 0 ? 'InProgress' : 'Completed',
        CreatedDate: at(0),
        OwnerId: USER_1
    })),
    FlowOrchestrationStepInstance: [{ Id: id('0jy', 1), OrchestrationInstanceId: RUN, Label: 'Sign' }],
    FlowOrchestrationWorkItem: [
        {
            Id: id('0ja', 1),
            StepInstanceId: id('0jy', 1),
            AssigneeId: USER_1,
            RelatedRecordId: id('006', 1),
            CreatedDate: at(1)
        },
        { Id: id('0ja', 2), StepInstanceId: id('0jy', 1), AssigneeId: GROUP_1, CreatedDate: at(2) },
        { Id: id('0ja', 3), StepInstanceId: id('0jy', 1), AssigneeId: id('005', 99), CreatedDate: at(3) }
    ]
};

const inQuery = (fields: string): string => `{ uiapi { query { ${fields} } } }`;

describe('answers', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    const failure = async (
        query: string,
        variables?: Record<string, unknown>
    ): Promise<[kind: string, message: string]> => {
        const { errors } = await test.ask(query, { variables });
        assert.ok(errors.length > 0, 'an error was expected');
        return [errors[0].extensions.ErrorType, errors[0].message];
    };
    const connection = async (args: string, fields: string): Promise<Record<string, unknown>> => {
        const { data } = await test.ask(inQuery(`FlowOrchestrationInstance(${args}) { ${fields} }`));
        return (data.uiapi as { query: Record<string, Record<string, unknown>> }).query.FlowOrchestrationInstance;
    };

    describe('answers', () => {
        it('wraps values by type, with a label and a display value where they can be localized', async () => {
            const fields =
                'Id ApiName DisplayValue Name { value displayValue } Amount { value displayValue } IsClosed { value }';
            const [deal] = await test.nodes(
                'Opportunity',
                '',
                `${fields} StageName { value label displayValue } CloseDate { value displayValue }`
            );
            assert.deepEqual(deal, {
                Id: id('006', 1),
                ApiName: 'Opportunity',
                DisplayValue: 'Big deal',
                Name: { value: 'Big deal', displayValue: null },
                Amount: { value: 1234.5, displayValue: '£1,234.50' },
                IsClosed: { value: false },
                StageName: { value: 'Closed Won', label: 'Closed Won', displayValue: 'Closed Won' },
                CloseDate: { value: '2026-03-31', displayValue: '3/31/26' }
            });
        });

        it('reads polymorphic parents by inline fragments; one that is not there is null', async () => {
            const fields =
                'Assignee { __typename ... on User { Id } ... on Group { Name { value } Type { label } } } RelatedRecord { __typename }';
            assert.deepEqual(
                await test.nodes('FlowOrchestrationWorkItem', 'orderBy: { CreatedDate: { order: ASC } }', fields),
                [
                    { Assignee: { __typename: 'User', Id: USER_1 }, RelatedRecord: { __typename: 'Opportunity' } },
                    {
                        Assignee: { __typename: 'Group', Name: { value: 'Desk' }, Type: { label: 'Queue' } },
                        RelatedRecord: null
                    },
                    { Assignee: null, RelatedRecord: null }
                ]
            );
        });

        it('reads what all types have through Name, and what a record is where that is asked for', async () => {
            const fields =
                'Assignee { ... on Name { __typename Id Name { value } } ... on Group { __typename } } RelatedRecord { ...R }';
            const { data } = await test.ask(
                `${inQuery(`FlowOrchestrationWorkItem(first: 2, orderBy: { CreatedDate: { order: ASC } }) { edges { node { ${fields} } } }`)}
                fragment R on Record { ApiName DisplayValue }`
            );
            const { edges } = (data.uiapi as { query: Record<string, { edges: unknown }> }).query
                .FlowOrchestrationWorkItem;
            assert.deepEqual(edges, [
                {
                    node: {
                        Assignee: { __typename: 'Name', Id: USER_1, Name: { value: 'Ann' } },
                        RelatedRecord: { ApiName: 'Opportunity', DisplayValue: 'Big deal' }
                    }
                },
                { node: { Assignee: { __typename: 'Group' }, RelatedRecord: null } }
            ]);
        });

        it('resolves aliases, fragments, variables with defaults, and the operation asked for', async () => {
            const query = `query Other { uiapi { __typename } }
                query Runs($first: Int = 1) { uiapi { query { one: FlowOrchestrationInstance(first: $first) { ...C } two: FlowOrchestrationInstance(first: 2) { ...C } } } }
                fragment C on FlowOrchestrationInstanceConnection { pageResultCount }`;
            const { data } = await test.ask(query, { operationName: 'Runs' });
            assert.deepEqual(data, { uiapi: { query: { one: { pageResultCount: 1 }, two: { pageResultCount: 2 } } } });
        });

        it('takes one statement per root field, whatever parents and counts it asks for', async () => {
            const before = test.org.statementCount();
            const item = `totalCount edges { node { Id
                Assignee { ... on User { Id Manager { Id } } ... on Group { Id } }
                StepInstance { StageInstance { Id } OrchestrationInstance { Owner { ... on User { Name { value } } } } } } }`;
            const where = '(where: { StepInstance: { OrchestrationInstance: { Status: { eq: "InProgress" } } } })';
            await test.ask(inQuery(`FlowOrchestrationWorkItem${where} { ${item} } Opportunity { totalCount }`));
            assert.equal(test.org.statementCount() - before, 2);
        });
    });

    describe('pages', () => {
        it('has 10 records unless told, and says whether there are more', async () => {
            const page = await connection(
                'orderBy: { Id: { order: ASC } }',
                'totalCount pageResultCount pageInfo { hasNextPage hasPreviousPage }'
            );
            assert.deepEqual(page, {
                totalCount: RUNS,
                pageResultCount: 10,
                pageInfo: { hasNextPage: true, hasPreviousPage: false }
            });
        });

        it('follows cursors through records that tie, each exactly once', async () => {
            const ids: string[] = [];
            for (let after: string | null = ''; after !== null;) {
                const args: string = `first: 7, after: ${JSON.stringify(after)}, orderBy: { CreatedDate: { order: DESC } }`;
                const page = await connection(args, 'edges { node { Id } } pageInfo { hasNextPage endCursor }');
                ids.push(...(page.edges as Array<{ node: { Id: string } }>).map(({ node }) => node.Id));
                const info = page.pageInfo as { hasNextPage: boolean; endCursor: string };
                after = info.hasNextPage ? info.endCursor : null;
            }
            assert.deepEqual(new Set(ids).size, RUNS);
            assert.equal(ids.length, RUNS);
        });

        it('counts all records on an empty page too', async () => {
            const after = Buffer.from('3000').toString('base64');
            assert.deepEqual(await connection(`after: "${after}"`, 'totalCount edges { cursor }'), {
                totalCount: RUNS,
                edges: []
            });
        });

        it('refuses pages larger than 2,000, cursors beyond 4,000 and cursors that are none', async () => {
            const run = (args: string): string => inQuery(`FlowOrchestrationInstance(${args}) { totalCount }`);
            const beyond = Buffer.from('4000').toString('base64');
            assert.match((await failure(run('first: 2001')))[1], /between 1 and 2000/);
            assert.match((await failure(run('first: 0')))[1], /between 1 and 2000/);
            assert.match((await failure(run(`after: "${beyond}"`)))[1], /at most 4000 records/);
            assert.match((await failure(run('after: "nonsense"')))[1], /Invalid cursor/);
        });

        it('has no paging backwards', async () => {
            assert.deepEqual(await failure(inQuery('User(last: 3) { totalCount }')), [
                'ValidationError',
                "Validation error of type UnknownArgument: Unknown field argument last @ 'uiapi/query/User'"
            ]);
        });
    });

    it('has one schema, whole and valid, of everything declared', () => {
        const schema = buildSchema(test.org.schemaSdl());
        for (const { name, fields } of OBJECTS) {
            const type = schema.getType(name);
            assert.ok(type && 'getFields' in type);
            for (const field of fields) assert.ok(type.getFields()[field.name], `${name}.${field.name}`);
        }
    });
});
