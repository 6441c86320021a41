import { idKey, sameId } from 'c/orchestrationModel';
import type { RunCriteria, RunRecord } from 'c/orchestrationModel';
import type { Answer, Connection } from '../documents/answer';
import type { RunNode } from '../documents/runAloneDocument';
import { toRun } from '../mapping/records';
import { nodesOf } from '../mapping/values';
import { soughtId, soughtText } from './texts';

/** Rows of a page of a list. */
export const PAGE_ROWS = 50;
/** Relay paging leads to no more records than these (GraphQL guide, query-limits). */
export const MOST_PAGED = 4000;
/** The last page that can be paged to, from 1. */
export const LAST_PAGE = MOST_PAGED / PAGE_ROWS;

/** One page of runs. */
export interface RunPage {
    records: RunRecord[];
    /** How many the filter finds. */
    total: number;
    /** Cursor after which the next page begins; null: this is the last one. */
    next: string | null;
}

/** null while the answer holds no runs. */
export function readRunPage(answer: Answer<{ FlowOrchestrationInstance: Connection<RunNode> }>): RunPage | null {
    const root = answer.uiapi?.query?.FlowOrchestrationInstance;
    if (!root) return null;
    const { pageInfo, totalCount } = root;
    const records = nodesOf(root).map(toRun);
    return {
        records,
        total: totalCount ?? records.length,
        next: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null
    };
}

/**
 * Whether a run that the server found is meant. It compares text without case, so that an Id of 15 characters in
 * TriggeringRecord finds its twin of other case, too: Ids are compared again.
 */
export function isMeant(run: RunRecord, { text, recordId }: RunCriteria): boolean {
    if (recordId && !sameId(run.triggeringRecord, recordId)) return false;
    const id = soughtId(text);
    if (!id || sameId(run.id, id) || sameId(run.triggeringRecord, id)) return true;
    const sought = soughtText(text).toLowerCase();
    return [run.label, run.developerName, run.name].some((name) => name?.toLowerCase().includes(sought));
}

/** Ids of runs, each once, in their order. */
export function distinctIds(ids: readonly (string | null)[]): string[] {
    const known = new Map<string, string>();
    for (const id of ids) if (id && !known.has(idKey(id))) known.set(idKey(id), id);
    return [...known.values()];
}
