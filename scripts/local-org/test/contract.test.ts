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
const deep = (levels: number): string => `{ uiapi ${'{ a '.repeat(levels)} ${'}'.repeat(levels)} }`;

describe('GraphQL contract', () => {
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
                Amount: { value: 1234.5, displayValue: '$1,234.50' },
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

    describe('errors', () => {
        it('says what is not defined, in the words of the platform', async () => {
            const { data, errors } = await test.ask(inQuery('Accounts { totalCount }'));
            assert.deepEqual(data, {});
            assert.deepEqual(errors, [
                {
                    message:
                        "Validation error of type FieldUndefined: Field 'Accounts' in type 'RecordQuery' is undefined @ 'uiapi/query/Accounts'",
                    locations: [{ line: 1, column: 19 }],
                    paths: [],
                    extensions: { ErrorType: 'ValidationError' }
                }
            ]);
        });

        const invalid: Array<[query: string, message: RegExp]> = [
            [
                '{ uiapi { query { User { edges { node { Name } } } } } }',
                /SubSelectionRequired: Sub selection required for type StringValue of field Name/
            ],
            [
                '{ uiapi { query { User { edges { node { Id { value } } } } } } }',
                /SubSelectionNotAllowed: .* type ID! of field Id/
            ],
            ['query ($x: ID) { uiapi { query { User { totalCount } } } }', /UnusedVariable: Unused variable x$/],
            [
                '{ uiapi { query { User(where: { Id: { eq: $x } }) { totalCount } } } }',
                /UndefinedVariable: Undefined variable x @/
            ],
            [
                'query ($x: String) { uiapi { query { User(where: { Id: { eq: $x } }) { totalCount } } } }',
                /VariableTypeMismatch: Variable type 'String' doesn't match expected type 'ID'/
            ],
            [
                '{ uiapi { query { User(where: { Shoe: { eq: "x" } }) { totalCount } } } }',
                /WrongType: contains a field not in 'User_Filter': 'Shoe' @ 'uiapi\/query\/User'/
            ],
            ['{ uiapi { query { User(first: "1") { totalCount } } } }', /WrongType: /],
            ['{ uiapi { query { User { ...F } } } }', /UndefinedFragment: Undefined fragment F/],
            [
                '{ uiapi { query { Account { edges { node { Owner { ... on Contact { Id } } } } } } } }',
                /UnknownType: Unknown type Contact/
            ],
            [
                '{ uiapi { query { Case { edges { node { Owner { Name { value } } } } } } } }',
                /FieldUndefined: Field 'Name' in type 'Case_Owner'/
            ],
            ['{ uiapi { query { User { edges { node { ... on Group { Id } } } } } } }', /InvalidFragmentType: /],
            ['{ uiapi @live { query { User { totalCount } } } }', /UnknownDirective: Unknown directive live/]
        ];
        for (const [query, message] of invalid) {
            it(`refuses ${query}`, async () => {
                const [kind, text] = await failure(query);
                assert.equal(kind, 'ValidationError');
                assert.match(text, message);
            });
        }

        it('tells syntax errors from everything else', async () => {
            assert.deepEqual(await failure('{ uiapi { query { } }'), [
                'InvalidSyntax',
                "Invalid Syntax : offending token '}' at line 1 column 19"
            ]);
            assert.equal((await failure(''))[0], 'InvalidSyntax');
            assert.equal((await failure('{ "'))[0], 'InvalidSyntax');
        });

        it('refuses a variable of the wrong form', async () => {
            const query = 'query ($n: Int!) { uiapi { query { User(first: $n) { totalCount } } } }';
            assert.equal((await failure(query, { n: 'x' }))[0], 'ValidationError');
            assert.equal((await failure(query))[0], 'ValidationError');
        });

        it('answers a malformed body with 400', async () => {
            for (const body of ['{', '[]', '{}', '{"query": 1}', '{"query": "{ uiapi }", "variables": []}']) {
                const { status } = await test.org.graphql({ body, persona: 'admin', deny: [] });
                assert.equal(status, 400, body);
            }
        });

        it('refuses operations that are not in the document', async () => {
            const { errors } = await test.ask('query A { uiapi { __typename } } query B { uiapi { __typename } }');
            assert.equal(errors[0].extensions.ErrorType, 'OperationNotSupported');
            const other = await test.ask('query A { uiapi { __typename } }', { operationName: 'B' });
            assert.equal(other.errors[0].message, "Unknown operation named 'B'.");
        });

        it('keeps the answers of root fields beside one that failed', async () => {
            const { data, errors } = await test.ask(inQuery('User { totalCount } Group(first: 5000) { totalCount }'));
            assert.deepEqual(data, { uiapi: { query: { User: { totalCount: 1 }, Group: null } } });
            assert.deepEqual(errors[0].paths, ['uiapi', 'query', 'Group']);
        });
    });

    describe('limits', () => {
        it('answers 10 subqueries and refuses 11, in fragments too', async () => {
            const users = (count: number): string =>
                Array.from({ length: count }, (_, n) => `u${n}: User { totalCount }`).join(' ');
            assert.deepEqual((await test.ask(inQuery(users(10)))).errors, []);
            assert.equal((await failure(inQuery(users(11))))[0], 'ExecutionAborted');
            const spread = `{ uiapi { query { ...F } } } fragment F on RecordQuery { ${users(11)} }`;
            assert.equal((await failure(spread))[0], 'ExecutionAborted');
        });

        it('refuses what is too deep or too large', async () => {
            assert.equal((await failure(deep(60)))[0], 'ExecutionAborted');
            assert.equal((await failure(`{ ${'a '.repeat(30_000)} }`))[0], 'ExecutionAborted');
            assert.equal((await failure(`{ a } #${'x'.repeat(1_000_000)}`))[0], 'ExecutionAborted');
            let nested: unknown = {};
            for (let level = 0; level < 60; level++) nested = { and: [nested] };
            const query = 'query ($w: User_Filter) { uiapi { query { User(where: $w) { totalCount } } } }';
            assert.equal((await failure(query, { w: nested }))[0], 'ExecutionAborted');
        });

        it('follows parents over five levels, not six', async () => {
            const managers = (levels: number): string => `Manager { ${levels > 1 ? managers(levels - 1) : 'Id'} }`;
            assert.deepEqual((await test.ask(inQuery(`User { edges { node { ${managers(5)} } } }`))).errors, []);
            assert.match((await failure(inQuery(`User { edges { node { ${managers(6)} } } }`)))[1], /at most 5 levels/);
        });
    });

    describe('what is not there', () => {
        const missing = [
            '{ uiapi { aggregate { User { edges { node { aggregate { Id { count { value } } } } } } } } }',
            '{ uiapi { relatedListByName(parentApiName: "User", relatedListName: "x") { label } } }',
            '{ uiapi { currentUser { Id } } }',
            'mutation { uiapi { UserCreate(input: {}) { Record { Id } } } }',
            '{ uiapi { query { User(scope: "MINE") { totalCount } } } }',
            '{ uiapi { query { User(first: 200, upperBound: 5000) { totalCount } } } }',
            '{ uiapi { query { FlowOrchestrationInstance { edges { node { FlowOrchestrationLogs { totalCount } } } } } } }',
            '{ uiapi { query { User(where: { Id: { inq: { Account: { Name: { eq: "x" } }, ApiName: "OwnerId" } } }) { totalCount } } } }',
            '{ uiapi { query { User(where: { CreatedDate: { CALENDAR_YEAR: { value: { eq: 2026 } } } }) { totalCount } } } }'
        ];
        for (const query of missing) {
            it(`answers OperationNotSupported to ${query}`, async () => {
                assert.equal((await failure(query))[0], 'OperationNotSupported');
            });
        }
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
