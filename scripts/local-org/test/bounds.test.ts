import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { find } from './filterRecords.ts';
import { id, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const COUNT = 40;
const pick = <T>(values: T[], n: number): T => values[n % values.length];

/** Every value occurs several times, null among them, in combinations that differ. */
const records = {
    Account: Array.from({ length: COUNT }, (_, n) => ({
        Id: id('001', n + 1),
        Name: pick(['Same', 'same', 'Other', '\uFFFD', '👍'], n),
        Industry: pick(['Banking', null, 'Retail'], n),
        NumberOfEmployees: pick([1, null, 2, 2], n >> 1),
        AnnualRevenue: pick([null, 0.5], n >> 2),
        CreatedDate: pick(['2026-01-01T00:00:00Z', null], n >> 3),
        ParentId: pick([id('001', 1), null, id('001', 3)], n >> 1)
    }))
};

const KEYS = ['Name', 'Industry', 'NumberOfEmployees', 'AnnualRevenue', 'CreatedDate', 'Parent'];
const clause = fc.record({
    order: fc.constantFrom('ASC', 'DESC'),
    nulls: fc.option(fc.constantFrom('FIRST', 'LAST'), { nil: undefined })
});
const order = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), clause), {
    maxLength: 3,
    selector: ([key]) => key
});

/** Any code units, halves of surrogate pairs and NUL among them. */
const utf16 = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0xd83d, 0xdc4d)))
    .map((units) => String.fromCharCode(...units));

interface Page {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: Array<{ cursor: string; node: { Id: string } }>;
}

const QUERY = `query Page($first: Int, $after: String, $orderBy: Account_OrderBy, $where: Account_Filter) {
    uiapi { query { Account(first: $first, after: $after, orderBy: $orderBy, where: $where) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { Id } } } } } }`;

describe('bounds', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    const page = async (variables: Record<string, unknown>): Promise<Page> => {
        const { data, errors } = await test.ask(QUERY, { variables });
        assert.deepEqual(errors, []);
        return (data.uiapi as { query: { Account: Page } }).query.Account;
    };
    const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.Id);

    describe('pages', () => {
        it('of any size in any order hold each record exactly once, in one order, and count alike', async () => {
            const example = fc.record({ order, first: fc.integer({ min: 3, max: 45 }), filtered: fc.boolean() });
            await fc.assert(
                fc.asyncProperty(example, async ({ order: keys, first, filtered }) => {
                    const orderBy = Object.fromEntries(
                        keys.map(([key, by]) => [key, key === 'Parent' ? { Name: by } : by])
                    );
                    const where = filtered ? { Industry: { ne: 'Retail' } } : {};
                    const all = await page({ first: 2000, orderBy, where });
                    const seen: string[] = [];
                    let after: string | null = null;
                    do {
                        const found: Page = await page({ first, after, orderBy, where });
                        assert.equal(found.pageInfo.hasPreviousPage, seen.length > 0);
                        assert.equal(found.pageInfo.startCursor, found.edges[0].cursor);
                        seen.push(...ids(found));
                        assert.equal(found.totalCount, all.totalCount);
                        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
                    } while (after !== null);
                    assert.deepEqual(seen, ids(all));
                    assert.equal(new Set(seen).size, all.totalCount);
                }),
                { numRuns: 25 }
            );
        });

        it('go on after any record', async () => {
            const all = await page({ first: 2000, orderBy: { Industry: { order: 'DESC' } } });
            const { cursor } = all.edges[16];
            const rest = await page({ first: 2000, after: cursor, orderBy: { Industry: { order: 'DESC' } } });
            assert.deepEqual(ids(rest), ids(all).slice(17));
        });

        it('refuse cursors that no page gave out', async () => {
            const encoded = (text: string): string => Buffer.from(text).toString('base64');
            const wrong = ['x', '10', 'MTA', 'MTA= ', '\0', '\uD800', encoded('010'), encoded('-1'), encoded('1e3')];
            for (const after of [...wrong, encoded('9'.repeat(30)), 'A'.repeat(100_000)]) {
                const { errors } = await test.ask(QUERY, { variables: { after } });
                assert.equal(errors.length, 1);
                assert.equal(errors[0].extensions.ErrorType, 'DataFetchingException');
                assert.match(errors[0].message, /^Invalid cursor: /);
                assert.ok(errors[0].message.length < 100);
            }
        });
    });

    describe('values', () => {
        const total = async (where: unknown): Promise<number> => (await page({ first: 1, where })).totalCount;
        const failure = async (where: unknown): Promise<[kind: string, message: string]> => {
            const { errors } = await test.ask(QUERY, { variables: { where } });
            assert.equal(errors.length, 1, JSON.stringify(errors));
            return [errors[0].extensions.ErrorType, errors[0].message];
        };

        it('that no text can hold are refused, whatever the operator', async () => {
            for (const text of ['\0', 'Sa\0me', '\uD83D', 'x\uDC4D', '\uDC4D\uD83D']) {
                const values = [{ eq: text }, { ne: text }, { in: ['Same', text] }, { nin: [text] }, { like: text }];
                for (const value of [...values, { gt: text }, { lte: text }]) {
                    for (const where of [{ Name: value }, { Parent: { Industry: value } }]) {
                        const [kind, message] = await failure(where);
                        assert.equal(kind, 'DataFetchingException');
                        assert.match(message, /contains a NUL character or half of a surrogate pair/);
                    }
                }
                assert.match((await failure({ Id: { eq: text } }))[1], /field 'Id' contains/);
            }
            await assert.rejects(find(test, 'Account', '{ Name: { eq: "a\\u0000" } }'), /NUL/);
        });

        it('of any other text match what they are', async () => {
            assert.equal(await total({ Name: { eq: '\uFFFD' } }), 8);
            assert.equal(await total({ Name: { like: '_' } }), 16);
            assert.equal(await total({ Name: { eq: '👍' } }), 8);
            const long = 'x'.repeat(400_000);
            assert.equal(await total({ Name: { eq: long } }), 0);
            assert.equal(await total({ Name: { like: `%${long}%` } }), 0);
            assert.equal(await total({ Name: { like: '%'.repeat(400_000) } }), COUNT);
            assert.equal(await total({ Name: { like: '\\'.repeat(399_999) } }), 0);
            assert.equal(await total({ Id: { in: [long, 'x', ''] } }), 0);
        });

        it('of any text at all never let a word of the database out', async () => {
            const text = fc.oneof(fc.string({ unit: 'binary' }), utf16);
            const operator = fc.constantFrom('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'like');
            await fc.assert(
                fc.asyncProperty(
                    text,
                    operator,
                    fc.constantFrom('Name', 'Id', 'Industry'),
                    async (value, sign, key) => {
                        if (key === 'Id' && sign === 'like') return;
                        const { errors } = await test.ask(QUERY, {
                            variables: { where: { [key]: { [sign]: value } } }
                        });
                        for (const { message } of errors) assert.match(message, /contains a NUL character/);
                    }
                ),
                { numRuns: 60 }
            );
        });

        it('that are numbers or dates beyond all bounds match nothing or are refused', async () => {
            assert.equal(await total({ AnnualRevenue: { gt: 1e308 } }), 0);
            assert.equal(await total({ AnnualRevenue: { in: [1e308, -1e308, 5e-324] } }), 0);
            assert.equal(await total({ NumberOfEmployees: { lt: -2_147_483_648 } }), 0);
            for (const where of [
                { NumberOfEmployees: { eq: 2_147_483_648 } },
                { CreatedDate: { eq: { value: '0000-01-01T00:00:00Z' } } },
                { CreatedDate: { eq: { value: '4000-12-31T23:59:59-14:00' } } },
                { CreatedDate: { gt: { value: '2026-01-01T00:00:00+24:00' } } },
                { CreatedDate: { eq: { value: '2026-01-01T00:00:00Z\0' } } },
                { CreatedDate: { CALENDAR_YEAR: { value: { eq: 1e300 } } } }
            ]) {
                assert.equal((await failure(where))[0], 'ValidationError', JSON.stringify(where));
            }
            assert.equal(await total({ CreatedDate: { gt: { value: '1700-01-01T00:00:00Z' } } }), 24);
            assert.equal(await total({ CreatedDate: { lt: { range: { n_years_ago: 326 } } } }), 0);
            const range = { eq: { range: { n_years_ago: 2_147_483_647 } } };
            assert.match((await failure({ CreatedDate: range }))[1], /out of range/);
        });

        it('nested as deep and lined up as wide as a request may be are answered, beyond that refused', async () => {
            let deep: object = { Name: { eq: 'other' } };
            for (let level = 0; level < 23; level++)
                deep = { [level % 2 ? 'and' : 'or']: [deep, { not: { not: {} } }] };
            assert.ok((await total(deep)) > 0);
            const wide = (count: number): object => ({
                or: Array.from({ length: count }, () => ({ Id: { eq: 'x' } }))
            });
            assert.equal(await total(wide(10_000)), 0);
            const days = Array.from({ length: 10_000 }, () => ({ literal: 'TODAY' }));
            assert.equal(await total({ CreatedDate: { in: days } }), 0);
            assert.deepEqual(await failure(wide(10_001)), [
                'ExecutionAborted',
                'A filter can have at most 10000 values, but has 10001.'
            ]);
        });
    });

    it('follow fragments that double with each step without doubling the work', async () => {
        const steps = 40;
        const fragments = Array.from(
            { length: steps },
            (_, n) => `fragment F${n} on Account { ...F${n + 1} Id ...F${n + 1} }`
        );
        const query = `{ uiapi { query { Account(first: 1) { edges { node { ...F0 } } } } } } ${fragments.join(' ')}
            fragment F${steps} on Account { Name { value } }`;
        assert.deepEqual((await test.ask(query)).errors, []);
    });

    it('say nothing of what the database says when it fails, which is a fault of the org', async (context) => {
        const written = context.mock.method(console, 'error', () => undefined);
        await test.close();
        const { data, errors } = await test.ask('{ uiapi { query { Account { totalCount } } } }');
        assert.deepEqual(data, { uiapi: { query: { Account: null } } });
        assert.equal(errors[0].message, 'The local org failed to answer this; its terminal says why.');
        assert.equal(errors[0].extensions.ErrorType, 'DataFetchingException');
        assert.equal(written.mock.callCount(), 1);
    });
});
