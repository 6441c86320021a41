/** Sample data of a bank in import format: field values by API name, one array per object. */
import type { Associated } from '../declaration/associated.ts';
import { addAssociated } from './associated.ts';
import { addDefinitions } from './definitions.ts';
import { historyPlans } from './history.ts';
import { Ledger } from './ledger.ts';
import type { SampleRecords } from './ledger.ts';
import { numberRuns } from './numbers.ts';
import { groupRows, userRows } from './peopleRows.ts';
import type { RunPlan } from './plan.ts';
import { play } from './play.ts';
import { addBusinessRecords } from './recordRows.ts';
import { planOf } from './scriptPlan.ts';
import { SCRIPTS } from './scripts/scripts.ts';
import { scriptClock, wholeSeconds } from './time.ts';

export interface SampleOptions {
    /** How many runs; never fewer than there are situations. */
    runs: number;
    /** Epoch ms that the sample takes for now: everything lies before it. */
    now: number;
    seed?: number;
    /** Kinds of associated objects that exist; default: none. */
    with?: readonly Associated[];
}

const SEED = 20251127;

/** For these the oldest ordinary runs make room, so that all others stay as they are. */
const MOVING = SCRIPTS.filter(({ movesOn }) => movesOn).length;

/** All runs as they are meant to happen, also after `now`: the same options give the same plans. */
export function samplePlans({ runs, now: exact, seed = SEED }: SampleOptions): RunPlan[] {
    const now = wholeSeconds(exact);
    const clock = scriptClock(now);
    const scripted = SCRIPTS.map((script, index) => planOf(script, index + 1, clock, seed));
    const history = historyPlans(Math.max(0, runs - scripted.length + MOVING), now, seed).slice(MOVING);
    const plans = [...scripted, ...history];
    numberRuns(plans);
    return plans;
}

/**
 * The sample: the same options give the same records.
 * @param until epoch ms up to which runs go on; everything that is older than the runs stays as it was at `now`
 */
export function sampleData(options: SampleOptions, until = options.now): SampleRecords {
    const now = wholeSeconds(options.now);
    const plans = samplePlans(options);
    const ledger = new Ledger();
    userRows(now).forEach((row) => ledger.add('User', row));
    groupRows(now).forEach((row) => ledger.add('Group', row));
    addBusinessRecords(plans, ledger, now);
    plans.forEach((plan) => play(plan, ledger, wholeSeconds(until)));
    const records = ledger.close();
    addDefinitions(records, now);
    addAssociated({ ledger, plans, now, seed: options.seed ?? SEED }, options.with ?? []);
    return records;
}
