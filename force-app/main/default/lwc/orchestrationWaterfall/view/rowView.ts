import dir from '@salesforce/i18n/dir';
import { iconPath, lookOf } from 'c/orchestrationLook';
import { slowerThanUsual, type StageStory, type State, type StepStory } from 'c/orchestrationModel';
import { fill, formatDuration, stageName, stepName } from 'c/orchestrationText';
import { behindStyle } from '../bars/boxes';
import { noteOf } from '../bars/notes';
import { labels } from '../labels';
import type { Row } from '../rows/layoutRows';
import { stageBars, stepBars, type BarView } from './barViews';
import { countViews, type CountView } from './counts';
import type { Picture } from './picture';
import { stageSentence, stepSentence } from './sentence';
import { tallyOf } from './tally';
import { whoOf } from './who';
import { durationWords, noteWords } from './words';

const FOLDED = dir === 'rtl' ? 'chevron-left' : 'chevron-right';

/** Everything that a row shows, whichever form it takes; it holds as long as story and folding do. */
export interface RowView {
    className: string;
    recordId: string | null;
    state: string | null;
    sentence: string;
    /** Colour family of the icon. */
    iconClass: string;
    icon: string | null;
    name: string;
    whoIcon: string | null;
    who: string;
    /** Stages: their steps by state, beside the tally. */
    counts: CountView[];
    duration: string;
    /** Narrow rows: a word under the duration, where icon and bar do not say enough. */
    word: { className: string; text: string } | null;
    bars: BarView[];
    note: { className: string; style: string; icon: string; text: string } | null;
}

export function rowView(row: Row, picture: Picture): RowView {
    return row.step ? stepView({ ...row, step: row.step }, picture) : stageView(row, picture);
}

function stageView({ stage, expanded, index }: Row, picture: Picture): RowView {
    const { done, all } = tallyOf(stage);
    const folded = expanded === false;
    const note = folded && stage.state && stage.state !== 'completed' && stage.span.end ? stage.state : null;
    return {
        className: index === 0 ? 'row stage first' : 'row stage',
        recordId: stage.id,
        state: stage.state,
        sentence: stageSentence(picture.story, stage),
        iconClass: 'icon chevron',
        icon: expanded === null ? null : iconPath(expanded ? 'chevron-down' : FOLDED),
        name: stageName(stage),
        whoIcon: null,
        who: all > 0 ? fill(labels.tally, done, all) : '',
        counts: countViews(stage),
        duration: durationWords(stage.span),
        word: null,
        bars: stageBars(stage, folded, picture),
        note: note && noteView(note, stage, picture)
    };
}

function stepView({ step, stage }: Row & { step: NonNullable<Row['step']> }, picture: Picture): RowView {
    const { story } = picture;
    const look = lookOf(step.state ?? 'unknown');
    const done = step.state === 'completed';
    const who = whoOf(step);
    const live = step.state === 'waiting' || (step.id !== null && step.id === story.focus.stepId && !done);
    const quiet = step.state === 'not-started' ? 'quiet' : '';
    return {
        className: `row step ${live ? 'live' : quiet}`,
        recordId: step.id,
        state: step.state,
        sentence: stepSentence(picture, stage, step),
        iconClass: `icon ${done ? 'c-off' : `c-${look.family}`}`,
        icon: iconPath(done ? 'check' : look.icon),
        name: stepName(step),
        whoIcon: iconPath(who.icon),
        who: who.name ?? '',
        counts: [],
        duration: durationWords(step.span),
        word: null,
        bars: stepBars(step, stage, picture),
        note: stepNote(step, stage, picture)
    };
}

/** What the system did, or that it takes longer than usual; both, where both are so. */
function stepNote(step: StepStory, stage: StageStory, picture: Picture): RowView['note'] {
    const state = noteOf(step);
    const note = state && noteView(state, step, picture);
    const slow = slowWords(step, stage, picture);
    if (slow === null) return note;
    if (note) return { ...note, text: fill(labels.noteAnd, note.text, slow) };
    const { start, end } = step.span;
    const { scale } = picture;
    const style = behindStyle(scale.share(start?.at ?? scale.from), scale.share(end?.at ?? scale.to));
    return { className: 'note c-wait', style, icon: iconPath('flag'), text: slow };
}

/** "+2d 18h", counted from the median; null where it is not slower than usual. */
export function slowWords(step: StepStory, stage: StageStory, { usual }: Picture): string | null {
    const slow = usual && slowerThanUsual(step, stage, usual);
    return slow && fill(labels.slower, formatDuration(slow.overMedianMs));
}

function noteView(
    note: State,
    { span, record }: Pick<Row['stage'], 'span' | 'record'> | NonNullable<Row['step']>,
    picture: Picture
): RowView['note'] {
    if (!span.start) {
        return null;
    }
    const { story, scale } = picture;
    const { icon, family } = lookOf(note);
    const style = behindStyle(scale.share(span.start.at), scale.share(span.end?.at ?? scale.to));
    const text = noteWords(story, note, record?.status);
    return { className: `note c-${family}`, style, icon: iconPath(icon), text };
}
