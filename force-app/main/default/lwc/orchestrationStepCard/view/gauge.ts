import { lookOf } from 'c/orchestrationLook';
import { slowerThanUsual, usualStep, type StageStory, type StepStory, type Usual } from 'c/orchestrationModel';
import { fill } from 'c/orchestrationText';
import { labels } from '../labels';
import { isEstimated, lasting } from './times';

/** How long a step took or takes, under a bracket of what is usual. */
export interface GaugeView {
    /** Null before it has started. */
    bar: { className: string; style: string } | null;
    bracketStyle: string;
    /** The median, within the bracket. */
    tickStyle: string;
    usual: string;
    usualClass: string;
    usualStyle: string;
    within: string;
    /** How long it is; empty before it has started. */
    length: string;
    lengthClass: string;
}

/** What earlier runs tell: a gauge, or that they are too few; neither while nobody has asked them. */
export interface Comparison {
    gauge: GaugeView | null;
    note: string;
    /** How many step runs it rests on; null without a gauge. */
    compared: string | null;
}

const NONE: Comparison = { gauge: null, note: '', compared: null };
/** A label centred nearer than this to an edge would stand out. */
const EDGE = 0.28;

export function compare(step: StepStory, stage: StageStory, usual: Usual | null): Comparison {
    if (!usual || !stage.record || !step.record) {
        return NONE;
    }
    const known = usualStep(usual, stage.record, step.record);
    if (!known || known.medianMs === null || known.p90Ms === null) {
        return { ...NONE, note: labels.tooFew };
    }
    const { medianMs, p90Ms, n } = known;
    const { durationMs } = step.span;
    const longest = Math.max(durationMs ?? 0, p90Ms, 1);
    const isSlow = slowerThanUsual(step, stage, usual) !== null;
    return {
        gauge: {
            bar: barOf(step, longest),
            bracketStyle: `inline-size:${percent(p90Ms / longest)}`,
            tickStyle: `inset-inline-start:${percent(p90Ms > 0 ? medianMs / p90Ms : 0)}`,
            usual: fill(labels.usual, lasting(medianMs, !usual.estimated)),
            ...usualPlace(medianMs / longest),
            within: fill(labels.usualWithin, lasting(p90Ms, !usual.estimated)),
            length: durationMs === null ? '' : lengthOf(step, durationMs),
            lengthClass: isSlow ? 'length slow' : 'length'
        },
        note: '',
        compared: fill(usual.estimated ? labels.comparedEstimated : labels.comparedWith, n)
    };
}

function barOf({ state, span, interactive }: StepStory, longest: number): GaugeView['bar'] {
    if (span.durationMs === null) {
        return null;
    }
    const { family, form } = lookOf(state ?? 'unknown');
    return {
        className: `bar ${interactive ? 'person' : 'machine'} ${form} c-${family}`,
        style: `inline-size:${percent(span.durationMs / longest)}`
    };
}

function usualPlace(share: number): Pick<GaugeView, 'usualClass' | 'usualStyle'> {
    if (share > 1 - EDGE) {
        return { usualClass: 'usual last', usualStyle: `inset-inline-end:${percent(1 - share)}` };
    }
    const usualClass = share < EDGE ? 'usual first' : 'usual';
    return { usualClass, usualStyle: `inset-inline-start:${percent(share)}` };
}

function lengthOf({ span }: StepStory, durationMs: number): string {
    return fill(span.end ? labels.took : labels.now, lasting(durationMs, !isEstimated(span)));
}

function percent(share: number): string {
    return `${Math.round(share * 1e4) / 100}%`;
}
