/** What can be looked at in the sample: one entry per situation, with ids that need no search. */
import { runIdOf } from './ledger.ts';
import type { Situation } from './script.ts';
import { SCRIPTS } from './scripts/scripts.ts';

export type { Situation } from './script.ts';

/** The situations of the sample, the most telling ones first. They are the same for every `now`, size and seed. */
export function situations(): Situation[] {
    return SCRIPTS.map(({ code, title, text, record, triggeringRecord, movesOn = false }, index) => ({
        code,
        title,
        text,
        runId: runIdOf(index + 1),
        recordId: triggeringRecord ? null : (record?.id ?? null),
        recordObject: triggeringRecord ? null : (record?.object ?? null),
        movesOn
    }));
}
