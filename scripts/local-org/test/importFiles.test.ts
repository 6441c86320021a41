/** Which files of a folder are read, in which forms. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openLocalOrg } from '../localOrg.ts';
import { BROKEN_LINK, column, FOLDER, folderOf, importer } from './importFolder.ts';
import type { Entries, Importer } from './importFolder.ts';
import { id, NOW } from './testOrg.ts';

const account = (n: number, name = `Account ${n}`): Record<string, unknown> => ({
    attributes: { type: 'Account', url: `/services/data/v66.0/sobjects/Account/${id('001', n)}` },
    Id: id('001', n),
    Name: name
});

describe('files of an import folder', () => {
    let test: Importer;
    before(async () => {
        test = await importer();
    });
    after(() => test.close());

    const names = async (entries: Entries): Promise<{ names: unknown[]; lines: string[] }> => {
        const imported = await test.load(entries);
        return { names: await column(imported, 'Account', 'Name'), lines: imported.lines };
    };

    it('are JSON in each form that the CLI and the REST API print', async () => {
        const records = [account(1)];
        const answer = { totalSize: 1, done: true, records };
        for (const content of [records, { status: 0, result: answer, warnings: [] }, { records }, answer]) {
            assert.deepEqual(await names({ 'Account.json': content }), { names: ['Account 1'], lines: [] });
        }
    });

    it('are told when the export was not finished', async () => {
        const { lines } = await names({
            'Account.json': { status: 0, result: { records: [account(1)], totalSize: 4321, done: false } }
        });
        assert.deepEqual(lines, [
            'Account.json: it holds 1 of 4321 records, the query was not finished; "sf data export bulk" exports all of them'
        ]);
    });

    it('are found in any letter case, one of each kind, and what is not read is named', async () => {
        const result = await names({
            'ACCOUNT.Csv': `Id,Name\n${id('001', 1)},First\n`,
            'account.JSON': [account(1), account(2)],
            'notes.txt': '',
            'README.md': ''
        });
        assert.deepEqual(result, {
            names: ['First', 'Account 2'],
            lines: [
                'not read, as only .json and .csv files are: README.md, notes.txt',
                `account.JSON, row 1: skipped, its Id was read before: ${id('001', 1)} (ACCOUNT.Csv, row 2)`
            ]
        });
    });

    it('leave the rest alone when one cannot be read', async () => {
        const { names: found, lines } = await names({
            'Account.json': [account(1)],
            'Case.json': FOLDER,
            'Contact.json': [],
            'FlowInterview.json': '[{"Id": ',
            'FlowOrchestration.json': '',
            'FlowOrchestrationLog.csv': '',
            'Group.json': BROKEN_LINK,
            'Opportunity.json': {
                status: 1,
                name: 'INVALID_TYPE',
                message: "sObject type 'Oportunity' is not supported."
            },
            'User.csv': 'Name,Username\nA,a@example.com\n'
        });
        assert.deepEqual(found, ['Account 1']);
        assert.match(
            lines[2],
            /^FlowInterview\.json: skipped, it is no JSON \(.+\); write it with "sf data query --json"$/
        );
        assert.deepEqual(lines.toSpliced(2, 1), [
            'Case.json: skipped, it is a folder, not a file',
            'Contact.json: skipped, there is no object Contact here',
            'FlowOrchestration.json: skipped, it is empty',
            'FlowOrchestrationLog.csv: skipped, it is empty',
            'Group.json: skipped, it is a link to a file that does not exist',
            `Opportunity.json: skipped, it holds an error instead of records: "sObject type 'Oportunity' is not supported."`,
            'User.csv: skipped, its heading has no column Id: "Name, Username"'
        ]);
    });

    it('are UTF-8 with byte order mark or UTF-16 as well', async () => {
        const csv = `Id,Name\r\n${id('001', 1)},Ärzte 京 😀\r\n`;
        const json = JSON.stringify([account(1, 'Ärzte 京 😀')]);
        const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
        for (const [file, text] of [
            ['Account.csv', csv],
            ['Account.json', json]
        ]) {
            const forms = [`\uFEFF${text}`, utf16(`\uFEFF${text}`), utf16(text), utf16(`\uFEFF${text}`).swap16()];
            for (const form of forms) {
                assert.deepEqual(await names({ [file]: form }), { names: ['Ärzte 京 😀'], lines: [] });
            }
        }
    });

    it('keep a row with bytes that are not UTF-8, and say so', async () => {
        const csv = Buffer.from(
            `Id,Name\n${id('001', 1)},\xC4rzte \xC3\xA4\n${id('001', 2)},\xC3\xBC\uFFFD\n`,
            'latin1'
        );
        const json = Buffer.from(JSON.stringify([account(1, '\xC4rzte \xC3\xA4'), account(2, '\xC3\xBC')]), 'latin1');
        for (const [file, bytes, row] of [['Account.csv', csv, 2] as const, ['Account.json', json, 1] as const]) {
            const result = await names({ [file]: bytes });
            assert.equal(result.names[0], '\uFFFDrzte ä');
            assert.match(
                result.lines[0],
                new RegExp(`^${file}: Name holds bytes that are not UTF-8, .* \\(.+, the first in row ${row}\\)$`)
            );
        }
    });
});

describe('a folder without any record that can be imported', () => {
    it('is an error, whatever its files are', async () => {
        for (const content of [[], [{ Id: 'short' }], 'nothing']) {
            const importDir = await folderOf({ 'Account.json': content });
            await assert.rejects(openLocalOrg({ importDir, now: NOW }), {
                message: `the import folder ${importDir} holds no record that can be imported; each file is named after its object, like FlowOrchestrationInstance.json`
            });
            await rm(importDir, { recursive: true });
        }
    });

    it('is an error when it holds no file to read', async () => {
        const importDir = await folderOf({ 'notes.txt': '' });
        await assert.rejects(openLocalOrg({ importDir, now: NOW }), /holds no \.json or \.csv file/);
        await rm(importDir, { recursive: true });
    });
});

describe('kept data of a folder', () => {
    it('is made where a link of the folder leads nowhere', async () => {
        const importDir = await folderOf({ 'Account.json': [account(1)], 'Case.json': BROKEN_LINK });
        const dataDir = await folderOf({});
        const org = await openLocalOrg({ importDir, dataDir, now: NOW });
        assert.equal((await org.records([id('001', 1)], 'admin', [])).status, 200);
        await org.close();
        for (const directory of [importDir, dataDir]) await rm(directory, { recursive: true });
    });
});
