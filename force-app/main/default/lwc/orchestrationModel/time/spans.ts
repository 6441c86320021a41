import type { Bound, Span } from '../story/story';

export function exactBound(at: number | null | undefined): Bound | null {
    return at === null || at === undefined ? null : { at, exact: true };
}

export function estimatedBound(at: number | null | undefined): Bound | null {
    return at === null || at === undefined ? null : { at, exact: false };
}

/** What goes on until now, or has not begun. */
export function openSpan(start: Bound | null, now: number): Span {
    if (!start) {
        return { start: null, end: null, durationMs: null, clamped: false };
    }
    return { start, end: null, durationMs: Math.max(0, now - start.at), clamped: now < start.at };
}

/** What is over, if at a known time. An end before its start moves to the start, and is no longer exact. */
export function closedSpan(start: Bound | null, end: Bound | null): Span {
    if (!start || !end) {
        return { start, end, durationMs: null, clamped: false };
    }
    return end.at < start.at
        ? { start, end: { at: start.at, exact: false }, durationMs: 0, clamped: true }
        : { start, end, durationMs: end.at - start.at, clamped: false };
}
