import { NOW_STATES } from 'c/orchestrationModel';
import type { RunCriteria } from 'c/orchestrationModel';

/** Runs that are sought for the figures, one search after the other. */
export const SEARCHES = ['now', 'hand', 'slow'] as const;
export type SearchName = (typeof SEARCHES)[number];

/** What is shown: the reader's own work; how many runs stand where; those that need a hand. */
export const FIGURE_PARTS = ['yours', 'counts', 'attention'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

const SEARCHED: Record<FigurePart, readonly SearchName[]> = { yours: [], counts: ['now'], attention: SEARCHES };

/** What is not shown is not sought either. */
export const searchesOf = (parts: readonly FigurePart[]): SearchName[] =>
    SEARCHES.filter((name) => parts.some((part) => SEARCHED[part].includes(name)));

/**
 * Runs by state; runs that failed for good, left something open, or are held by somebody who cannot log in; runs that are
 * slower than usual.
 * @param base what is asked of all of them
 */
export const criteriaOf = (base: RunCriteria): Record<SearchName, RunCriteria> => ({
    now: { ...base, states: [...NOW_STATES] },
    hand: { ...base, hand: ['failed', 'left-open', 'inactive-holder'] },
    slow: { ...base, hand: ['slow'] }
});
