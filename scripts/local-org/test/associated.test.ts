import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ASSOCIATED } from '../declaration/associated.ts';
import { objectsWith } from '../declaration/objects.ts';
import { id, testOrg, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const PARTS = ['Instance', 'StageInstance', 'StepInstance', 'WorkItem'].map((part) => `FlowOrchestration${part}`);
const NAMES = PARTS.flatMap((part) => ['History', 'Feed', 'Share'].map((kind) => `${part}${kind}`));
const PREFIX: Record<string, string> = {
    FlowOrchestrationInstance: '0jz',
    FlowOrchestrationStageInstance: '0jx',
    FlowOrchestrationStepInstance: '0jy',
    FlowOrchestrationWorkItem: '0ja'
};

/** Two runs of one part each; each part has one row of history, feed and share. The first run's item is the reader's. */
const parts = {
    FlowOrchestrationInstance: [1, 2].map((n) => ({ Id: id('0jz', n), Status: 'InProgress' })),
    FlowOrchestrationStageInstance: [1, 2].map((n) => ({ Id: id('0jx', n), OrchestrationInstanceId: id('0jz', n) })),
    FlowOrchestrationStepInstance: [1, 2].map((n) => ({ Id: id('0jy', n), OrchestrationInstanceId: id('0jz', n) })),
    FlowOrchestrationWorkItem: [1, 2].map((n) => ({
        Id: id('0ja', n),
        StepInstanceId: id('0jy', n),
        AssigneeId: n === 1 ? USER_1 : USER_2
    }))
};
const rows = Object.fromEntries(
    PARTS.flatMap((part, place) =>
        [1, 2].flatMap((n) => {
            const parentId = id(PREFIX[part], n);
            const number = place * 10 + n;
            const made = { CreatedDate: '2026-03-01T08:00:00.000Z', CreatedById: USER_2 };
            const change = { Field: 'Label', DataType: 'Text', OldValue: 'Old', NewValue: 'New' };
            return [
                [`${part}History`, { Id: id('017', number), [`${part}Id`]: parentId, ...change, ...made }],
                [
                    `${part}Feed`,
                    { Id: id('0d5', number), ParentId: parentId, Type: 'TextPost', Body: 'Hello', ...made }
                ],
                [`${part}Share`, { Id: id('0jw', number), ParentId: parentId, AccessLevel: 'Read', RowCause: 'Rule' }]
            ] as Array<[string, object]>;
        })
    ).reduce((lists, [name, row]) => lists.set(name, [...(lists.get(name) ?? []), row]), new Map<string, object[]>())
);
const records = { ...parts, ...rows, User: [USER_1, USER_2].map((user) => ({ Id: user, Name: 'Anna' })) };

const statusesOf = (test: TestOrg): number[] => {
    const { body } = test.org.objectInfoBatch(NAMES, 'admin', []);
    return (body as { results: Array<{ statusCode: number }> }).results.map(({ statusCode }) => statusCode);
};

describe('without associated objects', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    it('neither schema nor object info knows them', async () => {
        for (const name of NAMES) {
            const { errors } = await test.ask(`{ uiapi { query { ${name} { totalCount } } } }`);
            assert.match(errors[0].message, new RegExp(`Field '${name}' in type 'RecordQuery' is undefined`));
            assert.equal(test.org.objectInfo(name, 'admin', []).status, 404);
        }
        assert.deepEqual(new Set(statusesOf(test)), new Set([404]));
        assert.doesNotMatch(test.org.schemaSdl(), /FlowOrchestration\w+(History|Feed|Share)\b/);
    });

    it('an import says once that there is no such object, and goes on', () => {
        for (const name of NAMES) {
            const told = test.log.filter((line) => line.startsWith(`${name}.json:`));
            assert.deepEqual(told, [`${name}.json: skipped, there is no object ${name} here`]);
        }
        assert.match(test.log.at(-1) ?? '', /10 records from/);
    });
});

describe('with associated objects', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1, [...ASSOCIATED]);
    });
    after(() => test.close());

    const count = async (object: string, persona: 'admin' | 'manager' | 'assignee'): Promise<number> =>
        (await test.nodes(object, '', 'Id', { persona })).length;

    it('schema and object info know all of them, and an import reads them', async () => {
        assert.deepEqual(new Set(statusesOf(test)), new Set([200]));
        for (const name of NAMES) assert.equal(await count(name, 'admin'), 2, name);
        assert.deepEqual(
            test.log.filter((line) => /History|Feed|Share/.test(line)),
            []
        );
    });

    it('only the kinds that were asked for', async () => {
        const feeds = await testOrg(records, {}, USER_1, ['feed']);
        assert.equal(feeds.org.objectInfo('FlowOrchestrationInstanceFeed', 'admin', []).status, 200);
        assert.equal(feeds.org.objectInfo('FlowOrchestrationInstanceHistory', 'admin', []).status, 404);
        await feeds.close();
    });

    it('reads a change with who made it, by its lookup or through the parent', async () => {
        const fields = 'Field { value } OldValue { value } NewValue { value } CreatedBy { Name { value } }';
        const expected = [
            {
                Field: { value: 'Label' },
                OldValue: { value: 'Old' },
                NewValue: { value: 'New' },
                CreatedBy: { Name: { value: 'Anna' } }
            }
        ];
        const byLookup = `where: { FlowOrchestrationStepInstanceId: { in: ["${id('0jy', 1)}"] } }`;
        const byParent = `where: { FlowOrchestrationStepInstance: { OrchestrationInstanceId: { eq: "${id('0jz', 1)}" } } }`;
        for (const where of [byLookup, byParent]) {
            assert.deepEqual(await test.nodes('FlowOrchestrationStepInstanceHistory', where, fields), expected);
        }
    });

    it('refuses filters of values and bodies, as the platform does', async () => {
        const refused = [
            ['FlowOrchestrationStepInstanceHistory', 'OldValue'],
            ['FlowOrchestrationStepInstanceHistory', 'NewValue'],
            ['FlowOrchestrationStepInstanceFeed', 'Body']
        ];
        for (const [object, field] of refused) {
            const query = `{ uiapi { query { ${object}(where: { ${field}: { eq: "x" } }) { totalCount } } } }`;
            assert.match((await test.ask(query)).errors[0].message, /can not be filtered/);
        }
    });

    it('describes history without a name, and never as the target of a lookup to anything', () => {
        const infoOf = (name: string) =>
            test.org.objectInfo(name, 'admin', []).body as {
                nameFields: string[];
                layoutable: boolean;
                fields: Record<string, { referenceToInfos: Array<{ apiName: string }> }>;
            };
        const info = infoOf('FlowOrchestrationInstanceHistory');
        assert.deepEqual([info.nameFields, info.layoutable], [[], false]);
        const anything = infoOf('FlowOrchestrationWorkItem').fields.RelatedRecordId.referenceToInfos;
        assert.ok(anything.length > 10 && anything.every(({ apiName }) => !NAMES.includes(apiName)));
    });

    it('shows a manager all rows and an assignee those of the runs they see', async () => {
        for (const name of NAMES) {
            assert.equal(await count(name, 'manager'), 2, name);
            assert.equal(await count(name, 'assignee'), 1, name);
        }
        const of = 'FlowOrchestrationStageInstanceFeed';
        assert.deepEqual(await test.nodes(of, '', 'ParentId { value }', { persona: 'assignee' }), [
            { ParentId: { value: id('0jx', 1) } }
        ]);
    });

    it('takes them away from readers without access to them or to their parents', async () => {
        const missing = async (name: string, ask: Parameters<TestOrg['ask']>[1]): Promise<void> => {
            const { errors } = await test.ask(`{ uiapi { query { ${name} { totalCount } } } }`, ask);
            assert.match(errors[0].message, /FieldUndefined/);
        };
        await missing('FlowOrchestrationStepInstanceHistory', { deny: ['FlowOrchestrationStepInstanceHistory'] });
        await missing('FlowOrchestrationStepInstanceHistory', { deny: ['FlowOrchestrationStepInstance'] });
        await missing('FlowOrchestrationInstanceFeed', { persona: 'none' });
        const { status } = test.org.objectInfo('FlowOrchestrationWorkItemFeed', 'admin', ['FlowOrchestrationWorkItem']);
        assert.equal(status, 404);
        const deny = ['FlowOrchestrationStepInstanceHistory.NewValue', 'User'];
        const fields = 'Field { value } NewValue @optional { value } CreatedBy @optional { Name @optional { value } }';
        const [node] = await test.nodes('FlowOrchestrationStepInstanceHistory', '', fields, { deny });
        assert.deepEqual(node, { Field: { value: 'Label' } });
    });

    it('is declared once each', () => {
        const names = objectsWith(ASSOCIATED).map(({ name }) => name);
        assert.equal(new Set(names).size, names.length);
        assert.deepEqual(
            NAMES.filter((name) => !names.includes(name)),
            []
        );
    });
});
