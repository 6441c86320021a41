import type { StageStory, StepStory } from 'c/orchestrationModel';
import { lookOf } from 'c/orchestrationLook';
import { aheadStyle, barStyle, boxStyle, pointStyle, startStyle } from '../bars/boxes';
import { mergeBars } from '../bars/merge';
import type { PathLine } from '../bars/path';
import { piecesOf } from '../bars/pieces';
import { stepSegments, wholeStep, type Segment } from '../bars/segments';
import { usualBracket } from '../bars/usualBracket';
import type { Scale } from '../axis/scale';
import { stepKey } from '../rows/keys';
import type { Picture } from './picture';
import { reassignments } from './who';

/** One element of a lane. */
export interface BarView {
    key: string;
    className: string;
    style: string;
    recordId: string | null;
    state: string | null;
}

/** The lane of a step: its bars and the marks of its reassignments, or its place after now. */
export function stepBars(step: StepStory, stage: StageStory, picture: Picture): BarView[] {
    const { scale, upcoming } = picture;
    const place = upcoming.get(stepKey(step));
    if (place) {
        const className = `bar ${step.interactive ? 'person' : 'machine'} dashed c-off`;
        return [bar('upcoming', className, aheadStyle(place.start, place.width))];
    }
    const marks = reassignments(step).map((at, index) =>
        bar(`reassigned-${index}`, 'gem', pointStyle(scale.share(at)))
    );
    const bars = stepSegments(step, scale).flatMap((segment) => segmentBars(segment, scale));
    return [...usualBars(step, stage, picture), ...bars, ...marks];
}

/** The lane of a stage: a line with caps over its steps, or, while it is folded, their bars. */
export function stageBars(stage: StageStory, folded: boolean, { scale }: Picture): BarView[] {
    if (folded) {
        const segments = mergeBars(stage.steps.flatMap((step) => wholeStep(step, scale) ?? []));
        return segments.flatMap((segment) => segmentBars(segment, scale));
    }
    const { start, end } = stage.span;
    if (!start) {
        return [];
    }
    const from = scale.share(start.at);
    const to = Math.max(from, scale.share(end?.at ?? scale.to));
    const calm = stage.state === null || stage.state === 'completed';
    const color = `c-${calm ? 'off' : lookOf(stage.state ?? 'unknown').family}`;
    const startEdge = start.exact ? 'capped-start' : 'est-start';
    const endEdge = end ? (end.exact ? 'capped-end' : 'est-end') : 'live';
    return piecesOf(from, to, scale.folds).map((piece, index) => {
        if (piece.gap) return bar(`gap-${index}`, `dots ${color}`, boxStyle(piece.from, piece.to));
        const edges = [piece.first ? startEdge : '', piece.last ? endEdge : ''].filter(Boolean);
        return bar(index === 0 ? 'span' : `span-${index}`, ['bar span', color, ...edges].join(' '), boxOf(piece));
    });
}

/** The lines of the slowest path in a row's lane. */
export function pathBars(lines: readonly PathLine[]): BarView[] {
    return lines.map(({ kind, from, to, person }, index) =>
        bar(
            `path-${index}`,
            `path ${kind} ${person ? 'by-person' : 'by-machine'}`,
            kind === 'under' ? barStyle(from, to) : startStyle(from)
        )
    );
}

/** Above the bar of a step that goes on: up to the 90th percentile, with a tick at the median. */
function usualBars(step: StepStory, stage: StageStory, picture: Picture): BarView[] {
    const bracket = usualBracket(step, stage, picture);
    if (!bracket) return [];
    const { from, median, to, cut } = bracket;
    const className = `usual ${step.interactive ? 'by-person' : 'by-machine'} ${cut ? 'cut' : ''}`.trim();
    return [
        bar('usual', className, boxStyle(from, to)),
        bar('median', `usual-median ${step.interactive ? 'by-person' : 'by-machine'}`, pointStyle(median))
    ];
}

function segmentBars(segment: Segment, scale: Scale): BarView[] {
    const { key, family, form, person, live, startEstimated, endEstimated, recordId, state } = segment;
    const base = ['bar', person ? 'person' : 'machine', form, `c-${family}`];
    return piecesOf(segment.from, segment.to, scale.folds).map((piece, index) => {
        const pieceKey = index === 0 ? key : `${key}-${index}`;
        if (piece.gap) return bar(pieceKey, `dots c-${family}`, boxStyle(piece.from, piece.to));
        const names = [
            ...base,
            ...(live && piece.last ? ['live'] : []),
            ...(startEstimated && piece.first ? ['est-start'] : []),
            ...(endEstimated && piece.last ? ['est-end'] : []),
            ...(piece.first ? [] : ['cut-start']),
            ...(piece.last ? [] : ['cut-end'])
        ];
        return bar(pieceKey, names.join(' '), boxOf(piece), recordId, state);
    });
}

/** The pieces next to a fold end exactly there. */
function boxOf({ from, to, last }: { from: number; to: number; last: boolean }): string {
    return last ? barStyle(from, to) : boxStyle(from, to);
}

function bar(
    key: string,
    className: string,
    style: string,
    recordId: string | null = null,
    state: string | null = null
): BarView {
    return { key, className, style, recordId, state };
}
