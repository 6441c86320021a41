/** CSV as `sf data export bulk` and spreadsheets write it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { csvRecords } from '../importing/csvRecords.ts';
import type { CsvRecord } from '../importing/csvRecords.ts';
import { column, importer } from './importFolder.ts';
import type { Importer } from './importFolder.ts';
import { id } from './testOrg.ts';

async function read(pieces: string[]): Promise<CsvRecord[]> {
    const records: CsvRecord[] = [];
    const texts = (async function* () {
        yield* pieces;
    })();
    for await (const record of csvRecords(texts)) records.push(record);
    return records;
}

describe('CSV records', () => {
    it('are the same wherever the text is cut, with any line end', async () => {
        const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
        const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
        const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        await fc.assert(
            fc.asyncProperty(
                rows,
                fc.constantFrom('\n', '\r\n', '\r'),
                fc.integer({ min: 1, max: 9 }),
                async (list, end, size) => {
                    const all = [['Id', 'Name', 'Type'], ...list];
                    const text = all.map((row) => row.map(quote).join(',')).join(end);
                    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
                    const found = await read(pieces);
                    assert.deepEqual(
                        found.map((record) => ('fields' in record ? record.fields : record.problem)),
                        all
                    );
                }
            )
        );
    });

    it('begin where their first line is', async () => {
        const found = await read(['Id,Name\r\n1,"a\r\nb"\r\n\r\n2,c\n3,"x""y"']);
        assert.deepEqual(found, [
            { line: 1, fields: ['Id', 'Name'] },
            { line: 2, fields: ['1', 'a\r\nb'] },
            { line: 5, fields: ['2', 'c'] },
            { line: 6, fields: ['3', 'x"y'] }
        ]);
    });

    it('that are broken cost no other', async () => {
        const found = await read(['Id,Name\n1,"z"q\n2,ok\n3,"open\n4,b\n5,"c"\n6\n7,5" pipe\n8,"never\n9,d\n']);
        assert.deepEqual(found.slice(1), [
            { line: 2, problem: 'text follows a closing quotation mark' },
            { line: 3, fields: ['2', 'ok'] },
            { line: 4, problem: 'text follows a closing quotation mark' },
            { line: 5, fields: ['4', 'b'] },
            { line: 6, fields: ['5', 'c'] },
            { line: 7, problem: 'it has 1 columns where the heading has 2' },
            { line: 8, fields: ['7', '5" pipe'] },
            { line: 9, problem: 'a quotation mark is not closed' },
            { line: 10, fields: ['9', 'd'] }
        ]);
    });
});

describe('a CSV file', () => {
    let test: Importer;
    before(async () => {
        test = await importer();
    });
    after(() => test.close());

    it('has empty cells for null and quoted line breaks', async () => {
        const text = `"Id","Name","Description","NumberOfEmployees","IsDeleted"\r\n"${id('001', 1)}","A, ""B""","one\r\ntwo","",""\r\n`;
        const imported = await test.load({ 'Account.csv': text });
        const [row] = await imported.rows('Account');
        assert.deepEqual(
            [row.Name, row.Description, row.NumberOfEmployees, row.IsDeleted],
            ['A, "B"', 'one\r\ntwo', null, false]
        );
        assert.deepEqual(imported.lines, []);
    });

    it('may have any delimiter of the CLI', async () => {
        for (const delimiter of [',', ';', '\t', '|', '^', '`']) {
            const text = `Id,Name,Owner.Name\n${id('001', 1)},One,Ann\n`.replaceAll(',', delimiter);
            const imported = await test.load({ 'Account.csv': text });
            assert.deepEqual(await column(imported, 'Account', 'Name'), ['One']);
        }
    });

    it('is told about columns twice there, without a name, unknown or of a parent', async () => {
        const text = `Id,Name,Name,,Shoe,Owner.Name,Owner.Email,__proto__\n${id('001', 1)},One,Two,x,y,z,z,p\n`;
        const imported = await test.load({ 'Account.csv': text });
        assert.deepEqual(await column(imported, 'Account', 'Name'), ['One']);
        assert.deepEqual(imported.lines, [
            'Account.csv: the field Name in column 3 is not known here and ignored',
            'Account.csv: the field in column 4 is not known here and ignored',
            'Account.csv: the field Shoe is not known here and ignored',
            'Account.csv: the parent record Owner is left out: parents are imported from files of their own',
            'Account.csv: the field __proto__ is not known here and ignored'
        ]);
    });

    it('names the line of a row that it skips', async () => {
        const text = `Id,Name,CreatedDate\n${id('001', 1)},"a\nb",2026-01-01T00:00:00Z\n${id('001', 2)},x,2026-02-30T00:00:00Z\na,b\n`;
        const imported = await test.load({ 'Account.csv': text });
        assert.deepEqual(imported.lines, [
            'Account.csv, row 4: skipped, CreatedDate is not a time with its zone such as 2025-11-27T13:20:00.000Z: "2026-02-30T00:00:00Z"',
            'Account.csv, row 5: skipped, it has 2 columns where the heading has 3'
        ]);
    });
});
