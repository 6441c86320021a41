/** Records of `sf data export bulk`: a heading of API names, UTF-8 or UTF-16, any of the CLI's column delimiters. */
import { createReadStream } from 'node:fs';
import { csvRecords } from './csvRecords.ts';
import { byteTexts, decode } from './encoding.ts';
import { UnreadableFile } from './rawFile.ts';
import type { RawRecord } from './rawFile.ts';
import { quoted } from './report.ts';
import type { FileReport } from './report.ts';

/** Names of the columns; a second one of a name, and one without, gets a name that is no field's. */
function readHeading(cells: string[]): string[] {
    const names = cells.map((cell) => decode(cell).trim());
    if (!names.some((name) => /^id$/i.test(name))) {
        throw new UnreadableFile(`its heading has no column Id: ${quoted(names.join(', '))}`);
    }
    return names.map((name, index) =>
        name === '' || names.indexOf(name) < index ? `${name} in column ${index + 1}`.trim() : name
    );
}

/**
 * @param size bytes of the file
 * @throws UnreadableFile
 */
export async function* readCsv(file: string, size: number, report: FileReport): AsyncGenerator<RawRecord> {
    const stream = createReadStream(file);
    let names: string[] | null = null;
    for await (const record of csvRecords(byteTexts(stream as AsyncIterable<Buffer>))) {
        if ('problem' in record) {
            if (names === null) throw new UnreadableFile(`its heading cannot be read: ${record.problem}`);
            report.skipped(record.line, record.problem, null);
        } else if (names === null) {
            names = readHeading(record.fields);
        } else {
            const columns = names;
            const values = Object.fromEntries(record.fields.map((cell, index) => [columns[index], decode(cell)]));
            yield { row: record.line, values, share: Math.min(stream.bytesRead / size, 1) };
        }
    }
    if (names === null) throw new UnreadableFile('it is empty');
}
