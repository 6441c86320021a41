import type { RecordHistory } from 'c/orchestrationModel';
import type { WireFailure } from '../failures/failures';
import type { SourceRows } from './historyRows';

/** All that the sources have told so far. */
export interface HistoryNews {
    history: RecordHistory;
    /** There is more than was read: the newest 200 rows of each object, of a long run around the open step. */
    more: boolean;
    /** Why some of it could not be read; the rows stay that were read before. */
    failure: WireFailure | null;
}

/** Rows by the API name of their source. */
export type HistoryAnswers = ReadonlyMap<string, SourceRows>;

/** Takes an answer in; a failure leaves the rows of the answer before. */
export function withSource(answers: HistoryAnswers, object: string, rows: SourceRows): HistoryAnswers {
    const before = answers.get(object);
    const kept = rows.answered || !before ? rows : { ...before, failure: rows.failure };
    return new Map([...answers, [object, kept]]);
}

export function historyNews(answers: HistoryAnswers, isPart: boolean, failure: WireFailure | null): HistoryNews {
    const all = [...answers.values()];
    return {
        history: {
            changes: all.flatMap(({ changes }) => changes),
            posts: all.flatMap(({ posts }) => posts)
        },
        more: isPart || all.some(({ more }) => more),
        failure: failure ?? all.find((rows) => rows.failure)?.failure ?? null
    };
}
