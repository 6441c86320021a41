import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { longId } from '../importing/ids.ts';
import { id, NOW, testOrg, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const RUN = id('0jz', 1);
const BROKEN = '{ "not": "records" }';
const MINUTE_S = 60;

const records = {
    User: [
        { Id: USER_1, Name: 'Idle', Username: 'idle@example.com', IsActive: true },
        { Id: USER_2, Name: 'Busy', Username: 'busy@example.com', IsActive: true },
        { Id: id('005', 3), Name: 'Gone', IsActive: false }
    ],
    FlowOrchestrationInstance: [
        { Id: RUN.slice(0, 15), Status: null, Shoe: 'size', CreatedDate: '2026-03-18T10:00:00.000+0000' },
        { Id: id('0jz', 2), Status: 'InProgress', CreatedDate: '2026-03-18T10:00:00.000+0000' },
        { Id: id('0jz', 3), Status: 'InProgress', Duration: 7, CreatedDate: '2026-03-18T10:00:00.000+0000' },
        { Id: id('0jz', 4), Status: 'Completed', CreatedDate: 'yesterday' },
        { Id: 'short' },
        { Id: RUN, Status: 'Completed' },
        'no record'
    ],
    FlowOrchestrationStepInstance: [{ Id: id('0jy', 1), OrchestrationInstanceId: RUN, StageInstanceId: id('0jx', 99) }],
    Contact: [{ Id: id('003', 1) }]
};

const files = {
    'FlowOrchestrationWorkItem.json': JSON.stringify({
        status: 0,
        result: {
            records: [
                {
                    attributes: { type: 'FlowOrchestrationWorkItem' },
                    Id: id('0ja', 1),
                    Status: 'Assigned',
                    AssigneeId: USER_2,
                    CreatedDate: '2026-03-18T10:00:00.000+0000',
                    ElapsedTimeSinceCreationInSec: 300,
                    ElapsedTimeSinceAsgntInSec: 60
                },
                { Id: id('0ja', 2), Status: 'Completed', AssigneeId: USER_1, CreatedDate: '2026-03-18T10:00:00Z' }
            ]
        }
    }),
    'Account.csv':
        '\uFEFFId,Name,NumberOfEmployees,IsDeleted\n' + `${id('001', 1)},"Ärzte, ""Nord""",,false\n` + 'a,b\n',
    'Case.json': BROKEN,
    'notes.txt': 'not ours'
};

describe('import', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, files);
    });
    after(() => test.close());

    it('takes ids of 15 and 18 characters for the same', async () => {
        const [run] = await test.nodes(
            'FlowOrchestrationInstance',
            `where: { Id: { eq: "${RUN.slice(0, 15)}" } }`,
            'Id'
        );
        assert.equal(run.Id, RUN);
        assert.equal(longId('005Qy0000000001'), '005Qy0000000001IAA');
        assert.equal(longId('no id'), null);
    });

    it('imports a null Status and a dangling reference as they are', async () => {
        const [run] = await test.nodes(
            'FlowOrchestrationInstance',
            `where: { Id: { eq: "${RUN}" } }`,
            'Status { value label }'
        );
        assert.deepEqual(run, { Status: { value: null, label: null } });
        const fields = 'StageInstanceId { value } StageInstance { Id } OrchestrationInstance { Id }';
        assert.deepEqual(await test.nodes('FlowOrchestrationStepInstance', '', fields), [
            { StageInstanceId: { value: id('0jx', 99) }, StageInstance: null, OrchestrationInstance: { Id: RUN } }
        ]);
    });

    it('reads CSV with quotes, umlauts and a byte order mark', async () => {
        assert.deepEqual(await test.nodes('Account', '', 'Name { value } NumberOfEmployees { value }'), [
            { Name: { value: 'Ärzte, "Nord"' }, NumberOfEmployees: { value: null } }
        ]);
    });

    it('names what it could not read, with file and row, and goes on', () => {
        const reported = (start: string): string[] => test.log.filter((line) => line.startsWith(start));
        assert.deepEqual(reported('FlowOrchestrationInstance.json'), [
            'FlowOrchestrationInstance.json, row 4: skipped, CreatedDate is not a time with its zone such as 2025-11-27T13:20:00.000Z: "yesterday"',
            'FlowOrchestrationInstance.json, row 5: skipped, its Id is not one of 15 or 18 letters and digits: "short"',
            `FlowOrchestrationInstance.json, row 6: skipped, its Id was read before: ${RUN} (FlowOrchestrationInstance.json, row 1)`,
            'FlowOrchestrationInstance.json, row 7: skipped, it is not a record with fields',
            'FlowOrchestrationInstance.json: the field Shoe is not known here and ignored'
        ]);
        assert.match(reported('Account.csv')[0], /^Account\.csv, row 3: skipped, /);
        assert.match(reported('Case.json')[0], /^Case\.json: skipped, it holds neither a list/);
        assert.match(reported('Contact.json')[0], /there is no object Contact here/);
        assert.equal(reported('FlowOrchestrationWorkItem').length, 0);
    });

    it('derives elapsed times from the clock, only while an item is assigned', async () => {
        const fields = 'ElapsedTimeSinceAsgntInSec { value } ElapsedTimeSinceCreationInSec { value }';
        const [open, done] = await test.nodes('FlowOrchestrationWorkItem', 'orderBy: { Id: { order: ASC } }', fields);
        const seconds = (node: Record<string, unknown>, name: string): number =>
            (node[name] as { value: number }).value;
        // Created 30 minutes before now, assigned 4 minutes after that; the clock of the test goes on.
        const behind = seconds(open, 'ElapsedTimeSinceCreationInSec') - seconds(open, 'ElapsedTimeSinceAsgntInSec');
        assert.equal(behind, 4 * MINUTE_S);
        assert.ok(seconds(open, 'ElapsedTimeSinceCreationInSec') >= 30 * MINUTE_S);
        assert.deepEqual(done, {
            ElapsedTimeSinceAsgntInSec: { value: null },
            ElapsedTimeSinceCreationInSec: { value: null }
        });
    });

    it('keeps a stored duration and lets one grow that is not stored', async () => {
        const [none, growing, stored] = await test.nodes(
            'FlowOrchestrationInstance',
            'orderBy: { Id: { order: ASC } }',
            'Duration { value }'
        );
        assert.deepEqual([none, stored], [{ Duration: { value: null } }, { Duration: { value: 7 } }]);
        assert.ok((growing.Duration as { value: number }).value >= 30 * MINUTE_S);
        assert.ok(test.org.now() >= NOW);
    });

    it('signs in the active user with the most open work, or who is asked for', async () => {
        assert.equal(test.org.user.Name, 'Busy');
        const idle = await testOrg({ User: records.User }, {}, 'IDLE@example.com');
        assert.equal(idle.org.userId, USER_1);
        await idle.close();
        await assert.rejects(
            testOrg({ User: records.User }, {}, 'Nobody'),
            /no user has the Id, Username or Name "Nobody"/
        );
    });
});
