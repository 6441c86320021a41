import { pulseSince } from 'c/orchestrationData';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * From when on pulses of all runs count changes: the same for all views of this browser tab, so that one answer is
 * theirs. After a day it is a later moment, as what is counted grows with time.
 */
const shared = { since: '', begun: 0 };

/** ISO time. @param now epoch ms */
export function sharedSince(now: number): string {
    if (!shared.since || now - shared.begun > DAY_MS) Object.assign(shared, { since: pulseSince(now), begun: now });
    return shared.since;
}
