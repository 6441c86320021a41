import { iconPath, lookOf } from 'c/orchestrationLook';
import { slowerThanUsual, type Span, type StageStory, type State, type StepStory } from 'c/orchestrationModel';
import { fill, formatDuration } from 'c/orchestrationText';
import { behindStyle } from '../bars/boxes';
import { noteOf } from '../bars/notes';
import { labels } from '../labels';
import type { Picture } from './picture';
import { noteWords } from './words';

/** The words behind the bars of a row. */
export interface NoteView {
    className: string;
    style: string;
    icon: string;
    text: string;
}

/** What the system did, or that it takes longer than usual; both, where both are so. */
export function stepNote(step: StepStory, stage: StageStory, picture: Picture): NoteView | null {
    const style = behind([step.span, ...step.items.map(({ span }) => span)], picture);
    if (style === null) return null;
    const state = noteOf(step);
    const note = state && noteView(state, step.record?.status, style, picture);
    const slow = slowWords(step, stage, picture);
    if (slow === null) return note;
    if (note) return { ...note, text: fill(labels.noteAnd, note.text, slow) };
    return { className: 'note c-wait', style, icon: iconPath('flag'), text: slow };
}

/** How a folded stage ended, where that was not well. */
export function stageNote({ state, span, steps, record }: StageStory, picture: Picture): NoteView | null {
    if (state === null || state === 'completed' || !span.end) return null;
    const style = behind([span, ...steps.map((step) => step.span)], picture);
    return style === null ? null : noteView(state, record?.status, style, picture);
}

/** "+2d 18h", counted from the median; null where it is not slower than usual. */
export function slowWords(step: StepStory, stage: StageStory, { usual }: Picture): string | null {
    const slow = usual && slowerThanUsual(step, stage, usual);
    return slow && fill(labels.slower, formatDuration(slow.overMedianMs));
}

function noteView(state: State, raw: string | null | undefined, style: string, { story }: Picture): NoteView {
    const { icon, family } = lookOf(state);
    return { className: `note c-${family}`, style, icon: iconPath(icon), text: noteWords(story, state, raw) };
}

/** Inline style of what stands behind all these bars; null where there is none. */
function behind(spans: readonly Span[], { scale }: Picture): string | null {
    const starts = spans.flatMap(({ start }) => (start ? [scale.share(start.at)] : []));
    const ends = spans.flatMap(({ start, end }) => (start ? [scale.share(end?.at ?? scale.to)] : []));
    return starts.length === 0 ? null : behindStyle(Math.max(...starts), Math.max(...ends));
}
