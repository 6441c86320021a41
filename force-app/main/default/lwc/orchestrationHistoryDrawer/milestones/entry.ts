import type { Bound, State } from 'c/orchestrationModel';
import type { Piece } from '../words/pieces';

/** How the rail marks an entry: the work item itself, a handing over, anything else. */
export type Mark = 'item' | 'handover' | 'other';

/** One thing that happened, or stands at now, before it is put into days. */
export interface Entry {
    key: string;
    /** null: the log row has no time. */
    when: Bound | null;
    /** It is not over: stands above all others. */
    now: boolean;
    /** Of what stands at now, where its second line says for how long: since when. */
    since: number | null;
    /** Log.Kind of a milestone, else the code of what the records tell. */
    kind: string;
    sentence: Piece[];
    second: string;
    comment: string | null;
    mark: Mark;
    /** Whose colour the mark takes. */
    state: State | null;
}

/** Holds to the word before it: a dot never begins a line. */
export const SEPARATOR = '\u00a0· ';
