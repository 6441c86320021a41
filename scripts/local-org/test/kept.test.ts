import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { OBJECTS, objectsWith } from '../declaration/objects.ts';
import { originOf, usableSince, writeStamp } from '../database/stamp.ts';
import { lockFolder } from '../database/lock.ts';
import { openLocalOrg } from '../localOrg.ts';
import { id, NOW } from './testOrg.ts';

const HOUR_MS = 3_600_000;

describe('kept data', () => {
    let directory: string;
    let importDir: string;
    before(async () => {
        directory = await mkdtemp(path.join(tmpdir(), 'kept-'));
        importDir = await mkdtemp(path.join(tmpdir(), 'import-'));
        await writeFile(path.join(importDir, 'Account.json'), JSON.stringify([{ Id: id('001', 1), Name: 'One' }]));
    });
    after(async () => {
        await rm(directory, { recursive: true });
        await rm(importDir, { recursive: true });
    });

    it('is made anew when objects, options or files change', async () => {
        const origin = await originOf(OBJECTS, { importDir }, directory);
        assert.equal(await originOf(OBJECTS, { importDir }, directory), origin);
        assert.notEqual(await originOf(OBJECTS.slice(1), { importDir }, directory), origin);
        assert.notEqual(await originOf(OBJECTS, { importDir, now: NOW }, directory), origin);
        assert.notEqual(
            await originOf(OBJECTS, { runs: 3 }, directory),
            await originOf(OBJECTS, { runs: 4 }, directory)
        );
        assert.notEqual(await originOf(objectsWith(['feed']), { importDir }, directory), origin);
        assert.equal(
            await originOf(objectsWith(['feed', 'history']), { importDir }, directory),
            await originOf(objectsWith(['history', 'feed']), { importDir }, directory)
        );
        await utimes(path.join(importDir, 'Account.json'), 1, 1);
        assert.notEqual(await originOf(OBJECTS, { importDir }, directory), origin);
    });

    it('ages within a day, if it is a sample', async () => {
        const folder = await mkdtemp(path.join(tmpdir(), 'stamp-'));
        await writeStamp(folder, 'a', NOW);
        const since = (origin: string, now: number, ages = true): Promise<number | null> =>
            usableSince(folder, origin, now, ages);
        assert.equal(await since('a', NOW + 23 * HOUR_MS), NOW);
        assert.equal(await since('a', NOW + 25 * HOUR_MS), null);
        assert.equal(await since('a', NOW - HOUR_MS), null);
        assert.equal(await since('a', NOW + 25 * HOUR_MS, false), NOW);
        assert.equal(await since('b', NOW), null);
        assert.equal(await usableSince(path.join(folder, 'nowhere'), 'a', NOW, true), null);
        await rm(folder, { recursive: true });
    });

    it('is read again without importing, by one process at a time', async () => {
        const open = async (log: string[]): ReturnType<typeof openLocalOrg> =>
            openLocalOrg({ importDir, dataDir: directory, now: NOW, log: (line) => log.push(line) });
        const [first, second, third]: string[][] = [[], [], []];
        const org = await open(first);
        assert.match(first.at(-1) ?? '', /1 records from/);
        const beside = await open(second);
        assert.match(second[0], /another preview uses .*; this one keeps its data in memory/);
        await beside.close();
        await org.close();
        const again = await open(third);
        assert.deepEqual(third, []);
        const { body } = await again.records([id('001', 1)], 'admin', []);
        assert.equal((body as { hasErrors: boolean }).hasErrors, false);
        await again.close();
    });

    it('takes over a folder whose process has ended', async () => {
        await writeFile(path.join(directory, 'lock'), '999999999');
        const release = await lockFolder(directory);
        assert.ok(release);
        await release();
    });

    it('reports a folder that cannot be read in one line', async () => {
        const missing = path.join(importDir, 'missing');
        await assert.rejects(
            openLocalOrg({ importDir: missing }),
            new RegExp(`cannot read the import folder ${missing} \\(ENOENT\\)`)
        );
    });
});
