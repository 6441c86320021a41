import type { RunStory, StageStory, StepStory } from 'c/orchestrationModel';
import { sentenceLabels as labels } from '../sentenceLabels';
import { formatDuration } from '../time/duration';
import { fill } from './fill';
import { holderText } from './holderText';
import { ageText as age, momentText as moment } from './moments';
import { stageName, stepName } from './names';

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

/** Since the last step ended, where all of them have. */
function between({ stages, now }: RunStory): string {
    const begun = stages.flatMap(({ steps }) => steps).filter(({ state }) => state !== 'not-started');
    const ends = begun.map(({ span }) => span.end).filter((end) => end !== null);
    const [first, ...others] = ends;
    if (!first || ends.length < begun.length) return labels.runningBetween;
    const last = others.reduce((latest, end) => (end.at > latest.at ? end : latest), first);
    return fill(labels.runningBetweenSince, moment(last, now), age(last, now));
}

/** The current stage, or a step of it, whose status tells nothing: whether somebody is at work there is not known. */
function unknownPlace({ stages, currentStageId }: RunStory): StageStory | StepStory | null {
    const stage = stages.find(({ id }) => id !== null && id === currentStageId);
    if (stage?.state === 'unknown' && stage.record?.status) return stage;
    const steps = stages
        .filter(({ id }) => currentStageId === null || id === currentStageId)
        .flatMap((stage) => stage.steps);
    return steps.find(({ state, record }) => state === 'unknown' && record?.status) ?? null;
}

function running(story: RunStory): string {
    const { focus, now } = story;
    const { step } = focusPlace(story);
    const unknown = step ? null : unknownPlace(story);
    if (unknown) return fill(labels.runningUnknown, placeName(unknown), unknown.record?.status ?? '');
    if (!step) return story.stages.some(({ steps }) => steps.length > 0) ? between(story) : labels.runningNothing;
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
