/** Records of `sf data query --json`, of the REST API's query answer, or of a plain list. */
import { readFile } from 'node:fs/promises';
import { textOf } from './encoding.ts';
import { UnreadableFile } from './rawFile.ts';
import type { RawRecord } from './rawFile.ts';
import { quoted } from './report.ts';
import type { FileReport } from './report.ts';

interface QueryAnswer {
    records?: unknown;
    totalSize?: unknown;
    done?: unknown;
}

function parse(text: string): unknown {
    if (text.trim() === '') throw new UnreadableFile('it is empty');
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new UnreadableFile(`it is no JSON (${(error as Error).message}); write it with "sf data query --json"`);
    }
}

/** An export that ended early looks like any other, but for these two. */
function checkComplete({ totalSize, done }: QueryAnswer, count: number, report: FileReport): void {
    const total = typeof totalSize === 'number' ? totalSize : null;
    if (done !== false && (total === null || total <= count)) return;
    const share = total === null ? `only the first ${count} records` : `${count} of ${total} records`;
    report.note(`it holds ${share}, the query was not finished; "sf data export bulk" exports all of them`);
}

function recordsIn(content: unknown, report: FileReport): unknown[] {
    if (Array.isArray(content)) return content;
    const answer = (content ?? {}) as QueryAnswer & { result?: QueryAnswer | null; message?: unknown };
    for (const holder of [answer.result ?? {}, answer]) {
        if (!Array.isArray(holder.records)) continue;
        checkComplete(holder, holder.records.length, report);
        return holder.records;
    }
    if (typeof answer.message === 'string') {
        throw new UnreadableFile(`it holds an error instead of records: ${quoted(answer.message)}`);
    }
    throw new UnreadableFile('it holds neither a list of records [ … ] nor the answer of "sf data query --json"');
}

/** @throws UnreadableFile */
export async function* readJson(file: string, report: FileReport): AsyncGenerator<RawRecord> {
    const records = recordsIn(parse(textOf(await readFile(file))), report);
    for (const [index, values] of records.entries()) {
        yield { row: index + 1, values, share: (index + 1) / records.length };
    }
}
