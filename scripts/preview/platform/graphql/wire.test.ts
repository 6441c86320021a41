import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gql } from './document.ts';
import type { WireConfig } from './request.ts';
import { createStore } from './store.ts';
import { graphqlAdapter } from './wire.ts';
import type { WireResult } from './wire.ts';

const QUERY = gql`
    query Run($id: ID) {
        uiapi
    }
`;
const of = (id: string): WireConfig => ({ query: QUERY, variables: { id } });
/** Until everything that waits for answered promises has run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An org whose next answer can be set, and that counts what it is asked. */
function fakeOrg() {
    const asked: string[] = [];
    const org = {
        asked,
        answer: { data: { n: 1 } } as unknown,
        status: 200,
        offline: false,
        transport: async (body: string) => {
            asked.push(body);
            if (org.offline) throw new Error('Failed to fetch');
            return { status: org.status, body: JSON.stringify(org.answer) };
        }
    };
    return org;
}

function setUp() {
    const org = fakeOrg();
    const Adapter = graphqlAdapter(createStore(org.transport));
    const wire = (config?: WireConfig) => {
        const emitted: WireResult[] = [];
        const adapter = new Adapter((result) => emitted.push(result));
        if (config) adapter.update(config);
        adapter.connect();
        return { adapter, emitted, last: () => emitted.at(-1) };
    };
    return { org, wire };
}

test('both undefined come first, then the frozen data with a refresh function', async () => {
    const { wire } = setUp();
    const { emitted } = wire(of('a'));
    assert.equal(emitted.length, 1);
    assert.deepEqual(emitted[0], { data: undefined, errors: undefined });
    await settled();
    assert.equal(emitted.length, 2);
    assert.deepEqual(emitted[1]?.data, { n: 1 });
    assert.ok(Object.isFrozen(emitted[1]?.data));
    assert.equal(typeof emitted[1]?.refresh, 'function');
});

test('nothing is asked while the variables are undefined', async () => {
    const { org, wire } = setUp();
    const { adapter, emitted } = wire({ query: QUERY, variables: undefined });
    await settled();
    assert.equal(org.asked.length, 0);
    assert.equal(emitted.length, 1);
    adapter.update(of('a'));
    await settled();
    assert.equal(org.asked.length, 1);
});

test('identical requests: one is asked while under way, later ones are answered from the cache', async () => {
    const { org, wire } = setUp();
    const [first, second] = [wire(of('a')), wire(of('a'))];
    await settled();
    const third = wire(of('a'));
    assert.equal(org.asked.length, 1);
    for (const { last } of [first, second, third]) assert.deepEqual(last()?.data, { n: 1 });
    assert.equal(first.last()?.data, third.last()?.data);
});

test('a configuration that says the same asks and emits nothing', async () => {
    const { org, wire } = setUp();
    const { adapter, emitted } = wire(of('a'));
    await settled();
    adapter.update(of('a'));
    await settled();
    assert.equal(org.asked.length, 1);
    assert.equal(emitted.length, 2);
});

test('refresh passes the cache; unchanged answers emit nothing, changed ones reach every wire', async () => {
    const { org, wire } = setUp();
    const [first, second] = [wire(of('a')), wire(of('a'))];
    await settled();
    await first.last()?.refresh?.();
    assert.equal(org.asked.length, 2);
    assert.equal(first.emitted.length, 2);
    org.answer = { data: { n: 2 } };
    await first.last()?.refresh?.();
    assert.deepEqual(first.last()?.data, { n: 2 });
    assert.deepEqual(second.last()?.data, { n: 2 });
});

test('errors arrive, are not cached, and a refresh mends them', async () => {
    const { org, wire } = setUp();
    org.status = 503;
    const { last } = wire(of('a'));
    await settled();
    assert.match(last()?.errors?.[0]?.message ?? '', /503/);
    assert.equal(last()?.data, undefined);
    org.status = 200;
    await last()?.refresh?.();
    assert.equal(last()?.errors, undefined);
    assert.deepEqual(last()?.data, { n: 1 });
});

test('no connection is an error too', async () => {
    const { org, wire } = setUp();
    org.offline = true;
    const { last } = wire(of('a'));
    await settled();
    assert.deepEqual(last()?.errors, [{ message: 'Failed to fetch' }]);
});

test('a document with a problem is answered without a request', async () => {
    const { org, wire } = setUp();
    const { last } = wire({
        query: gql`
            query ($x: Boolean!) {
                uiapi @skip(if: $x)
            }
        `
    });
    await settled();
    assert.equal(org.asked.length, 0);
    assert.match(last()?.errors?.[0]?.message ?? '', /@include and @skip/);
});

test('an answer to what is no longer asked is not emitted', async () => {
    const { wire } = setUp();
    const { adapter, emitted } = wire(of('a'));
    adapter.update(of('b'));
    await settled();
    assert.equal(emitted.length, 2);
    const gone = wire(of('c'));
    gone.adapter.disconnect();
    await settled();
    assert.equal(gone.emitted.length, 1);
});
