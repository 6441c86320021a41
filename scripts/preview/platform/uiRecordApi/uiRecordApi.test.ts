import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { getRecords } from './uiRecordApi.ts';

const own = globalThis.fetch;
afterEach(() => {
    globalThis.fetch = own;
});
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('records: one batch in the order of the Ids, asked once; a closed one is no error', async () => {
    const asked: string[] = [];
    const emitted: unknown[] = [];
    const body = {
        results: [
            { statusCode: 200, result: { id: 'a' } },
            { statusCode: 404, result: [] }
        ]
    };
    globalThis.fetch = (url) => {
        asked.push(String(url));
        return Promise.resolve(Response.json(body));
    };
    const wire = new getRecords((result) => emitted.push(result));
    wire.connect();
    wire.update({});
    const records = [{ recordIds: ['a'], optionalFields: ['Case.CaseNumber'] }, { recordIds: ['b/c'] }];
    wire.update({ records });
    await settle();
    wire.update({ records });
    await settle();
    assert.deepEqual(asked, ['/services/data/v66.0/ui-api/records/batch/a,b%2Fc']);
    assert.deepEqual(emitted[0], { data: undefined, error: undefined });
    assert.deepEqual(emitted.at(-1), { data: body, error: undefined });
    assert.ok(Object.isFrozen(emitted.at(-1)));
});
