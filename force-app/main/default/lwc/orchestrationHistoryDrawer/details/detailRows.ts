import { fill, formatDuration, stageName } from 'c/orchestrationText';
import type { RunStory } from 'c/orchestrationModel';
import { labels } from '../labels';
import type { StepPlace } from '../place/stepPlace';
import { stepStateText } from '../words/stepText';
import { fullTimeOf, marked } from '../words/times';

export interface DetailRow {
    key: string;
    label: string;
    value: string;
    rowClass: string;
}

/** StepType values that are documented; any other one stands as it was recorded. */
const TYPES = new Map([
    ['InteractiveStep', labels.typeInteractive],
    ['BackgroundStep', labels.typeBackground],
    // The Object Reference misspells it.
    ['AynchronousBackgroundStep', labels.typeAsynchronous],
    ['AsynchronousBackgroundStep', labels.typeAsynchronous]
]);

/** The step's fields in the order in which they are read; what is empty or may not be read is named so. */
export function detailRows({ step, stage }: StepPlace, story: RunStory): DetailRow[] {
    const { record, span } = step;
    const type = record?.stepType ?? null;
    const lasted = span.durationMs === null ? null : formatDuration(span.durationMs);
    const exact = !!span.start?.exact && (span.end?.exact ?? true);
    return [
        row('label', labels.detailLabel, record?.label),
        row('name', labels.detailName, record?.name),
        row('description', labels.detailDescription, record?.description, true),
        row('state', labels.detailState, stepStateText(step, story), true),
        row('status', labels.detailStatus, record?.status),
        row('type', labels.detailType, type && (TYPES.get(type) ?? type)),
        row('stage', labels.detailStage, stageName(stage)),
        row('duration', labels.detailDuration, lasted && marked(span.end ? lasted : fill(labels.soFar, lasted), exact)),
        row('started', labels.detailStarted, span.start && fullTimeOf(span.start)),
        row('ended', labels.detailEnded, span.end && fullTimeOf(span.end)),
        row('created', labels.detailCreated, at(record?.created)),
        row('modified', labels.detailModified, at(record?.modified)),
        row('id', labels.detailId, step.id, true)
    ];
}

function at(time: number | null | undefined): string | null {
    return time === null || time === undefined ? null : fullTimeOf({ at: time, exact: true });
}

function row(key: string, label: string, value: string | null | undefined, wide = false): DetailRow {
    const classes = ['detail', wide ? 'wide' : '', value ? '' : 'nothing'];
    return { key, label, value: value || labels.noValue, rowClass: classes.filter(Boolean).join(' ') };
}
