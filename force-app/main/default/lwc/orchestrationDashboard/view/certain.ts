import type { FiguresRead, SearchName } from 'c/orchestrationFigureReader';
import { countNow, HAND_REASONS } from 'c/orchestrationModel';
import type { HandReason } from 'c/orchestrationModel';
import { closedTo, recognized } from './closed';
import type { Closed } from './closed';
import { isExact } from './counts';

/** The search that finds all runs with a reason. */
export const SOURCE: Record<HandReason, SearchName> = {
    resumable: 'now',
    failed: 'hand',
    stalled: 'now',
    'left-open': 'hand',
    'inactive-holder': 'hand',
    slow: 'slow',
    suspended: 'now'
};

/** Runs that go on, as the counts count them. */
export function inProgress({ found }: FiguresRead): number {
    const counts = countNow(found.now?.runs.flatMap(({ summary }) => summary ?? []) ?? []);
    return counts.waiting + counts.running + counts.stalled;
}

/** What could be read for a reason failed, or tells nothing: of no run is it known what is usual. */
function isLost(read: FiguresRead, reason: HandReason): boolean {
    const { failure = null, remarks = [], done = false, within = null } = read.found[SOURCE[reason]] ?? {};
    if (failure) return true;
    if (reason === 'left-open') return remarks.includes('leftOpen-closed');
    if (reason !== 'slow') return false;
    return remarks.includes('usual-failed') || (done && within?.said === 0 && inProgress(read) > 0);
}

/** How many of the runs with a reason are known: all, some, none could be; or they are still looked for. */
export function knownOf(read: FiguresRead, closed: Closed, reason: HandReason): 'all' | 'some' | 'none' | 'reading' {
    if (isLost(read, reason)) return 'none';
    return isExact(read.found[SOURCE[reason]]) ? recognized(closed, reason) : 'reading';
}

/** All runs that need a hand are known. */
export function isWhole(read: FiguresRead): boolean {
    const closed = closedTo(read);
    return HAND_REASONS.every((reason) => knownOf(read, closed, reason) === 'all');
}
