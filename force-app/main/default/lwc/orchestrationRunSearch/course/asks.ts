import { failureOf } from 'c/orchestrationData';
import type { WireError, WireFailure } from 'c/orchestrationData';

/** What is asked, one wire each: runs of holders, of the reader, of inactive holders, left open; where a page begins; a page. */
export const SOURCES = ['holders', 'mine', 'inactive', 'leftOpen', 'cursor', 'page'] as const;
export type Source = (typeof SOURCES)[number];

/** A wire's result: both undefined before the first answer; data can come beside errors. */
export interface Received {
    data?: unknown;
    errors?: readonly WireError[];
}

/** One question. It stays until another one takes its place, so that a late answer is known by it. */
export interface Ask {
    key: string;
    variables: Record<string, unknown>;
    answer: Received | null;
    /** It was asked before: what comes first may be an old answer. */
    isAgain: boolean;
}

export interface Asks {
    current: Partial<Record<Source, Ask>>;
    /** Every question so far. */
    asked: ReadonlySet<string>;
}

export const NO_ASKS: Asks = { current: {}, asked: new Set() };

/** Asks; what is asked already goes on. */
export function want(asks: Asks, source: Source, variables: Record<string, unknown>): Asks {
    const key = `${source} ${JSON.stringify(variables)}`;
    if (asks.current[source]?.key === key) return asks;
    const ask: Ask = { key, variables, answer: null, isAgain: asks.asked.has(key) };
    return { current: { ...asks.current, [source]: ask }, asked: new Set([...asks.asked, key]) };
}

/** Takes an answer to what is asked now. */
export function answered(asks: Asks, source: Source, answer: Received): Asks {
    const ask = asks.current[source];
    return ask ? { ...asks, current: { ...asks.current, [source]: { ...ask, answer } } } : asks;
}

export const failureOfAsk = (ask: Ask | undefined): WireFailure | null =>
    ask?.answer?.errors?.length ? failureOf(ask.answer.errors) : null;
