import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { range, records, RUN, RUNS } from './childRecords.ts';
import { id, testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

interface Children {
    totalCount: number;
    edges: Array<{ node: { Id: string }; cursor: string }>;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

const inRuns = (fields: string, args = 'orderBy: { Id: { order: ASC } }, first: 50'): string =>
    `{ uiapi { query { FlowOrchestrationInstance(${args}) { edges { node { ${fields} } } } } } }`;

describe('child relationships', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const inOrder = 'orderBy: { Id: { order: ASC } }, first: 50';
    const logs = async (args: string, ask?: Parameters<TestOrg['ask']>[1]): Promise<Children[]> => {
        const fields = `FlowOrchestrationLogs${args} { totalCount edges { cursor node { Id } }
            pageInfo { hasNextPage hasPreviousPage endCursor } }`;
        const runs = await test.nodes('FlowOrchestrationInstance', inOrder, fields, ask);
        return runs.map(({ FlowOrchestrationLogs }) => FlowOrchestrationLogs as Children);
    };
    const numbers = ({ edges }: Children): number[] => edges.map(({ node }) => Number(node.Id.slice(3, 15)) % 100);
    const failure = async (query: string, ask?: Parameters<TestOrg['ask']>[1]): Promise<[string, string]> => {
        const { errors } = await test.ask(query, ask);
        assert.equal(errors.length, 1, JSON.stringify(errors));
        return [errors[0].extensions.ErrorType, errors[0].message];
    };

    it('have 10 records of each parent unless told, with a count and pages of their own', async () => {
        const found = await logs('');
        assert.deepEqual(
            found.map(({ totalCount, edges }) => [totalCount, edges.length]),
            range(RUNS).map((n) => [n, Math.min(n, 10)])
        );
        assert.deepEqual(
            found.map(({ pageInfo }) => pageInfo.hasNextPage),
            range(RUNS).map((n) => n > 10)
        );
    });

    it('are filtered and ordered, nulls and ties included', async () => {
        const [eleven] = (
            await logs('(where: { Comments: { eq: null } }, orderBy: { Timestamp: { order: DESC } }, first: 50)')
        ).slice(10);
        assert.deepEqual(numbers(eleven), [5, 11, 1, 7, 3, 9]);
        const byComment = await logs('(orderBy: { Comments: { order: ASC, nulls: LAST } }, first: 3)');
        assert.deepEqual(numbers(byComment[4]), [2, 4, 1]);
    });

    it('follow cursors, each record exactly once; a page beyond the last is empty and counts', async () => {
        const seen: number[] = [];
        for (let after: string | null = ''; after !== null;) {
            const args = `(first: 5, after: ${JSON.stringify(after)}, orderBy: { Timestamp: { order: DESC } })`;
            const last: Children = (await logs(args))[RUNS - 1];
            seen.push(...numbers(last));
            assert.equal(last.totalCount, RUNS);
            after = last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;
        }
        assert.deepEqual(
            [...seen].sort((a, b) => a - b),
            range(RUNS)
        );
        const [first] = await logs(`(after: "${Buffer.from('5').toString('base64')}")`);
        assert.deepEqual([first.edges, first.totalCount, first.pageInfo.hasPreviousPage], [[], 1, true]);
    });

    it('take one statement each, however many parents there are', async () => {
        const before = test.org.statementCount();
        const fields = `FlowOrchestrationLogs { totalCount edges { node { Id OrchestrationInstance { Status { value } } } } }
            all: FlowOrchestrationLogs(first: 2000) { edges { node { Id } } }
            FlowOrchestrationStepInstances { edges { node { StageInstance { OrchestrationInstance { Id } } } } }`;
        assert.deepEqual((await test.ask(inRuns(fields))).errors, []);
        assert.equal(test.org.statementCount() - before, 4);
        const skipped = 'FlowOrchestrationLogs @skip(if: true) { totalCount }';
        await test.ask(inRuns(`Id ${skipped}`));
        assert.equal(test.org.statementCount() - before, 5);
    });

    it('lead where the platform says: items of a step, but items about a run', async () => {
        const items = 'FlowOrchestrationWorkItems { edges { node { Id } } }';
        const of = async (object: string, where: string): Promise<unknown> =>
            (await test.nodes(object, `where: { Id: { eq: "${where}" } }`, items))[0].FlowOrchestrationWorkItems;
        const only = (item: number): unknown => ({ edges: [{ node: { Id: id('0ja', item) } }] });
        assert.deepEqual(await of('FlowOrchestrationStepInstance', id('0jy', 3)), only(3));
        assert.deepEqual(await of('FlowOrchestrationInstance', RUN(3)), only(100));
        assert.deepEqual(await of('Account', id('001', 1)), only(101));
        const fields = 'ChildAccounts { edges { node { Name { value } } } } Cases { totalCount }';
        const [account] = await test.nodes('Account', 'first: 1, orderBy: { Id: { order: ASC } }', fields);
        const child = { edges: [{ node: { Name: { value: 'Child' } } }] };
        assert.deepEqual(account, { ChildAccounts: child, Cases: { totalCount: 1 } });
    });

    it('show a reader what they may see only', async () => {
        const mine = await logs('', { persona: 'assignee' });
        assert.deepEqual(
            mine.map(({ totalCount }) => totalCount),
            [0]
        );
        const steps = 'FlowOrchestrationStepInstances { totalCount }';
        const stages = await test.nodes('FlowOrchestrationStageInstance', '', steps, { persona: 'assignee' });
        assert.deepEqual(stages, [{ FlowOrchestrationStepInstances: { totalCount: 1 } }]);
    });

    it('are gone from schema and object info with the child or its reference', async () => {
        const names = (deny: string[]): string[] => {
            const { body } = test.org.objectInfo('FlowOrchestrationInstance', 'admin', deny);
            const { childRelationships } = body as { childRelationships: Array<{ relationshipName: string }> };
            return childRelationships.map(({ relationshipName }) => relationshipName);
        };
        assert.deepEqual(names([]), [
            'FlowOrchestrationStageInstances',
            'FlowOrchestrationStepInstances',
            'FlowOrchestrationLogs',
            'FlowOrchestrationWorkItems'
        ]);
        for (const denied of ['FlowOrchestrationLog', 'FlowOrchestrationLog.OrchestrationInstanceId']) {
            const ask = { deny: [denied] };
            assert.ok(!names([denied]).includes('FlowOrchestrationLogs'));
            assert.match((await failure(inRuns('FlowOrchestrationLogs { totalCount }'), ask))[1], /FieldUndefined/);
            const optional = inRuns('Id FlowOrchestrationLogs @optional { totalCount }', 'first: 1');
            const { data, errors } = await test.ask(optional, ask);
            assert.deepEqual(errors, []);
            const edges = [{ node: { Id: RUN(1) } }];
            assert.deepEqual(data, { uiapi: { query: { FlowOrchestrationInstance: { edges } } } });
        }
        const inside = 'FlowOrchestrationLogs @optional { edges { node { Id Kind @optional { value } } } }';
        const deny = ['FlowOrchestrationLog.Kind'];
        const [run] = await test.nodes('FlowOrchestrationInstance', 'first: 1', inside, { deny });
        assert.deepEqual(run, { FlowOrchestrationLogs: { edges: [{ node: { Id: id('0jd', 101) } }] } });
    });

    it('have one level, 20 of a query, and stand below the records of a root field', async () => {
        const nested =
            'FlowOrchestrationStageInstances { edges { node { FlowOrchestrationStepInstances { totalCount } } } }';
        assert.deepEqual(await failure(inRuns(nested)), [
            'ExecutionAborted',
            'A query can follow child relationships over at most 1 level.'
        ]);
        const through = `FlowOrchestrationStepInstances { edges { node { StageInstance { ...S } } } }`;
        const fragment =
            'fragment S on FlowOrchestrationStageInstance { FlowOrchestrationStepInstances { totalCount } }';
        assert.equal((await failure(`${inRuns(through)} ${fragment}`))[0], 'ExecutionAborted');
        const ofParent = 'FlowOrchestration { FlowOrchestrationVersions { totalCount } }';
        assert.equal((await failure(inRuns(ofParent)))[0], 'OperationNotSupported');
        const many = (count: number): string =>
            range(count)
                .map((n) => `l${n}: FlowOrchestrationLogs { totalCount }`)
                .join(' ');
        assert.deepEqual((await test.ask(inRuns(many(20)))).errors, []);
        assert.match((await failure(inRuns(many(21))))[1], /at most 20 child relationships, but has 21/);
    });

    it('refuse their arguments once, not once for each parent', async () => {
        const args: Array<[args: string, kind: string, message: RegExp]> = [
            ['first: 2001', 'DataFetchingException', /between 1 and 2000/],
            ['after: "MTI="', '', /^$/],
            ['after: "?"', 'DataFetchingException', /Invalid cursor/],
            ['first: 200, upperBound: 1000', 'OperationNotSupported', /'upperBound'/],
            ['scope: "MINE"', 'ValidationError', /Unknown field argument scope/],
            ['updateMRU: true', 'ValidationError', /Unknown field argument updateMRU/],
            ['last: 1', 'ValidationError', /Unknown field argument last/],
            [
                'where: { Id: { inq: { User: { Name: { eq: "x" } }, ApiName: "Id" } } }',
                'DataFetchingException',
                /Semi join sub-selects/
            ],
            ['where: { Comments: { gt: null } }', 'DataFetchingException', /takes no null/]
        ];
        for (const [given, kind, message] of args) {
            const query = inRuns(`FlowOrchestrationLogs(${given}) { totalCount }`);
            if (kind === '') assert.deepEqual((await test.ask(query)).errors, []);
            else {
                const [found, text] = await failure(query);
                assert.equal(found, kind, given);
                assert.match(text, message);
            }
        }
    });

    it('cannot be filtered by: a semi join is not supported', async () => {
        const where = 'where: { FlowOrchestrationLogs: { Kind: { eq: "StartStep" } } }';
        assert.match(
            (await failure(inRuns('Id', where)))[1],
            /contains a field not in 'FlowOrchestrationInstance_Filter'/
        );
    });
});
