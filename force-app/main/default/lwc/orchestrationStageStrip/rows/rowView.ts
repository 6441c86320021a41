import { iconPath, lookOf } from 'c/orchestrationLook';
import { slowerThanUsual, type RunStory, type SlowStep, type StepStory, type Usual } from 'c/orchestrationModel';
import {
    fill,
    formatDuration,
    holderText,
    shortStateText,
    stateContext,
    stateText,
    stepName
} from 'c/orchestrationText';
import { labels } from '../labels';
import { durationText } from '../view/times';
import { barsOf, type BarView } from './bars';
import type { Listed } from './listed';

/** A step that is live or needs attention. */
export interface RowView {
    key: string;
    stepId: string | null;
    state: string | null;
    /** There is no record to open. */
    isClosed: boolean;
    className: string;
    iconClass: string;
    icon: string;
    name: string;
    duration: string;
    whoIcon: string;
    who: string;
    word: { className: string; icon: string | null; text: string } | null;
    bars: BarView[];
    sentence: string;
}

export function rowView(listed: Listed, story: RunStory, usual: Usual | null, longestMs: number): RowView {
    const { step, stage, state } = listed;
    const { icon, family } = lookOf(state);
    const slow = usual && slowerThanUsual(step, stage, usual);
    const isFocus = step.id !== null && step.id === story.focus.stepId;
    return {
        key: step.id ?? `step-of-${step.items[0]?.id}`,
        stepId: step.id,
        state: step.state,
        isClosed: step.id === null,
        className: `row${isFocus || step.state === 'waiting' ? ' live' : ''}`,
        iconClass: `icon c-${family}`,
        icon: iconPath(icon),
        name: stepName(step),
        duration: durationText(step.span),
        whoIcon: iconPath(whoIcon(step)),
        who: whoText(step),
        word: wordOf(listed, slow),
        bars: barsOf(step, story.now, longestMs),
        sentence: sentenceOf(listed, story, slow)
    };
}

function whoIcon({ interactive, holder }: StepStory): 'gear' | 'group' | 'user' {
    if (!interactive) {
        return 'gear';
    }
    return holder?.kind === 'group' || holder?.kind === 'queue' ? 'group' : 'user';
}

function whoText({ interactive, state, holder }: StepStory): string {
    if (!interactive) {
        return labels.automated;
    }
    if (state === 'stalled') {
        return labels.nobody;
    }
    return holder || state === 'waiting' ? (holder?.isYou ? labels.you : holderText(holder)) : labels.aPerson;
}

/** A word where icon and bar do not say enough; a flag before it where the step is slow. */
function wordOf({ step, state }: Listed, slow: SlowStep | null): RowView['word'] {
    const plain = state === 'waiting' ? '' : shortStateText(state, step.record?.status);
    const { family } = lookOf(state);
    if (!slow) {
        return plain ? { className: `word c-${family}`, icon: null, text: plain } : null;
    }
    const over = fill(labels.slower, overText(slow, labels.durationEstimated));
    return {
        className: `word c-${state === 'waiting' || state === 'running' ? 'wait' : family}`,
        icon: iconPath('flag'),
        text: plain ? fill(labels.twoParts, over, plain) : over
    };
}

function overText({ overMedianMs, estimated }: SlowStep, label: string): string {
    const text = formatDuration(overMedianMs);
    return estimated ? fill(label, text) : text;
}

/** The row in words, for screen readers: all that text, icon and bar show. */
function sentenceOf({ step, state }: Listed, story: RunStory, slow: SlowStep | null): string {
    const { holder, interactive, record } = step;
    const waits = state === 'waiting';
    const who = holder?.isYou ? labels.youName : holder?.name;
    const raw = record?.status ?? null;
    const words = stateText(state, stateContext(story, { raw, ...(waits && who ? { who } : {}) }));
    const parts = [
        ...(!interactive ? [labels.automated] : []),
        ...(interactive && step.state === 'stalled' ? [labels.rowNobody] : []),
        ...(interactive && !waits && step.state !== 'stalled' && who ? [fill(labels.rowWith, who)] : []),
        durationText(step.span, labels.rowAbout),
        slow ? fill(labels.longer, overText(slow, labels.rowAbout)) : ''
    ].filter(Boolean);
    return parts.reduce((text, part) => fill(labels.rowAnd, text, part), fill(labels.step, stepName(step), words));
}
