import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { GROUP_1, testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const records = {
    User: [{ Id: USER_1, Name: 'Ann', Username: 'ann@example.com', IsActive: true }],
    Group: [{ Id: GROUP_1, Name: 'Desk', Type: 'Queue' }]
};

const inQuery = (fields: string): string => `{ uiapi { query { ${fields} } } }`;
const deep = (levels: number): string => `{ uiapi ${'{ a '.repeat(levels)} ${'}'.repeat(levels)} }`;

describe('refusals', () => {
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
            '{ uiapi { relatedListByName(parentApiName: "User", relatedListName: "x") { label } } }',
            '{ uiapi { currentUser { Id } } }',
            'mutation { uiapi { UserCreate(input: {}) { Record { Id } } } }',
            '{ uiapi { query { User(scope: "MINE") { totalCount } } } }',
            '{ uiapi { query { User(first: 200, upperBound: 5000) { totalCount } } } }',
            '{ uiapi { query { FlowOrchestrationInstance { edges { node { FlowInterview: Interview { Owner { ... on User { Id } } } FlowOrchestration { FlowOrchestrationVersions { totalCount } } } } } } } }',
            '{ uiapi { query { User(updateMRU: true) { totalCount } } } }',
            '{ uiapi { query { User(updateMRU: false) { totalCount } } } }',
            '{ uiapi { ...A } } fragment A on UIAPI { currentUser { Id } }',
            '{ rateLimit { cost } uiapi { query { User { totalCount } } } }',
            'subscription { uiapi { query { User { totalCount } } } }',
            ...[
                'MINE',
                'TEAM',
                'MINE_AND_MY_GROUPS',
                'MY_TERRITORY',
                'MY_TEAM_TERRITORY',
                'ASSIGNEDTOME',
                'EVERYTHING',
                ''
            ].map((scope) => `{ uiapi { query { Case(scope: "${scope}") { totalCount } } } }`)
        ];
        for (const query of missing) {
            it(`answers OperationNotSupported to ${query}`, async () => {
                assert.equal((await failure(query))[0], 'OperationNotSupported');
            });
        }
    });
});
