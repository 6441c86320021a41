/** A sample whose clock runs: what its plans hold for the time since is written to the database. */
import { sql } from 'kysely';
import type { Database } from './database/database.ts';
import type { Prepared } from './database/prepare.ts';
import { writeRows } from './database/tables.ts';
import { OBJECTS } from './declaration/objects.ts';
import { recordReader } from './importing/readRecord.ts';
import { reportOf } from './importing/report.ts';
import type { SampleRecords } from './sample/ledger.ts';
import type { MovingSample } from './sample/moveOn.ts';

/** What happened to a run is written before the run itself: whoever sees the run ended finds all that led to it. */
const ORDER = [
    ...['FlowOrchestrationStageInstance', 'FlowOrchestrationStepInstance', 'FlowOrchestrationWorkItem'],
    ...['FlowOrchestrationLog', 'FlowInterview', 'FlowOrchestrationInstance']
];

async function countUpTo(moment: number, object: string, database: Database): Promise<number> {
    const until = new Date(moment).toISOString();
    const rows = await database.run<{ count: number }>(
        sql`select count(*)::int as count from ${sql.table(object)} where ${sql.id('CreatedDate')} <= ${until}::timestamptz`
    );
    return rows[0]?.count ?? 0;
}

async function sampleOf({ database, madeAt, sampleRuns }: Prepared): Promise<MovingSample> {
    const { movingSample } = await import('./sample/moveOn.ts');
    const log = await countUpTo(madeAt, 'FlowOrchestrationLog', database);
    const items = await countUpTo(madeAt, 'FlowOrchestrationWorkItem', database);
    return movingSample({ runs: sampleRuns ?? 0, now: madeAt }, { log, items });
}

async function write(database: Database, changed: SampleRecords): Promise<void> {
    for (const name of ORDER) {
        const object = OBJECTS.find((one) => one.name === name);
        const rows = changed[name];
        if (!object || !rows) continue;
        const read = recordReader(
            object,
            reportOf(name, () => undefined)
        );
        await writeRows(
            database,
            object,
            rows.map((row) => read(row, () => undefined))
        );
    }
}

/**
 * @param now the org's clock, in epoch milliseconds
 * @returns null: the records were imported and stand still
 */
export function movesOn(prepared: Prepared, now: () => number): (() => Promise<void>) | null {
    if (prepared.sampleRuns === null) return null;
    let [sample, records, since]: [MovingSample | null, SampleRecords, number] = [null, {}, prepared.madeAt];
    return async () => {
        const until = now();
        if (until - since < 1000) return;
        const { changedRecords } = await import('./sample/moveOn.ts');
        if (sample === null) {
            sample = await sampleOf(prepared);
            records = sample.recordsAt(since);
        }
        if (sample.happens(since, until)) {
            const later = sample.recordsAt(until);
            await write(prepared.database, changedRecords(records, later));
            records = later;
        }
        since = until;
    };
}
