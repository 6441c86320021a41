import type { Bound, State } from 'c/orchestrationModel';
import { joined } from 'c/orchestrationText';
import type { Piece } from 'c/orchestrationText';

/** How the rail marks an entry: the work item itself, a handing over, anything else. */
export type Mark = 'item' | 'handover' | 'other';

/** What an entry speaks of, in the order of the chips. */
export const GROUPS = ['run', 'stage', 'step', 'item', 'fields', 'posts', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** What stands in copies beside the words, as the record holds it; null where it holds none. */
export interface EntryFacts {
    /** API name of the object of the record, and its Id; null: told from several records. */
    object: string | null;
    id: string | null;
    stage: string | null;
    step: string | null;
    actor: string | null;
    assignee: string | null;
    durationS: number | null;
    field: string | null;
    oldValue: string | null;
    newValue: string | null;
}

/** One thing that happened, or stands at now. */
export interface HistoryEntry {
    /** Unique in its list, and the same after a refresh. */
    key: string;
    /** null: the record has no time. */
    when: Bound | null;
    /** It is not over: it stands beyond all others, and no chip counts it. */
    now: boolean;
    /** Of what stands at now, where its second line says for how long: since when (epoch ms). */
    since: number | null;
    group: Group;
    /** Log.Kind of a milestone, else the code of what the records tell. */
    kind: string;
    sentence: Piece[];
    /** Which step or stage it is of, where the list is not of one step. */
    place: string;
    second: string;
    /** Text of a person, with its line breaks. */
    comment: string | null;
    mark: Mark;
    /** Whose colour the mark takes. */
    state: State | null;
    facts: EntryFacts;
}

/** The line below the sentence. */
export function secondLine({ place, second }: HistoryEntry): string {
    return joined([place, second]);
}
