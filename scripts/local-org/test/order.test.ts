import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { find, records } from './filterRecords.ts';
import { testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

describe('variables, refusals and order', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    describe('variables', () => {
        it('stand for values, lists and whole filters', async () => {
            const since = '{ CreatedDate: { gte: { value: $since } } }';
            assert.deepEqual(
                await find(test, 'Opportunity', since, { since: '2026-03-18T00:00:00Z' }, '($since: DateTime)'),
                [1]
            );
            const among = '{ Industry: { in: $among } }';
            assert.deepEqual(
                await find(test, 'Account', among, { among: ['Retail', null] }, '($among: [Picklist])'),
                [2, 3]
            );
            const where = { Name: { like: 'a%' } };
            assert.deepEqual(await find(test, 'Account', '$where', { where }, '($where: Account_Filter)'), [1]);
        });

        it('that are not sent filter nothing; a date without one is an error', async () => {
            assert.deepEqual(
                await find(test, 'Account', '{ Name: { eq: $name } }', {}, '($name: String)'),
                [1, 2, 3, 4]
            );
            const since = '{ CreatedDate: { gte: { value: $since } } }';
            await assert.rejects(
                find(test, 'Opportunity', since, {}, '($since: DateTime)'),
                /DateTimeInput must have exactly one field, but has 0/
            );
        });

        it('are values and never part of a statement', async () => {
            const name = `'; drop table "Account"; --`;
            assert.deepEqual(await find(test, 'Account', '{ Name: { eq: $name } }', { name }, '($name: String)'), []);
            assert.deepEqual(await find(test, 'Account', '{ Name: { in: [$name] } }', { name }, '($name: String)'), []);
            assert.equal((await find(test, 'Account', '{}')).length, 4);
        });
    });

    describe('refused', () => {
        const refused: Array<[object: string, where: string, message: RegExp]> = [
            ['Account', '{ Description: { eq: "x" } }', /field 'Description' can not be filtered/],
            ['FlowInterview', '{ Error: { like: "%" } }', /field 'Error' can not be filtered/],
            ['Account', '{ Name: { gt: null } }', /'gt' on field 'Name' takes no null/],
            ['Account', '{ Name: { like: null } }', /takes no null/],
            ['Account', '{ Name: { in: null } }', /takes a list/],
            ['Opportunity', '{ CreatedDate: { eq: "2026-01-01T00:00:00Z" } }', /WrongType/],
            ['Opportunity', '{ CreatedDate: { eq: { value: "2026-01-01" } } }', /is not a valid 'DateTime'/],
            ['Opportunity', '{ CloseDate: { eq: { value: "2026-02-30T" } } }', /is not a valid 'Date'/],
            [
                'Opportunity',
                '{ CreatedDate: { eq: { literal: TODAY, range: { last_n_days: 1 } } } }',
                /DateTimeInput must have exactly one field, but has 2/
            ],
            ['Opportunity', '{ CreatedDate: { eq: {} } }', /exactly one field, but has 0/],
            [
                'Opportunity',
                '{ CreatedDate: { eq: { range: { last_n_days: 1, next_n_days: 1 } } } }',
                /range must have exactly one field, but has 2/
            ],
            ['Opportunity', '{ CreatedDate: { eq: { range: { last_n_days: -1 } } } }', /no negative number/],
            ['Opportunity', '{ CreatedDate: { eq: { range: { last_n_years: 2000000000 } } } }', /out of range/],
            ['User', '{ IsActive: { gt: true } }', /contains a field not in 'BooleanOperators': 'gt'/]
        ];
        for (const [object, where, message] of refused) {
            it(`${object} ${where}`, () => assert.rejects(find(test, object, where), message));
        }
    });

    describe('order', () => {
        const order = async (object: string, orderBy: string): Promise<number[]> =>
            (await test.nodes(object, `orderBy: ${orderBy}`, 'Id')).map(({ Id }) => Number(String(Id).slice(3, 15)));
        const orders: Array<[object: string, orderBy: string, found: number[]]> = [
            ['Account', '{ Name: { order: ASC } }', [3, 1, 2, 4]],
            ['Account', '{ Name: { order: DESC } }', [4, 2, 1, 3]],
            ['Account', '{ NumberOfEmployees: { order: ASC } }', [3, 1, 2, 4]],
            ['Account', '{ NumberOfEmployees: { order: DESC } }', [3, 4, 2, 1]],
            ['Account', '{ NumberOfEmployees: { order: ASC, nulls: LAST } }', [1, 2, 4, 3]],
            ['Account', '{ NumberOfEmployees: { order: DESC, nulls: LAST } }', [4, 2, 1, 3]],
            ['Account', '{ NumberOfEmployees: {} }', [3, 1, 2, 4]],
            ['Account', '{ Industry: { order: ASC, nulls: LAST }, AnnualRevenue: { order: ASC } }', [4, 1, 2, 3]],
            ['Account', '{ AnnualRevenue: { order: ASC, nulls: LAST }, Industry: { order: ASC } }', [4, 1, 2, 3]],
            ['Account', '{ Parent: { Name: { order: DESC, nulls: LAST } } }', [4, 2, 1, 3]],
            ['Case', '{ Owner: { User: { Name: { order: ASC, nulls: LAST } } } }', [1, 2, 3, 4]],
            ['Case', '{ Owner: { Name: { Name: { order: DESC, nulls: LAST } } } }', [2, 1, 3, 4]],
            ['User', '{ Manager: { Manager: { Name: { order: DESC, nulls: LAST } } } }', [3, 1, 2]]
        ];
        for (const [object, orderBy, found] of orders) {
            it(`${object} ${orderBy}`, async () => assert.deepEqual(await order(object, orderBy), found));
        }

        it('follows the keys as they are written, also in a variable', async () => {
            const query = `query ($o: Account_OrderBy) { uiapi { query { Account(orderBy: $o) { edges { node { Id } } } } } }`;
            const first = async (o: unknown): Promise<unknown> => (await test.ask(query, { variables: { o } })).data;
            const keys = { NumberOfEmployees: { order: 'DESC', nulls: 'LAST' }, AnnualRevenue: { order: 'ASC' } };
            const turned = { AnnualRevenue: keys.AnnualRevenue, NumberOfEmployees: keys.NumberOfEmployees };
            assert.notDeepEqual(await first(keys), await first(turned));
        });
    });
});
