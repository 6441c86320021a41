/** The documents of History and Feed objects, as the bundles hold them, over a local org that has these objects. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findDocuments } from '../../checks/graphql/findDocuments.ts';
import { id, testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const PARTS: Array<[part: string, object: string, prefix: string]> = [
    ['Run', 'FlowOrchestrationInstance', '0jz'],
    ['Stage', 'FlowOrchestrationStageInstance', '0jx'],
    ['Step', 'FlowOrchestrationStepInstance', '0jy'],
    ['Item', 'FlowOrchestrationWorkItem', '0ja']
];
const MOST = 200;
const ROWS = 203;

const DOCUMENTS = new Map(
    findDocuments(path.resolve('force-app')).flatMap(({ text, isRunTime }) => {
        const name = /query (\w+)/.exec(text)?.[1];
        return isRunTime && name ? [[name, text]] : [];
    })
);
const documentOf = (part: string, kind: string): string => DOCUMENTS.get(`Orchestration${part}${kind}`) ?? '';

const parts = Object.fromEntries(
    PARTS.map(([, object, prefix]) => [object, [1, 2].map((n) => ({ Id: id(prefix, n) }))])
);
/** Minutes apart, the newest last; the first two belong to another record. */
const made = (n: number) => ({
    CreatedDate: new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString(),
    CreatedById: USER_1
});
const rows = Object.fromEntries(
    PARTS.flatMap(([, object, prefix], place) => {
        const numbers = Array.from({ length: ROWS }, (_, n) => n);
        const parent = (n: number): string => id(prefix, n < 2 ? 2 : 1);
        const change = { Field: 'Label', DataType: 'Text', OldValue: 'Old', NewValue: 'New' };
        const post = { Type: 'TextPost', Body: '<p>Hello</p>', IsRichText: true };
        return [
            [
                `${object}History`,
                numbers.map((n) => ({
                    Id: id('017', place * 1000 + n),
                    [`${object}Id`]: parent(n),
                    ...change,
                    ...made(n)
                }))
            ],
            [
                `${object}Feed`,
                numbers.map((n) => ({
                    Id: id('0d5', place * 1000 + n),
                    ParentId: parent(n),
                    ...post,
                    Type: n === ROWS - 1 ? 'TrackedChange' : 'TextPost',
                    ...made(n)
                }))
            ]
        ];
    })
);

interface Connection {
    edges: Array<{ node: Record<string, { value?: unknown; Name?: { value: unknown } }> }>;
    totalCount: number;
}

describe('documents of history and feed', () => {
    let test: TestOrg;
    before(async () => {
        const user = { Id: USER_1, Name: 'Anna Kovacs', IsActive: true };
        test = await testOrg({ ...parts, ...rows, User: [user] }, {}, USER_1, ['history', 'feed']);
    });
    after(() => test.close());

    const ask = async (part: string, kind: string, ids: string[], deny: string[] = []) => {
        const object = `${PARTS.find(([name]) => name === part)?.[1]}${kind}`;
        const { data, errors } = await test.ask(documentOf(part, kind), { variables: { ids }, deny });
        const query = (data as { uiapi?: { query: Record<string, Connection> } } | null)?.uiapi?.query;
        return { connection: query?.[object] as Connection, errors };
    };

    it('are all there', () => {
        for (const [part] of PARTS) for (const kind of ['History', 'Feed']) assert.notEqual(documentOf(part, kind), '');
    });

    for (const [part, object, prefix] of PARTS) {
        it(`give the newest 200 changes of a ${part.toLowerCase()}, and how many there are`, async () => {
            const { connection, errors } = await ask(part, 'History', [id(prefix, 1)]);
            assert.deepEqual(errors, []);
            assert.equal(connection.edges.length, MOST);
            assert.equal(connection.totalCount, ROWS - 2);
            const [{ node }] = connection.edges;
            assert.deepEqual(node[`${object}Id`], { value: id(prefix, 1) });
            assert.deepEqual(node.CreatedDate, { value: made(ROWS - 1).CreatedDate });
            assert.deepEqual([node.Field.value, node.OldValue.value, node.NewValue.value], ['Label', 'Old', 'New']);
            assert.equal(node.CreatedBy.Name?.value, 'Anna Kovacs');
        });

        it(`give the posts of a ${part.toLowerCase()} without tracked changes`, async () => {
            const { connection, errors } = await ask(part, 'Feed', [id(prefix, 1), id(prefix, 2)]);
            assert.deepEqual(errors, []);
            assert.equal(connection.totalCount, ROWS - 1);
            const [{ node }] = connection.edges;
            assert.deepEqual(node.CreatedDate, { value: made(ROWS - 2).CreatedDate });
            assert.deepEqual([node.Body.value, node.IsRichText.value], ['<p>Hello</p>', true]);
            assert.equal((await ask(part, 'Feed', [id(prefix, 2)])).connection.edges.length, 2);
        });
    }

    it('leave out what the reader may not read', async () => {
        const deny = [
            'FlowOrchestrationStepInstanceHistory.OldValue',
            'FlowOrchestrationStepInstanceFeed.Body',
            'User'
        ];
        for (const kind of ['History', 'Feed']) {
            const { connection, errors } = await ask('Step', kind, [id('0jy', 1)], deny);
            assert.deepEqual(errors, []);
            const [{ node }] = connection.edges;
            assert.ok(!('OldValue' in node) && !('Body' in node) && !('CreatedBy' in node));
        }
    });

    it('say that the object is undefined where the reader has none', async () => {
        const { errors } = await ask('Step', 'History', [id('0jy', 1)], ['FlowOrchestrationStepInstanceHistory']);
        assert.match(errors[0].message, /FieldUndefined.*'FlowOrchestrationStepInstanceHistory' in type 'RecordQuery'/);
    });
});
