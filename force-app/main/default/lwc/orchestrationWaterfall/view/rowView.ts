import dir from '@salesforce/i18n/dir';
import { iconPath, lookOf } from 'c/orchestrationLook';
import { fill, stageName, stepName } from 'c/orchestrationText';
import { labels } from '../labels';
import type { Row } from '../rows/layoutRows';
import { stageBars, stepBars, type BarView } from './barViews';
import { countViews, type CountView } from './counts';
import { stageNote, stepNote, type NoteView } from './noteViews';
import type { Picture } from './picture';
import { stageSentence, stepSentence } from './sentence';
import { tallyOf } from './tally';
import { whoOf } from './who';
import { durationWords } from './words';

const FOLDED = dir === 'rtl' ? 'chevron-left' : 'chevron-right';

/** Everything that a row shows, whichever form it takes; it holds as long as story and folding do. */
export interface RowView {
    className: string;
    recordId: string | null;
    state: string | null;
    sentence: string | null;
    /** Colour family of the icon. */
    iconClass: string;
    icon: string | null;
    name: string;
    whoIcon: string | null;
    who: string;
    /** Stages: their steps by state, beside the tally. */
    counts: readonly CountView[];
    duration: string;
    /** Narrow rows: a word under the duration, where icon and bar do not say enough. */
    word: { className: string; text: string } | null;
    bars: BarView[];
    note: NoteView | null;
}

export function rowView(row: Row, picture: Picture): RowView {
    return row.step ? stepView({ ...row, step: row.step }, picture) : stageView(row, picture);
}

function stageView({ stage, expanded, index }: Row, picture: Picture): RowView {
    const { done, all } = tallyOf(stage);
    const folded = expanded === false;
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
        note: folded ? stageNote(stage, picture) : null
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
