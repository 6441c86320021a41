/** What an import tells while it runs, and how much of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OBJECTS } from '../declaration/objects.ts';
import { importRecords, inMemory } from '../importing/importRecords.ts';
import { progressOn } from '../importing/progress.ts';
import type { Terminal } from '../importing/progress.ts';
import { column, importer } from './importFolder.ts';
import type { Importer } from './importFolder.ts';
import { id } from './testOrg.ts';

const accounts = (count: number): Array<Record<string, unknown>> =>
    Array.from({ length: count }, (_, n) => ({ Id: id('001', n), Name: `Account ${n}` }));

describe('the report of an import', () => {
    let test: Importer;
    before(async () => {
        test = await importer();
    });
    after(() => test.close());

    it('counts a flood of bad rows by kind', async () => {
        const bad = Array.from({ length: 40 }, (_, n) =>
            n % 4 === 0 ? { Id: `no ${n}` } : { Id: id('001', n), CreatedDate: n }
        );
        const { lines } = await test.load({ 'Account.json': [...accounts(1), ...bad] });
        assert.equal(lines.length, 21);
        assert.equal(
            lines[19],
            'Account.json, row 21: skipped, CreatedDate is not a time with its zone such as 2025-11-27T13:20:00.000Z: 19'
        );
        assert.equal(
            lines[20],
            'Account.json: 20 more rows skipped (5: its Id is not one of 15 or 18 letters and digits, rows 22, 26, 30, 34, 38; 15: CreatedDate is not a time with its zone such as 2025-11-27T13:20:00.000Z, rows 23-25, 27-29, 31-33, 35-37, 39-41)'
        );
    });

    it('names a row that the database refuses, and keeps the others', async () => {
        const { database } = test;
        await test.load({ 'Account.json': accounts(1) });
        const lines: string[] = [];
        // Row 1 of this file is there already, from an import that this one does not know of.
        const count = await importRecords(database, OBJECTS, inMemory({ Account: accounts(5) }), (line) =>
            lines.push(line)
        );
        assert.equal(count, 4);
        assert.equal(lines.length, 1);
        assert.match(lines[0], /^Account, row 1: skipped, the database refuses it: duplicate key/);
    });

    it('imports more rows than fit one statement, and long texts', async () => {
        const long = 'x'.repeat(3_000_000);
        const texts = [1, 2, 3, 4].map((n) => ({ Id: id('500', n), Description: long }));
        const imported = await test.load({ 'Account.json': accounts(4321), 'Case.json': texts });
        assert.equal(imported.count, 4325);
        assert.deepEqual(
            await column(imported, 'Case', 'Description'),
            texts.map(() => long)
        );
    });

    it('shows its progress on a terminal only', async () => {
        const written = await progressOf({});
        assert.deepEqual(written, []);
        const shown = await progressOf({ isTTY: true, columns: 60 });
        assert.ok(shown.every((text) => text.startsWith('\r\u001b[K') && text.length <= 64));
        assert.match(shown[0], /\[#+\.*\] Account\.csv: 2,000 of about \d,\d{3} rows$/);
        assert.ok(shown.includes('\r\u001b[K[######......] Account.json: 2,000 of about 4,000 rows'));
        assert.equal(shown.at(-1), '\r\u001b[K');
    });

    async function progressOf(terminal: Partial<Terminal>): Promise<string[]> {
        const written: string[] = [];
        const progress = progressOn({ write: (text) => written.push(text), ...terminal });
        const rows = accounts(4000).map(({ Id, Name }) =>
            `${Id as string},${Name as string}`.replace('001000', '001001')
        );
        await test.load({ 'Account.json': accounts(4000), 'Account.csv': `Id,Name\n${rows.join('\n')}` }, progress);
        progress.clear();
        return written;
    }
});
