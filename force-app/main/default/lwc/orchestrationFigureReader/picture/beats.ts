import { changedHeads } from 'c/orchestrationData';
import type { Heads } from 'c/orchestrationData';

/** A first pulse that comes so long after the picture may already tell of changes that the picture lacks. */
const LATE_MS = 10_000;
/**
 * What time alone brings shows in no pulse: a step that nobody holds counts as stalled after 5 minutes, another passes
 * what is usual, a failure its 14 days. So even where nothing changes all is read anew after so long.
 */
const STANDS_MS = 10 * 60_000;

/** What is known when a pulse is answered. Times are epoch ms. */
export interface Beaten {
    /** Of the pulse on which the picture rests; null: this is the first one. */
    before: Heads | null;
    heads: Heads;
    at: number;
    /** When the picture was read. */
    readAt: number;
}

/** Whether all has to be read anew. */
export function isOutdated({ before, heads, at, readAt }: Beaten): boolean {
    if (at - readAt > STANDS_MS) return true;
    return before ? changedHeads(before, heads).length > 0 : at - readAt > LATE_MS;
}
