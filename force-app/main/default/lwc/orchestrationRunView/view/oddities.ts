import type { RunStory, Span } from 'c/orchestrationModel';
import { fill, formatDayTime, listed, stageName, stepName } from 'c/orchestrationText';
import { labels } from '../labels';

/** Names of the run's places whose span would be negative. */
function clampedPlaces({ span, stages, record }: RunStory): string[] {
    const isClamped = (one: { span: Span }): boolean => one.span.clamped;
    return [
        ...(span.clamped ? [record.name ?? record.id] : []),
        ...stages.filter(isClamped).map(stageName),
        ...stages
            .flatMap(({ steps }) => steps.filter((step) => isClamped(step) || step.items.some(isClamped)))
            .map(stepName)
    ];
}

/** Clocks that disagree; empty where they do not. */
export function clockText(story: RunStory): string {
    const places = clampedPlaces(story);
    return places.length > 0 ? fill(labels.clocksDisagree, listed(places)) : '';
}

/** Log rows of which no record is visible: they stand in no step's history. */
export function unplacedText(story: RunStory): string {
    const rows = story.milestones.filter(({ placed, level }) => !placed && level !== 'run');
    if (rows.length === 0) return '';
    const texts = rows.map(({ record: { kind, stageName: stage, stepName: step, timestamp } }) => {
        const place = [kind, stage, step].filter(Boolean).join(' / ');
        return timestamp === null ? place : fill(labels.unplacedOne, place, formatDayTime(timestamp, story.now));
    });
    return fill(labels.unplaced, listed(texts));
}
