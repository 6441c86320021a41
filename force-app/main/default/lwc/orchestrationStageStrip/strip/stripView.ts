import { iconPath, lookOf } from 'c/orchestrationLook';
import type { ExpectedStage, RunStory, StageStory } from 'c/orchestrationModel';
import {
    countedStates,
    fill,
    formatShare,
    pieces,
    stageName,
    stateContext,
    stateText,
    type Piece
} from 'c/orchestrationText';
import { labels } from '../labels';
import { durationText } from '../view/times';
import { choose } from './chosen';

/** One stage of the strip, or a number of them. */
export interface SegmentView {
    key: string;
    className: string;
    /** All that the segment shows, in words. */
    sentence: string;
    recordId: string | null;
    state: string | null;
    /** Stages that are not drawn: their number, with the check of what is completed. */
    count: string | null;
    icon: string | null;
}

/** The stages as one strip, and the words under it. */
export interface StripView {
    className: string;
    segments: SegmentView[];
    /** Name and number of the current stage. */
    place: Piece[];
    /** Its steps that are done, and how long it has lasted. */
    progress: string;
    /** Its other steps by state: icon and number. */
    counts: CountView[];
}

/** How many steps stand in one state, and the same in words. */
export interface CountView {
    key: string;
    className: string;
    icon: string;
    count: number;
    words: string;
}

/** Most of what may come is drawn. */
const MOST_EXPECTED = 3;
/** Of more segments the gaps would take too much. */
const WIDE_GAPS = 24;

export function stripView(story: RunStory, expected: readonly ExpectedStage[]): StripView {
    const coming = story.ended ? [] : expected.slice(0, MOST_EXPECTED);
    const { drawn, merged, others } = choose(story.stages, coming.length);
    const current = story.stages.findIndex(({ isCurrent }) => isCurrent);
    const segments = [
        ...(merged > 0 ? [countOf(fill(labels.merged, merged), merged, iconPath('check'))] : []),
        ...(others > 0 ? [countOf(fill(labels.others, others), others, null)] : []),
        ...drawn.map(({ stage, number }) => stageSegment(story, stage, number)),
        ...coming.map((stage) => expectedSegment(story, stage))
    ];
    return {
        className: segments.length > WIDE_GAPS ? 'strip tight' : 'strip',
        segments,
        ...(current < 0 ? { place: [], progress: '', counts: [] } : under(story.stages[current], current + 1))
    };
}

function under(stage: StageStory, number: number): Pick<StripView, 'place' | 'progress' | 'counts'> {
    const parts = [tallyText(stage), durationText(stage.span)].filter(Boolean);
    return {
        place: pieces(fill(labels.current, '{0}', number), stageName(stage)),
        progress: parts.length > 1 ? fill(labels.twoParts, ...parts) : (parts[0] ?? ''),
        counts: countsOf(stage)
    };
}

/** What has not started is no news. */
function countsOf({ steps }: StageStory): CountView[] {
    return countedStates(steps, { without: ['completed', 'not-started'] }).map(({ state, count, words }) => {
        const { family, icon } = lookOf(state);
        return { key: state, className: `counted c-${family}`, icon: iconPath(icon), count, words };
    });
}

function stageSegment(story: RunStory, stage: StageStory, number: number): SegmentView {
    const { family, form } = lookOf(stage.state ?? 'unknown');
    return {
        key: stage.id ?? 'stage-not-visible',
        className: `segment ${form} c-${family}${stage.isCurrent ? ' current' : ''}`,
        sentence: stageSentence(story, stage, number),
        recordId: stage.id,
        state: stage.state,
        count: null,
        icon: null
    };
}

function stageSentence(story: RunStory, stage: StageStory, number: number): string {
    const raw = stage.record?.status ?? null;
    const state = stage.state ? stateText(stage.state, stateContext(story, { raw })) : '';
    const tally = tallyText(stage);
    const text = fill(tally ? labels.stage : labels.stageNoSteps, number, stageName(stage), state, tally);
    const counts = countedStates(stage.steps, { without: ['completed'] }).map(({ words }) => words);
    const parts = [...counts, durationText(stage.span, labels.rowAbout)].filter(Boolean);
    return parts.reduce((sentence, part) => fill(labels.lasts, sentence, part), text);
}

function tallyText({ steps }: StageStory): string {
    const done = steps.filter(({ state }) => state === 'completed').length;
    return steps.length > 0 ? fill(labels.tally, done, steps.length) : '';
}

/** Earlier runs tell only API names: the label stands there if this run has passed the stage. */
function expectedSegment({ stages }: RunStory, { stageName: apiName, share }: ExpectedStage): SegmentView {
    const known = stages.find(({ record }) => record?.name?.toLowerCase() === apiName.toLowerCase());
    return {
        key: `next ${apiName}`,
        className: 'segment expected dashed c-off',
        sentence: fill(labels.next, known ? stageName(known) : apiName, formatShare(share)),
        recordId: null,
        state: null,
        count: null,
        icon: null
    };
}

function countOf(sentence: string, count: number, icon: string | null): SegmentView {
    const key = icon ? 'merged' : 'others';
    return { key, className: 'count', sentence, recordId: null, state: null, count: String(count), icon };
}
