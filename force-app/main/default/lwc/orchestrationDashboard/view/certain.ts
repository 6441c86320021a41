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

/** All was read, and of no run that goes on does it tell what is usual. */
export function lacksUsual(read: FiguresRead): boolean {
    const { failure = null, remarks = [], done = false, within = null } = read.found.slow ?? {};
    return done && !failure && !remarks.includes('usual-failed') && within?.said === 0 && inProgress(read) > 0;
}

/** What could be read for a reason failed, or tells nothing. */
function isLost(read: FiguresRead, reason: HandReason): boolean {
    const { failure = null, remarks = [] } = read.found[SOURCE[reason]] ?? {};
    if (failure) return true;
    if (reason === 'left-open') return remarks.includes('leftOpen-closed');
    return reason === 'slow' && (remarks.includes('usual-failed') || lacksUsual(read));
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
