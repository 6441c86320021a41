/** One process at a time may keep its data in a folder. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
}

/** @returns a function that gives the folder back; null when another process has it */
export async function lockFolder(directory: string): Promise<(() => Promise<void>) | null> {
    await mkdir(directory, { recursive: true });
    const file = path.join(directory, 'lock');
    const release = (): Promise<void> => rm(file, { force: true });
    for (let attempt = 0; attempt < 2; attempt++) {
        try {
            await writeFile(file, String(process.pid), { flag: 'wx' });
            return release;
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
            const owner = Number(await readFile(file, 'utf8').catch(() => ''));
            if (owner > 0 && isAlive(owner)) return null;
            // Left behind by a process that ended without giving it back.
            await release();
        }
    }
    return null;
}
