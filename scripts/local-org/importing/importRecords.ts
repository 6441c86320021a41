/** Imported records into tables: from a folder or from the sample generator, by the same way. */
import type { ObjectDeclaration } from '../declaration/types.ts';
import type { Database } from '../database/database.ts';
import { insertRows, ROWS_PER_STATEMENT } from '../database/tables.ts';
import type { Progress } from './progress.ts';
import { UnreadableFile } from './rawFile.ts';
import type { RawFile } from './rawFile.ts';
import { recordReader } from './readRecord.ts';
import type { Row } from './readRecord.ts';
import { UnreadableRecord } from './readValue.ts';
import { reportOf } from './report.ts';
import type { FileReport, Report } from './report.ts';

interface Placed {
    row: number;
    values: Row;
}

/** Where each id of an object was read first, over all its files. */
type Seen = Map<string, string>;

interface Target {
    database: Database;
    object: ObjectDeclaration;
    seen: Seen;
}

/** What the database refuses is found by halves, so that one row never costs the others. @returns rows inserted */
async function insert({ database, object, seen }: Target, rows: Placed[], report: FileReport): Promise<number> {
    if (rows.length === 0) return 0;
    try {
        await insertRows(
            database,
            object,
            rows.map(({ values }) => values)
        );
        return rows.length;
    } catch (error) {
        if (rows.length === 1) {
            const [{ row, values }] = rows;
            seen.delete(String(values.Id));
            report.skipped(row, 'the database refuses it', (error as Error).message);
            return 0;
        }
        const half = rows.length >> 1;
        const target = { database, object, seen };
        return (await insert(target, rows.slice(0, half), report)) + (await insert(target, rows.slice(half), report));
    }
}

/** Reads one record; null when it cannot be imported, which is reported. */
function readPlaced(read: () => Row, row: number, file: string, seen: Seen, report: FileReport): Placed | null {
    try {
        const values = read();
        const id = String(values.Id);
        const first = seen.get(id);
        if (first !== undefined) throw new UnreadableRecord('its Id was read before', `${id} (${first})`);
        seen.set(id, `${file}, row ${row}`);
        return { row, values };
    } catch (error) {
        if (!(error instanceof UnreadableRecord)) throw error;
        report.skipped(row, error.kind, error.detail);
        return null;
    }
}

/** @returns rows imported */
async function importFile(file: RawFile, target: Target, report: FileReport, progress?: Progress): Promise<number> {
    const readRecord = recordReader(target.object, report);
    let [batch, count, last, read]: [Placed[], number, number, number] = [[], 0, 0, 0];
    try {
        for await (const { row, values, share } of file.read(report)) {
            last = row;
            read += 1;
            const record = (): Row => readRecord(values, (field, how) => report.amended(row, field, how));
            const placed = readPlaced(record, row, file.file, target.seen, report);
            if (placed) batch.push(placed);
            if (batch.length < ROWS_PER_STATEMENT) continue;
            count += await insert(target, batch, report);
            batch = [];
            progress?.show(file.file, read, share);
        }
    } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        report.note(`${last === 0 ? 'skipped' : `the rest after row ${last} is skipped`}, ${error.message}`);
    }
    return count + (await insert(target, batch, report));
}

/**
 * @param progress told after each batch
 * @returns how many records were imported
 */
export async function importRecords(
    database: Database,
    objects: readonly ObjectDeclaration[],
    files: readonly RawFile[],
    report: Report,
    progress?: Progress
): Promise<number> {
    const seen = new Map<ObjectDeclaration, Seen>(objects.map((object) => [object, new Map()]));
    let count = 0;
    for (const file of files) {
        const fileReport = reportOf(file.file, report);
        const object = objects.find(({ name }) => name.toLowerCase() === file.object.toLowerCase());
        const ids = object && seen.get(object);
        if (ids) count += await importFile(file, { database, object, seen: ids }, fileReport, progress);
        else fileReport.note(`skipped, there is no object ${file.object} here`);
        fileReport.finish();
    }
    return count;
}

/** The sample generator's answer in the form in which files are read. */
export function inMemory(records: Record<string, Array<Record<string, unknown>>>): RawFile[] {
    return Object.entries(records).map(([object, list]) => ({
        object,
        file: object,
        read: () => list.map((values, index) => ({ row: index + 1, values, share: (index + 1) / list.length }))
    }));
}
