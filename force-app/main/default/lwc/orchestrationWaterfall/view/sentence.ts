import { slowerThanUsual, type RunStory, type Span, type StageStory, type StepStory } from 'c/orchestrationModel';
import { countedStates, fill, formatDuration, formatMoment, stageName, stepName } from 'c/orchestrationText';
import { noteOf } from '../bars/notes';
import { labels } from '../labels';
import type { Picture } from './picture';
import { tallyOf } from './tally';
import { reassignments, whoOf } from './who';
import { isEstimated, stateWords } from './words';

/** A stage's row as one sentence for screen readers. */
export function stageSentence(story: RunStory, stage: StageStory): string {
    const { done, all } = tallyOf(stage);
    const state = stage.state ? stateWords(story, stage.state, { raw: stage.record?.status }) : '';
    const start = state ? fill(labels.rowStage, stageName(stage), state) : stageName(stage);
    const tally = all > 0 ? [fill(labels.tally, done, all)] : [];
    const counts = countedStates(stage.steps, { without: ['completed'] }).map(({ words }) => words);
    return join(start, [...tally, ...counts, ...timeParts(story, stage.span)]);
}

/** A step's row as one sentence for screen readers: everything that the row and its bars show. */
export function stepSentence({ story, usual }: Picture, stage: StageStory, step: StepStory): string {
    const who = whoOf(step).name;
    const note = noteOf(step);
    const waiting = step.state === 'waiting';
    const state = step.state
        ? stateWords(story, step.state, { who: (waiting && who) || undefined, raw: step.record?.status })
        : '';
    const parts: string[] = [];
    if (note && note !== step.state) {
        parts.push(stateWords(story, note));
    }
    if (!step.interactive) {
        parts.push(labels.keyAutomated);
    } else if (step.state === 'stalled') {
        parts.push(labels.rowNobody);
    } else if (who && !waiting) {
        parts.push(fill(labels.rowWith, who));
    }
    const times = reassignments(step).length;
    if (times > 0) {
        parts.push(times === 1 ? labels.rowReassignedOnce : fill(labels.rowReassignedTimes, times));
    }
    const slow = usual && slowerThanUsual(step, stage, usual);
    if (slow) {
        parts.push(fill(labels.rowSlower, formatDuration(slow.overMedianMs)));
    }
    const start = fill(labels.rowStep, stepName(step), stageName(stage), state);
    return join(start, [...parts, ...timeParts(story, step.span)]);
}

function timeParts(story: RunStory, span: Span): string[] {
    const { start, end, durationMs } = span;
    const parts: string[] = [];
    if (durationMs !== null) {
        const text = formatDuration(durationMs);
        parts.push(isEstimated(span) ? fill(labels.rowAbout, text) : text);
    }
    if (start) {
        const label = start.exact ? labels.rowStarted : labels.rowStartedEstimated;
        parts.push(fill(label, formatMoment(start.at, story.now)));
    }
    if (end) {
        const label = end.exact ? labels.rowEnded : labels.rowEndedEstimated;
        parts.push(fill(label, formatMoment(end.at, story.now)));
    }
    return parts;
}

function join(start: string, parts: string[]): string {
    return parts.reduce((text, part) => fill(labels.rowAnd, text, part), start);
}
