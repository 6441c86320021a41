import type { AttentionFacts } from 'c/orchestrationAttentionCard';
import type { Bound, HandReason, RunSummary } from 'c/orchestrationModel';
import {
    ageText,
    fill,
    formatDay,
    formatDayTime,
    formatDuration,
    handText,
    joined,
    listed,
    marked,
    stateText
} from 'c/orchestrationText';
import { cardLabels as labels } from '../cardLabels';

/** What a row says of a run or a work item, where its card says it too. */
export interface CardWords {
    heading: string;
    process: string;
    number: string;
    step: string;
    holder: string;
    since: Bound | null;
    /** It has failed since then. */
    failed: boolean;
    /** Until when a failed run may be resumed. */
    until: Bound | null;
    usualMs: number | null;
}

const exactly = (bound: Bound, now: number): string => marked(formatDayTime(bound.at, now), bound.exact);

function untilFact(until: Bound | null, now: number): string {
    if (!until) return '';
    const left = marked(formatDuration(Math.max(0, until.at - now)), until.exact);
    return fill(labels.untilLeft, exactly(until, now), left);
}

function sinceFact(since: Bound | null, now: number): string {
    return since ? fill(labels.sinceAge, exactly(since, now), marked(ageText(since, now), since.exact)) : '';
}

/** Facts that are known, each with its term. @param now epoch ms */
export function factsOf(words: CardWords, now: number): AttentionFacts['facts'] {
    const { process, number, step, holder, since, failed, until, usualMs } = words;
    const all: [string, string][] = [
        [labels.process, process],
        [labels.run, number],
        [labels.step, step],
        [labels.heldBy, holder],
        [labels.until, untilFact(until, now)],
        [failed ? labels.failed : labels.since, sinceFact(since, now)],
        [labels.usually, usualMs === null ? '' : formatDuration(usualMs)]
    ];
    return all.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

/** "Also: Left open, Slower than usual": the other reasons; empty where there is none. */
export function alsoText(hand: readonly HandReason[], reason: HandReason): string {
    const others = hand.filter((one) => one !== reason).map(handText);
    return others.length > 0 ? fill(labels.also, listed(others)) : '';
}

/** The state of a run in words: who, until when. @param now epoch ms */
export function badgeOf(run: RunSummary, now: number): AttentionFacts['badge'] {
    const { state, holder, resumableUntil, record, id } = run;
    const who = holder?.isYou ? labels.you : holder?.name;
    const until = resumableUntil ? formatDay(resumableUntil.at, now) : null;
    const text = stateText(state, { ...(who ? { who } : {}), ...(until ? { until } : {}), raw: record.status });
    return { state, text, raw: record.status, recordId: id };
}

export const holderLine = (holder: string, note: string): string => joined([holder, note]);
