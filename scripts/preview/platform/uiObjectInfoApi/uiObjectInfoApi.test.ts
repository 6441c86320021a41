import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { getObjectInfo, getObjectInfos } from './uiObjectInfoApi.ts';

interface Emitted {
    data: unknown;
    error: { status: number; body: unknown } | undefined;
}

const own = globalThis.fetch;
let asked: string[] = [];
let answer: (names: string[]) => Response;

const results = (names: string[]): object[] =>
    names.map((name) =>
        name.startsWith('No')
            ? { statusCode: 404, result: [{ errorCode: 'INVALID_TYPE' }] }
            : { statusCode: 200, result: { apiName: name } }
    );

beforeEach(() => {
    asked = [];
    answer = (names) => Response.json({ results: results(names) });
    globalThis.fetch = (url) => {
        asked.push(String(url));
        return Promise.resolve(answer(decodeURIComponent(String(url).split('/batch/')[1]).split(',')));
    };
});
afterEach(() => {
    globalThis.fetch = own;
});

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('several objects: one batch, results in order, an object that is not there is no error', async () => {
    const emitted: Emitted[] = [];
    const wire = new getObjectInfos((result) => emitted.push(result));
    wire.connect();
    wire.update({});
    await settle();
    assert.deepEqual([emitted, asked], [[{ data: undefined, error: undefined }], []]);
    wire.update({ objectApiNames: ['Case', 'NoFeed'] });
    await settle();
    assert.deepEqual(asked, ['/services/data/v66.0/ui-api/object-info/batch/Case,NoFeed']);
    assert.deepEqual(emitted.at(-1), { data: { results: results(['Case', 'NoFeed']) }, error: undefined });
    assert.ok(Object.isFrozen(emitted.at(-1)?.data));
});

test('several objects: a failed request is an error, and is asked again when it is wanted again', async () => {
    const emitted: Emitted[] = [];
    const wire = new getObjectInfos((result) => emitted.push(result));
    answer = () => new Response('Service Unavailable', { status: 503 });
    wire.connect();
    wire.update({ objectApiNames: ['Lead', 'NoLead'] });
    await settle();
    assert.equal(emitted.at(-1)?.error?.status, 503);
    answer = (names) => Response.json({ results: results(names) });
    wire.update({ objectApiNames: ['Lead', 'NoLead'] });
    await settle();
    assert.equal(emitted.at(-1)?.error, undefined);
    wire.update({ objectApiNames: ['Lead', 'NoLead'] });
    await settle();
    assert.equal(asked.length, 2);
});

test('one object: its info, or an error with the status of the object', async () => {
    const emitted: Emitted[] = [];
    const wire = new getObjectInfo((result) => emitted.push(result));
    wire.connect();
    wire.update({ objectApiName: 'Account' });
    await settle();
    assert.deepEqual(emitted.at(-1), { data: { apiName: 'Account' }, error: undefined });
    wire.update({ objectApiName: { objectApiName: 'NoAccount' } });
    await settle();
    assert.equal(emitted.at(-1)?.error?.status, 404);
    wire.disconnect();
    wire.update({ objectApiName: 'Contact' });
    await settle();
    assert.equal(emitted.length, 3);
});
