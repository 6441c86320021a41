import { lookOf } from 'c/orchestrationLook';
import type { RunStory, Span, State, StepStory } from 'c/orchestrationModel';

/** One bar under a step's text; it stands for the record, if it is that of a work item. */
export interface BarView {
    key: string;
    className: string;
    style: string;
    recordId: string | null;
    state: State | null;
}

/** The longest duration of a step of the run, at least 1 ms. */
export function longestStep({ stages }: RunStory): number {
    return stages.reduce(
        (longest, { steps }) => steps.reduce((most, { span }) => Math.max(most, span.durationMs ?? 0), longest),
        1
    );
}

/** The step from its start on, as a share of the longest one; over it, one bar for each of its work items. */
export function barsOf(step: StepStory, now: number, longestMs: number): BarView[] {
    const starts = [step.span, ...step.items.map(({ span }) => span)].flatMap(({ start }) => start?.at ?? []);
    const first = Math.min(...starts);
    const draw = (key: string, state: State | null, span: Span): BarView[] => {
        if (!span.start) {
            return [];
        }
        const { family, form } = lookOf(state ?? 'unknown');
        const [from, lasts] = [span.start.at - first, Math.max(0, (span.end?.at ?? now) - span.start.at)];
        return [
            {
                key,
                className: `bar ${step.interactive ? 'person' : 'machine'} ${form} c-${family}`,
                style: `inset-inline-start:${percent(from / longestMs)};inline-size:${percent(lasts / longestMs)}`,
                recordId: null,
                state: null
            }
        ];
    };
    const items = step.items.flatMap(({ id, state, span }) =>
        draw(id, state, span).map((bar) => ({ ...bar, recordId: id, state }))
    );
    return [...draw('step', step.state, step.span), ...items];
}

function percent(share: number): string {
    return `${Math.round(Math.min(1, share) * 1e4) / 100}%`;
}
