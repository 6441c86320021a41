import type { Bound, RunStory, StageStory, StepStory } from 'c/orchestrationModel';
import { sentenceLabels as labels } from '../sentenceLabels';
import { formatDayTime, formatWeekdayTime } from '../time/dates';
import { formatDuration } from '../time/duration';
import { fill } from './fill';
import { holderText } from './holderText';
import { stageName, stepName } from './names';

const RECENT_MS = 2 * 24 * 60 * 60 * 1000;

/** "Tue 09:10" for the last two days, else with the date; marked where it is estimated. */
function moment(bound: Bound, now: number): string {
    const text =
        now - bound.at < RECENT_MS && bound.at <= now ? formatWeekdayTime(bound.at) : formatDayTime(bound.at, now);
    return bound.exact ? text : fill(labels.about, text);
}

const age = (bound: Bound, now: number): string => formatDuration(Math.max(0, now - bound.at));

/** Stage and step on which the run's state rests, where they are visible. */
export function focusPlace({ focus, stages }: RunStory): { stage: StageStory | null; step: StepStory | null } {
    const steps = stages.flatMap((stage) => stage.steps);
    return {
        stage: stages.find(({ id }) => id !== null && id === focus.stageId) ?? null,
        step: steps.find(({ id }) => id !== null && id === focus.stepId) ?? null
    };
}

/** The name of a step or stage. */
export const placeName = (place: StepStory | StageStory): string =>
    'steps' in place ? stageName(place) : stepName(place);

function waiting({ focus, now }: RunStory): string {
    const { holder, since } = focus;
    if (!holder?.isYou && !holder?.name) {
        return since
            ? fill(labels.waitingHolderHidden, moment(since, now), age(since, now))
            : labels.waitingHolderHiddenNow;
    }
    if (!since) return fill(labels.waitingOnNow, holder.isYou ? labels.youName : holderText(holder));
    return holder.isYou
        ? fill(labels.waitingOnYouSince, moment(since, now), age(since, now))
        : fill(labels.waitingOnSince, holderText(holder), moment(since, now), age(since, now));
}

function running(story: RunStory): string {
    const { focus, now } = story;
    const { step } = focusPlace(story);
    if (!step)
        return story.stages.some(({ steps }) => steps.length > 0) ? labels.runningBetween : labels.runningNothing;
    return focus.since
        ? fill(labels.runningSince, placeName(step), moment(focus.since, now), age(focus.since, now))
        : fill(labels.runningStep, placeName(step));
}

function stalled(story: RunStory): string {
    const { step } = focusPlace(story);
    if (!step) return labels.stalledPlain;
    return fill(step.state === 'failed' ? labels.stalledFailed : labels.stalledNobody, placeName(step));
}

function failed(story: RunStory): string {
    const { stage, step } = focusPlace(story);
    const where = step ?? stage;
    const first = where ? fill(labels.failedAt, placeName(where)) : labels.failedPlain;
    return fill(labels.twoSentences, first, failedOutlook(story));
}

function failedOutlook({ failure, state, logState, now }: RunStory): string {
    if (state === 'failed') return labels.failedFinal;
    if (logState === 'pending') return labels.failedChecking;
    const until = failure?.resumableUntil;
    return until
        ? fill(labels.failedMaybe, moment(until, now), formatDuration(Math.max(0, until.at - now)))
        : labels.failedMaybeNoTime;
}

function ended(withDuration: string, plain: string, { span }: RunStory): string {
    return span.durationMs === null ? plain : fill(withDuration, formatDuration(span.durationMs));
}

function completed(story: RunStory): string {
    const waitingMs = story.times?.waitingMs ?? 0;
    const { durationMs } = story.span;
    return waitingMs > 0 && durationMs !== null
        ? fill(labels.completedWaiting, formatDuration(durationMs), formatDuration(waitingMs))
        : ended(labels.completedIn, labels.completedPlain, story);
}

/** Where the run stands, in one or two sentences. */
export function headlineSentence(story: RunStory): string {
    const { state, focus, now, record } = story;
    switch (state) {
        case 'waiting':
            return waiting(story);
        case 'running':
            return running(story);
        case 'stalled':
            return stalled(story);
        case 'suspended':
            return focus.since
                ? fill(labels.suspendedSince, moment(focus.since, now), age(focus.since, now))
                : labels.suspendedPlain;
        case 'failed':
        case 'failed-resumable':
            return failed(story);
        case 'completed':
            return completed(story);
        case 'canceled':
            return ended(labels.canceledAfter, labels.canceledPlain, story);
        default:
            return record.status ? fill(labels.unknownStatus, record.status) : labels.unknownNoStatus;
    }
}
