import type { StageStory, StepStory } from 'c/orchestrationModel';
import { lookOf } from 'c/orchestrationLook';
import { aheadStyle, barStyle, pointStyle } from '../bars/boxes';
import { mergeBars } from '../bars/merge';
import { stepSegments, wholeStep, type Segment } from '../bars/segments';
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
export function stepBars(step: StepStory, { scale, upcoming }: Picture): BarView[] {
    const place = upcoming.get(stepKey(step));
    if (place) {
        const className = `bar ${step.interactive ? 'person' : 'machine'} dashed c-off`;
        return [bar('upcoming', className, aheadStyle(place.start, place.width))];
    }
    const marks = reassignments(step).map((at, index) =>
        bar(`reassigned-${index}`, 'gem', pointStyle(scale.share(at)))
    );
    return [...stepSegments(step, scale).map(segmentBar), ...marks];
}

/** The lane of a stage: a line with caps over its steps, or, while it is folded, their bars. */
export function stageBars(stage: StageStory, folded: boolean, { scale }: Picture): BarView[] {
    if (folded) {
        return mergeBars(stage.steps.flatMap((step) => wholeStep(step, scale) ?? [])).map(segmentBar);
    }
    const { start, end } = stage.span;
    if (!start) {
        return [];
    }
    const from = scale.share(start.at);
    const to = Math.max(from, scale.share(end?.at ?? scale.to));
    const calm = stage.state === null || stage.state === 'completed';
    const color = `c-${calm ? 'off' : lookOf(stage.state ?? 'unknown').family}`;
    const edges = `${start.exact ? 'capped-start' : 'est-start'} ${end ? (end.exact ? 'capped-end' : 'est-end') : 'live'}`;
    return [bar('span', `bar span ${color} ${edges}`, barStyle(from, to))];
}

function segmentBar(segment: Segment): BarView {
    const { key, from, to, family, form, person, live, startEstimated, endEstimated, recordId, state } = segment;
    const names = ['bar', person ? 'person' : 'machine', form, `c-${family}`];
    if (live) {
        names.push('live');
    }
    if (startEstimated) {
        names.push('est-start');
    }
    if (endEstimated) {
        names.push('est-end');
    }
    return bar(key, names.join(' '), barStyle(from, to), recordId, state);
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
