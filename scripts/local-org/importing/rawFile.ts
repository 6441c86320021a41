/** A file of records before anything is known about its fields. */
import type { FileReport } from './report.ts';

export interface RawRecord {
    /** Where it begins in the file, counted from 1: position in a JSON list, line of a CSV (whose heading is line 1). */
    row: number;
    values: unknown;
    /** Share of the file that was read when this record was, 0 to 1. */
    share: number;
}

export interface RawFile {
    /** Name of the object, as the file is named. */
    object: string;
    /** How messages name it. */
    file: string;
    /** @throws UnreadableFile, also after some records */
    read(report: FileReport): Iterable<RawRecord> | AsyncIterable<RawRecord>;
}

/** Why a file, or the rest of it, cannot be read; the message says what to do. */
export class UnreadableFile extends Error {}
