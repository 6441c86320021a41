import { NOW_STATES } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';

/** Runs that are sought for the figures, one search after the other. */
export const SEARCHES = ['now', 'hand'] as const;
/** What they find; the slow ones are among those of now. */
export const FINDINGS = [...SEARCHES, 'slow'] as const;
export type SearchName = (typeof FINDINGS)[number];

/** What is shown: the reader's own work; how many runs stand where; those that need a hand; what ended on which day. */
export const FIGURE_PARTS = ['yours', 'counts', 'attention', 'days'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

const SEARCHED: Record<FigurePart, readonly SearchName[]> = {
    yours: [],
    counts: ['now'],
    attention: FINDINGS,
    days: []
};

/** Whether runs that ended are counted. */
export const asksEnded = (parts: readonly FigurePart[]): boolean => parts.includes('counts') || parts.includes('days');

/** What is not shown is not sought either. */
export const searchesOf = (parts: readonly FigurePart[]): SearchName[] =>
    FINDINGS.filter((name) => parts.some((part) => SEARCHED[part].includes(name)));

/**
 * Runs by state, and those of an unknown status, whose steps can be slow, too; runs that failed for good, left something
 * open, or are held by somebody who cannot log in.
 * @param base what is asked of all of them
 */
export const criteriaOf = (base: RunCriteria): Record<(typeof SEARCHES)[number], RunCriteria> => ({
    now: { ...base, states: [...NOW_STATES, 'unknown'] },
    hand: { ...base, hand: ['failed', 'left-open', 'inactive-holder'] }
});
