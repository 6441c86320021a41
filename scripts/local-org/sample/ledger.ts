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
    /** Of the run. */
    key: number;
    row: Row;
}

/** A work item that was handed on: what field history would tell of it. */
export interface HandedOn extends Pick<Move, 'at' | 'to' | 'by'> {
    from: Party;
}

interface ItemEntry {
    at: number;
    /** Of the run. */
    key: number;
    row: Row;
}

/** How many rows an org holds whose time is not after `at` (epoch ms): later ones are numbered on from there. */
export interface Counted {
    at: number;
    log: number;
    items: number;
}

const EMPTY_ORG: Counted = { at: -Infinity, log: 0, items: 0 };

/** Records of one run: ids are numbered within blocks of this size. */
const BLOCK = 16384;

export class Ledger {
    readonly records: SampleRecords = {};
    /** By the row of the work item: its Id follows later. */
    readonly handedOn = new Map<Row, HandedOn[]>();
    private readonly log: LogEntry[] = [];
    private readonly items: ItemEntry[] = [];
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

    /** @param item the work item's row */
    addHandover(item: Row, handover: HandedOn): void {
        this.handedOn.set(item, [...(this.handedOn.get(item) ?? []), handover]);
    }

    /** `key`: of the run. Id and Name follow when the ledger is closed. */
    addLog(at: number, rank: number, key: number, row: Row): void {
        this.log.push({ at, rank, key, row: { Id: null, Name: null, Timestamp: isoTime(at), ...row } });
    }

    /** `at`: when it is created; `key`: of the run. Id and Name follow when the ledger is closed. */
    addItem(at: number, key: number, values: Row): Row {
        const row = { Id: null, Name: null, ...values };
        this.items.push({ at, key, row });
        return row;
    }

    /**
     * Numbers log rows and work items in the order of their times, so that what comes later changes no id and no name
     * of what is there, and returns everything.
     * @param counted rows up to that moment are known elsewhere and keep an empty name
     */
    close(counted: Counted = EMPTY_ORG): SampleRecords {
        this.log.sort((a, b) => a.at - b.at || a.rank - b.rank);
        this.items.sort((a, b) => a.at - b.at);
        this.finish('FlowOrchestrationLog', this.log, counted.at, counted.log, 8);
        this.finish('FlowOrchestrationWorkItem', this.items, counted.at, counted.items, 7);
        return this.records;
    }

    private finish(object: ObjectName, entries: ItemEntry[], since: number, count: number, digits: number): void {
        let number = count;
        for (const { at, key, row } of entries) {
            row.Id = this.nextId(object, key);
            if (at > since) {
                number += 1;
                row.Name = String(number).padStart(digits, '0');
            }
            this.add(object, row);
        }
    }
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
