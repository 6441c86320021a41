/** Sample data of a bank in import format: field values by API name, one array per object. */
import { addDefinitions } from './definitions.ts';
import { Ledger } from './ledger.ts';
import type { SampleRecords } from './ledger.ts';
import { numberRuns } from './numbers.ts';
import { groupRecords, userRecords } from './people.ts';
import { play } from './play.ts';
import type { RunPlan } from './plan.ts';
import { accountRows, businessRow } from './records.ts';
import { planOf } from './scriptPlan.ts';
import { SCRIPTS } from './scripts/scripts.ts';
import { scriptClock, wholeSeconds } from './time.ts';

export interface SampleOptions {
    /** How many runs; never fewer than there are situations. */
    runs: number;
    /** Epoch ms that the sample takes for now: everything lies before it. */
    now: number;
    seed?: number;
}

const SEED = 20251127;

/** Business records of the plans, each once, made before the first run that it started. */
function addBusinessRecords(plans: RunPlan[], ledger: Ledger, now: number): void {
    accountRows(now).forEach((row) => ledger.add('Account', row));
    const known = new Set<string>();
    for (const { record, start } of [...plans].sort((a, b) => a.start - b.start)) {
        if (record && record.object !== 'Account' && !known.has(record.id)) {
            known.add(record.id);
            ledger.add(record.object, businessRow(record, start, now));
        }
    }
}

/** The sample: the same options give the same records. */
export function sampleData(options: SampleOptions): SampleRecords {
    const now = wholeSeconds(options.now);
    const seed = options.seed ?? SEED;
    const clock = scriptClock(now);
    const plans = SCRIPTS.map((script, index) => planOf(script, index + 1, clock, seed));
    numberRuns(plans);
    const ledger = new Ledger();
    userRecords(now).forEach((row) => ledger.add('User', row));
    groupRecords(now).forEach((row) => ledger.add('Group', row));
    addBusinessRecords(plans, ledger, now);
    plans.forEach((plan) => play(plan, ledger, now));
    const records = ledger.close();
    addDefinitions(records, now);
    return records;
}
