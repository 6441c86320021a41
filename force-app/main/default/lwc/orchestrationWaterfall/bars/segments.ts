import { lookOf, type Family, type Form } from 'c/orchestrationLook';
import type { Span, State, StepStory } from 'c/orchestrationModel';
import type { Scale } from '../axis/scale';

/** One bar on the time axis; `from` and `to` as shares of the span. */
export interface Segment {
    key: string;
    from: number;
    to: number;
    family: Family;
    form: Form;
    /** A person has it: thick; else the machine: thin. */
    person: boolean;
    /** Not over: the right edge is open. */
    live: boolean;
    startEstimated: boolean;
    endEstimated: boolean;
    /** The record that it stands for; null where that is the row's own. */
    recordId: string | null;
    state: State | null;
}

/** Time of a step in which none of its work items was open; shorter stretches would only be slivers. */
const LEAST_GAP = 0.005;

/** The bars of a step: one per work item, and its own look where it had none; an automated step has one bar. */
export function stepSegments(step: StepStory, scale: Scale): Segment[] {
    const items = step.items.flatMap((item) => segmentOf(item.id, item.state, item.span, true, scale) ?? []);
    const whole = step.state && segmentOf('step', step.state, step.span, step.interactive, scale);
    if (!whole) {
        return items;
    }
    const own = { ...whole, recordId: null, state: null };
    return items.length === 0 ? [own] : [...uncovered(own, items), ...items].sort((a, b) => a.from - b.from);
}

/** One bar for a whole step, as it stands in the lane of a folded stage. */
export function wholeStep(step: StepStory, scale: Scale): Segment | null {
    return step.id && step.state ? segmentOf(step.id, step.state, step.span, step.interactive, scale) : null;
}

function segmentOf(id: string, state: State, span: Span, person: boolean, scale: Scale): Segment | null {
    if (!span.start) {
        return null;
    }
    const { family, form } = lookOf(state);
    const from = scale.share(span.start.at);
    const to = scale.share(span.end?.at ?? scale.to);
    const startEstimated = !span.start.exact;
    const endEstimated = span.end !== null && !span.end.exact;
    const live = span.end === null;
    return {
        key: id,
        from,
        to: Math.max(from, to),
        family,
        form,
        person,
        live,
        startEstimated,
        endEstimated,
        recordId: id,
        state
    };
}

/** The parts of a step that no work item covers. */
function uncovered(own: Segment, items: readonly Segment[]): Segment[] {
    const parts: Segment[] = [];
    let from = own.from;
    const add = (to: number, part: Partial<Segment>) => {
        if (to - from > LEAST_GAP) {
            parts.push({ ...own, ...part, key: `step-${parts.length}`, from, to });
        }
    };
    for (const item of [...items].sort((a, b) => a.from - b.from)) {
        add(item.from, { live: false, startEstimated: false, endEstimated: false });
        from = Math.max(from, item.to);
    }
    add(own.to, { startEstimated: false });
    return parts;
}
