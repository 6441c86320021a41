import { isoOf, plainText } from 'c/orchestrationText';
import type { HistoryEntry } from '../entries/entry';

/** An entry as plain values, the same for every format that machines read. Times are ISO 8601 in UTC. */
export interface EntryRecord {
    time: string | null;
    /** The time comes from a field that later updates move. */
    estimated: boolean;
    /** It is not over. */
    now: boolean;
    group: string;
    kind: string;
    what: string;
    detail: string | null;
    comment: string | null;
    stage: string | null;
    step: string | null;
    actor: string | null;
    assignee: string | null;
    durationSeconds: number | null;
    field: string | null;
    oldValue: string | null;
    newValue: string | null;
    object: string | null;
    id: string | null;
}

export function recordOf(entry: HistoryEntry): EntryRecord {
    const { when, now, group, kind, sentence, second, comment, facts } = entry;
    return {
        time: when && isoOf(when.at),
        estimated: when !== null && !when.exact,
        now,
        group,
        kind,
        what: plainText(sentence),
        detail: second || null,
        comment,
        stage: facts.stage,
        step: facts.step,
        actor: facts.actor,
        assignee: facts.assignee,
        durationSeconds: facts.durationS,
        field: facts.field,
        oldValue: facts.oldValue,
        newValue: facts.newValue,
        object: facts.object,
        id: facts.id
    };
}
