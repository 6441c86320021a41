import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aggregate, records } from './aggregateRecords.ts';
import { testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const RUN = 'FlowOrchestrationInstance';
const STEP = 'FlowOrchestrationStepInstance';
const ITEM = 'FlowOrchestrationWorkItem';
const COUNT = 'Id { count { value } }';
const counted = (value: number): object => ({ Id: { count: { value } } });

describe('aggregates', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const rows = async (object: string, args: string, fields: string): Promise<unknown> =>
        (await aggregate(test, object, args, fields)).rows;

    describe('filters', () => {
        const count = async (object: string, where: string): Promise<unknown> => rows(object, `where: ${where}`, COUNT);

        it('take all that filters of records take', async () => {
            assert.deepEqual(await count(RUN, '{ or: [{ Status: { eq: "error" } }, { Duration: { gt: 10 } }] }'), [
                counted(3)
            ]);
            assert.deepEqual(await count(ITEM, '{ Assignee: { User: { IsActive: { eq: true } } } }'), [counted(1)]);
            const open = `{ ${ITEM}: { Status: { eq: "Assigned" } }, ApiName: "StepInstanceId" }`;
            assert.deepEqual(await count(STEP, `{ Id: { inq: ${open} } }`), [counted(1)]);
            assert.deepEqual(await count(STEP, `{ Id: { ninq: ${open} } }`), [counted(3)]);
        });

        it('take variables, for the whole argument too', async () => {
            const by = { groupBy: { Status: { group: true } }, where: { Status: { eq: 'Error' } } };
            const { rows: found } = await aggregate(test, RUN, 'groupBy: $groupBy, where: $where', 'Status { value }', {
                variables: by,
                types: `($groupBy: ${RUN}_GroupBy, $where: ${RUN}_Filter)`
            });
            assert.deepEqual(found, [{ Status: { value: 'Error' } }]);
        });
    });

    describe('order and pages', () => {
        const statuses = async (orderBy: string): Promise<unknown[]> =>
            (await aggregate(test, RUN, `groupBy: { Status: {} }, orderBy: ${orderBy}`, 'Status { value }')).rows.map(
                ({ Status }) => (Status as { value: unknown }).value
            );

        const orders: Array<[orderBy: string, found: Array<string | null>]> = [
            ['{ Status: { order: DESC } }', [null, 'Error', 'Completed']],
            ['{ Status: { order: ASC, nulls: LAST } }', ['Completed', 'Error', null]],
            ['{ Id: { function: COUNT, order: DESC } }', ['Completed', null, 'Error']],
            [
                '{ Id: { function: COUNT, order: DESC }, Status: { order: DESC, nulls: LAST } }',
                ['Completed', 'Error', null]
            ],
            ['{ Duration: { function: AVG, order: DESC, nulls: LAST } }', [null, 'Completed', 'Error']],
            ['{ Duration: { function: SUM, order: DESC, nulls: LAST } }', ['Completed', null, 'Error']],
            ['{ Name: { function: MIN } }', ['Completed', 'Error', null]],
            ['{ CreatedDate: { function: MAX, order: DESC, nulls: LAST } }', ['Error', 'Completed', null]],
            ['{ OrchestrationLabel: { function: COUNT_DISTINCT, order: DESC } }', ['Completed', null, 'Error']]
        ];
        for (const [orderBy, found] of orders) {
            it(`${orderBy}`, async () => assert.deepEqual(await statuses(orderBy), found));
        }

        it('by a field of a parent', async () => {
            const by =
                'groupBy: { StageInstance: { Name: {} } }, orderBy: { StageInstance: { Name: { order: DESC, nulls: LAST } } }';
            assert.deepEqual(
                await rows(STEP, by, 'StageInstance { Name { value } }'),
                ['Review', 'Intake', null].map((value) => ({ StageInstance: { Name: { value } } }))
            );
        });

        it('count the groups, not the records, on an empty page too', async () => {
            const beside = 'totalCount pageInfo { hasNextPage endCursor }';
            const page = (args: string, fields = 'Status { value }') =>
                aggregate(test, RUN, `groupBy: { Status: {} }${args}`, fields, { beside });
            const one = await page(', first: 2');
            assert.equal(one.totalCount, 3);
            assert.equal(one.rows.length, 2);
            assert.equal(one.pageInfo?.hasNextPage, true);
            const two = await page(`, first: 2, after: "${one.pageInfo?.endCursor}"`);
            assert.deepEqual(two.rows, [{ Status: { value: 'Error' } }]);
            assert.equal(two.pageInfo?.hasNextPage, false);
            const none = await page(`, first: 2, after: "${Buffer.from('9').toString('base64')}"`);
            assert.deepEqual([none.rows, none.totalCount], [[], 3]);
            assert.equal((await aggregate(test, RUN, '', '', { beside: 'totalCount' })).totalCount, 1);
            const nothing = 'groupBy: { Status: {} }, where: { Status: { eq: "Suspended" } }';
            assert.deepEqual(await aggregate(test, RUN, nothing, 'Status { value }', { beside: 'totalCount' }), {
                rows: [],
                totalCount: 0
            });
        });
    });

    it('are one statement each, whatever they ask for', async () => {
        const query = `{ uiapi {
            query { User(first: 1) { totalCount } }
            aggregate {
                ${STEP}(first: 1, groupBy: { StageInstance: { Name: {} } }, orderBy: { Id: { function: COUNT } },
                    where: { Id: { inq: { ${ITEM}: {}, ApiName: "StepInstanceId" } } }) {
                    totalCount pageInfo { hasNextPage } edges { cursor node { aggregate { ...S } } }
                }
                again: ${STEP} { edges { node { aggregate { total: Id { n: count { value } } } } } }
            } } }
            fragment S on ${STEP}Aggregate { StageInstance { Name { value } } ...C StageInstance { Position { avg { value } } } }
            fragment C on ${STEP}Aggregate { ${COUNT} }`;
        const before = test.org.statementCount();
        const { data, errors } = await test.ask(query);
        assert.deepEqual(errors, []);
        assert.equal(test.org.statementCount() - before, 3);
        const { aggregate: found } = data.uiapi as {
            aggregate: Record<string, { edges: unknown[]; totalCount: number }>;
        };
        assert.equal(found[STEP].totalCount, 2);
        assert.deepEqual(found[STEP].edges[0], {
            cursor: 'MQ==',
            node: {
                aggregate: {
                    StageInstance: { Name: { value: 'Intake' }, Position: { avg: { value: 1 } } },
                    ...counted(1)
                }
            }
        });
        assert.deepEqual(found.again.edges, [{ node: { aggregate: { total: { n: { value: 4 } } } } }]);
    });
});
