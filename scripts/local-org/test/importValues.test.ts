/** Ids and values of imported records. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { column, importer } from './importFolder.ts';
import type { Importer } from './importFolder.ts';
import { id, USER_1 } from './testOrg.ts';

const CASED = '0jEQy0000000Ab1';

describe('imported records', () => {
    let test: Importer;
    before(async () => {
        test = await importer();
    });
    after(() => test.close());

    it('are the same by the first 15 characters, whose letter case counts', async () => {
        const imported = await test.load({
            'FlowOrchestrationInstance.json': [{ Id: CASED }, { Id: CASED.replace('Ab', 'aB') }, { Id: `${CASED}MAE` }],
            'FlowOrchestrationStepInstance.json': [
                { Id: id('0jl', 1), OrchestrationInstanceId: CASED, OwnerId: `${USER_1.slice(0, 15)}IAA` }
            ]
        });
        const ids = await column(imported, 'FlowOrchestrationInstance', 'Id');
        assert.equal(ids.length, 2);
        assert.ok(ids.includes(`${CASED}MAE`));
        const [step] = await imported.rows('FlowOrchestrationStepInstance');
        assert.deepEqual([step.OrchestrationInstanceId, step.OwnerId], [`${CASED}MAE`, USER_1]);
        assert.deepEqual(imported.lines, [
            `FlowOrchestrationInstance.json, row 3: skipped, its Id was read before: ${CASED}MAE (FlowOrchestrationInstance.json, row 1)`,
            'FlowOrchestrationStepInstance.json: OwnerId has ids whose last 3 characters do not fit the first 15; the first 15 count (1 value, the first in row 1)'
        ]);
    });

    it('keep the good one of an Id, before or after a bad one', async () => {
        const [good, bad] = [
            { Id: id('001', 1), Name: 'Good' },
            { Id: id('001', 1), CreatedDate: 'soon' }
        ];
        for (const records of [
            [good, bad],
            [bad, good]
        ]) {
            const imported = await test.load({ 'Account.json': records });
            assert.deepEqual(await column(imported, 'Account', 'Name'), ['Good']);
            assert.equal(imported.lines.length, 1);
        }
    });

    it('are refused where their Id or type is another object’s', async () => {
        const imported = await test.load({
            'User.json': [
                { Id: id('006', 1) },
                { Id: id('0xx', 1) },
                { Id: null },
                { Id: USER_1, attributes: { type: 'Group' } }
            ],
            'FlowOrchestrationInstance.json': [{ Id: USER_1 }, { Id: id('0zz', 1) }]
        });
        assert.equal(imported.count, 1);
        assert.deepEqual(imported.lines, [
            `FlowOrchestrationInstance.json, row 1: skipped, its Id is the one of an object User: ${USER_1}`,
            `User.json, row 1: skipped, its Id is the one of an object Opportunity: ${id('006', 1)}`,
            `User.json, row 2: skipped, its Id does not begin with 005: ${id('0xx', 1)}`,
            'User.json, row 3: skipped, it has no Id',
            'User.json, row 4: skipped, it is a record of another object: "Group"'
        ]);
    });

    it('have times in each form that the CLI writes', async () => {
        const forms = [
            '2025-11-27T13:20:00.000+0000',
            '2025-11-27T13:20:00Z',
            '2025-11-27T13:20:00+00:00',
            '2025-11-27T14:20:00.000+01:00',
            '2025-11-27T13:20Z'
        ];
        const imported = await test.load({
            'FlowOrchestrationLog.json': forms.map((Timestamp, n) => ({ Id: id('0je', n), Timestamp }))
        });
        const times = (await column(imported, 'FlowOrchestrationLog', 'Timestamp')) as Date[];
        assert.deepEqual(
            times.map((time) => time.toISOString()),
            forms.map(() => '2025-11-27T13:20:00.000Z')
        );
    });

    it('have no impossible days, times and numbers', async () => {
        const bad = {
            CloseDate: ['2025-02-30', '2025-13-01', '27.11.2025', '0000-01-01', 20251127],
            CreatedDate: [
                '2025-02-29T00:00:00Z',
                '2025-01-01T24:00:00Z',
                '2025-01-01T00:00:00',
                '2025-01-01',
                1764249600000
            ],
            Amount: ['1,5', '1e999', {}, true],
            IsDeleted: ['yes', 1]
        };
        const records = Object.entries(bad).flatMap(([name, list]) => list.map((value) => ({ [name]: value })));
        const imported = await test.load({
            'Opportunity.json': records.map((record, n) => ({ Id: id('006', n), ...record })),
            'Account.json': ['2147483648', 1.5, '1e2e3'].map((value, n) => ({
                Id: id('001', n),
                NumberOfEmployees: value
            }))
        });
        assert.equal(imported.count, 0);
        assert.equal(imported.lines.length, records.length + 3);
        assert.equal(
            imported.lines[3],
            'Opportunity.json, row 1: skipped, CloseDate is not a day such as 2025-11-27: "2025-02-30"'
        );
    });

    it('may have numbers and booleans as text, and names in another letter case', async () => {
        const imported = await test.load({
            'Account.json': [
                { ID: id('001', 1), numberofemployees: '12.0', AnnualRevenue: '1.2E7', IsDeleted: 'TRUE' }
            ],
            'Opportunity.json': [{ Id: id('006', 1), CloseDate: '2024-02-29' }]
        });
        const [row] = await imported.rows('Account');
        assert.deepEqual([row.NumberOfEmployees, row.AnnualRevenue, row.IsDeleted], [12, 1.2e7, true]);
        assert.deepEqual(await column(imported, 'Opportunity', 'CloseDate'), ['2024-02-29']);
        assert.deepEqual(imported.lines, []);
    });

    it('may hold what no database keeps, and that is told once per field', async () => {
        const imported = await test.load({
            'Account.json': [1, 2].map((n) => ({ Id: id('001', n), Name: 'a\u0000b', Type: 'half \ud83d' }))
        });
        assert.deepEqual(await column(imported, 'Account', 'Name'), ['ab', 'ab']);
        assert.deepEqual(await column(imported, 'Account', 'Type'), ['half \uFFFD', 'half \uFFFD']);
        assert.deepEqual(imported.lines, [
            'Account.json: Name holds the character zero, which the database cannot keep; it is left out (2 values, the first in row 1)',
            'Account.json: Type holds half of a character, shown as \uFFFD (2 values, the first in row 1)'
        ]);
    });

    it('are unharmed by hostile keys and nested records', async () => {
        const hostile = `[{"Id":"${id('0jf', 1)}","__proto__":{"Name":"x"},"constructor":1,"\\u001b[2J":1,
            "Assignee":{"attributes":{"type":"User"},"Name":"Ann"},"OwnerId":null,"Owner":null}]`;
        const imported = await test.load({
            'FlowOrchestrationWorkItem.json': hostile,
            'Account.json': [{ Id: id('001', 1), Cases: { totalSize: 1, done: true, records: [{}] } }]
        });
        assert.equal(imported.count, 2);
        assert.deepEqual(await column(imported, 'FlowOrchestrationWorkItem', 'Name'), [null]);
        assert.equal(({} as Record<string, unknown>).Name, undefined);
        const file = 'FlowOrchestrationWorkItem.json';
        assert.deepEqual(imported.lines, [
            'Account.json: the child records Cases are left out: they are imported from a file of their own',
            `${file}: the field __proto__ is not known here and ignored`,
            `${file}: the field constructor is not known here and ignored`,
            `${file}: the field "\\u001b[2J" is not known here and ignored`,
            `${file}: the parent record Assignee is left out: parents are imported from files of their own`,
            `${file}: the parent record Owner is left out: parents are imported from files of their own`
        ]);
    });
});
