import { walksUp } from 'c/orchestrationData';
import type { RunsData } from 'c/orchestrationData';
import type { RunSort, RunSummary } from 'c/orchestrationModel';
import type { Sketch } from './judging';
import type { Remark } from './remarks';

/** How far the runs that a filter finds have been looked at. Never changed in place. */
export interface Walk {
    /** The filter, as a text. */
    key: string;
    /** By Id, which leads to any number of runs. */
    up: boolean;
    /** Id of the last candidate; null: none is known yet. */
    last: string | null;
    /** Candidates that are known. */
    known: ReadonlySet<string>;
    /** How many there are, as the server said at first; null: it has not been answered. */
    total: number | null;
    /** All are known. */
    complete: boolean;
    /** There are more than may be looked at. */
    isCut: boolean;
    queue: readonly string[];
    judged: ReadonlySet<string>;
    /** Those of them that are sought. */
    matches: readonly RunSummary[];
    /** What an earlier walk found, until it has been looked at again. */
    previous: readonly RunSummary[];
    /** Runs that may be slower than usual. */
    sketches: readonly Sketch[];
    remarks: readonly Remark[];
    twins: number;
}

export function newWalk(sort: RunSort, before?: Walk): Walk {
    return {
        key: '',
        up: walksUp(sort),
        last: null,
        known: new Set(),
        total: null,
        complete: false,
        isCut: false,
        queue: [],
        judged: new Set(),
        matches: [],
        previous: before ? soFar(before) : [],
        sketches: [],
        remarks: [],
        twins: 0
    };
}

/** All candidates have been looked at. */
export const isWalked = ({ complete, known, judged }: Walk): boolean => complete && judged.size === known.size;

/** What has been found, with what an earlier walk found and has not been looked at again. */
export function soFar(walk: Walk): RunSummary[] {
    const stale = isWalked(walk) ? [] : walk.previous.filter(({ id }) => !walk.judged.has(id));
    return [...walk.matches, ...stale];
}

/** Takes judged runs in. @param data what they were judged by */
export function withJudged(
    walk: Walk,
    ids: readonly string[],
    found: { matches: RunSummary[]; sketches: Sketch[]; data: RunsData; remarks: Remark[] }
): Walk {
    const remarks = new Set([...walk.remarks, ...found.remarks]);
    // One run with a log is enough to know that the reader sees logs.
    if (walk.judged.size > 0 && !walk.remarks.includes('log-not-visible')) remarks.delete('log-not-visible');
    if (found.data.log.length > 0) remarks.delete('log-not-visible');
    return {
        ...walk,
        judged: new Set([...walk.judged, ...ids]),
        matches: [...walk.matches, ...found.matches],
        sketches: [...walk.sketches, ...found.sketches],
        remarks: [...remarks]
    };
}
