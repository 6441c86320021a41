/** Collects what runs leave behind: records by object, and log rows that are numbered once all are known. */
import type { ObjectName } from './ids.ts';
import { recordId } from './ids.ts';
import type { Move } from './plan.ts';
import type { Party } from './people.ts';
import { isoTime } from './time.ts';

export type Row = Record<string, unknown>;
export type SampleRecords = Record<string, Row[]>;

interface LogEntry {
    at: number;
    /** Order among rows of the same second, before the order of writing. */
    rank: number;
    row: Row;
}

/** A work item that was handed on: what field history would tell of it. */
export interface HandedOn extends Pick<Move, 'at' | 'to' | 'by'> {
    from: Party;
}

/** Records of one run: ids are numbered within blocks of this size. */
const BLOCK = 16384;

export class Ledger {
    readonly records: SampleRecords = {};
    /** By work item. */
    readonly handedOn = new Map<string, HandedOn[]>();
    private readonly log: LogEntry[] = [];
    private readonly counters = new Map<string, number>();

    /** The next id of an object within the block of a run's key. */
    nextId(object: ObjectName, key: number): string {
        const counter = `${object}|${key}`;
        const index = this.counters.get(counter) ?? 0;
        this.counters.set(counter, index + 1);
        return recordId(object, key * BLOCK + index);
    }

    add(object: string, row: Row): Row {
        (this.records[object] ??= []).push(row);
        return row;
    }

    addHandover(itemId: string, handover: HandedOn): void {
        this.handedOn.set(itemId, [...(this.handedOn.get(itemId) ?? []), handover]);
    }

    addLog(at: number, rank: number, row: Row): void {
        this.log.push({ at, rank, row: { Timestamp: isoTime(at), ...row } });
    }

    /** Numbers log rows by time, work items by creation, and returns everything. */
    close(): SampleRecords {
        this.log.sort((a, b) => a.at - b.at || a.rank - b.rank);
        this.log.forEach(({ row }, index) => this.add('FlowOrchestrationLog', numbered(row, index + 1, 8)));
        const items = this.records.FlowOrchestrationWorkItem ?? [];
        const byCreation = [...items].sort((a, b) => (String(a.CreatedDate) < String(b.CreatedDate) ? -1 : 1));
        byCreation.forEach((row, index) => numbered(row, index + 1, 7));
        return this.records;
    }
}

function numbered(row: Row, number: number, digits: number): Row {
    row.Name = String(number).padStart(digits, '0');
    return row;
}

/** The three system times and the two authors of a record; a write by the system moves SystemModstamp a little later. */
export function stamps(
    created: number,
    modified: number,
    createdById: string,
    modifiedById: string,
    latest: number
): Row {
    return {
        CreatedById: createdById,
        CreatedDate: isoTime(created),
        LastModifiedById: modifiedById,
        LastModifiedDate: isoTime(modified),
        SystemModstamp: isoTime(Math.min(modified + 1000, Math.max(latest, modified))),
        IsDeleted: false
    };
}

/** The id of the run with this key. */
export function runIdOf(key: number): string {
    return recordId('FlowOrchestrationInstance', key * BLOCK);
}
