import { lookOf } from 'c/orchestrationLook';
import type { StageStory, StepStory } from 'c/orchestrationModel';
import { fill, shortStateText, stateText } from 'c/orchestrationText';
import { percent } from '../bars/boxes';
import { noteOf } from '../bars/notes';
import { stepSegments } from '../bars/segments';
import { labels } from '../labels';
import { hasBar } from '../rows/stepHeight';
import type { Row } from '../rows/layoutRows';
import type { BarView } from './barViews';
import type { Picture } from './picture';
import { slowWords } from './noteViews';
import type { RowView } from './rowView';
import { tallyOf } from './tally';
import { reassignments, whoOf } from './who';
import { durationWords } from './words';

/** What a row shows otherwise where there is no room for a time axis. */
export type NarrowView = Pick<RowView, 'who' | 'duration' | 'word' | 'bars'>;

export function narrowRow({ step, stage }: Row, picture: Picture): NarrowView {
    if (!step) {
        const { done, all } = tallyOf(stage);
        return { who: fill(labels.tallyShort, done, all), duration: durationWords(stage.span), word: null, bars: [] };
    }
    const notStarted = step.state === 'not-started';
    return {
        who: whoWords(step),
        duration: notStarted ? stateText('not-started') : durationWords(step.span),
        word: wordOf(step, stage, picture),
        bars: hasBar(step) ? bars(step, picture) : []
    };
}

function whoWords(step: StepStory): string {
    const who = step.interactive ? (whoOf(step).name ?? labels.aPerson) : labels.automated;
    const times = reassignments(step).length;
    if (times === 0) {
        return who;
    }
    return times === 1 ? fill(labels.reassignedOnce, who) : fill(labels.reassignedTimes, who, times);
}

function wordOf(step: StepStory, stage: StageStory, picture: Picture): NarrowView['word'] {
    const state = noteOf(step) ?? (step.state === 'running' ? step.state : null);
    const slow = slowWords(step, stage, picture);
    const text = state && shortStateText(state, step.record?.status);
    if (text)
        return { className: `word c-${lookOf(state).family}`, text: slow ? fill(labels.noteAnd, text, slow) : text };
    return slow ? { className: 'word c-wait', text: slow } : null;
}

/** Bars from the start of the step on, as shares of the longest step. */
function bars(step: StepStory, { scale, longestMs }: Picture): BarView[] {
    const segments = stepSegments(step, scale);
    const first = Math.min(...segments.map((segment) => segment.from));
    const factor = (scale.to - scale.from) / longestMs;
    return segments.map(({ key, from, to, family, form, person, recordId, state }) => ({
        key,
        className: `bar ${person ? 'person' : 'machine'} ${form} c-${family}`,
        style: `inset-inline-start:${percent((from - first) * factor)};inline-size:${percent((to - from) * factor)}`,
        recordId,
        state
    }));
}
