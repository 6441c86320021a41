import { isRecordId } from 'c/orchestrationModel';
import type { RunStory } from 'c/orchestrationModel';
import { fill, formatDuration, fullTimeOf, marked, stageName } from 'c/orchestrationText';
import { labels } from '../labels';
import type { StepPlace } from '../place/stepPlace';
import { stepStateText } from '../words/stepText';

/** A link to a record; without an Id its label stands alone. */
export interface DetailLink {
    key: string;
    id: string | null;
    objectApiName: string | undefined;
    label: string;
}

export interface DetailRow {
    /** API name of the field, or what we derived. */
    key: string;
    label: string;
    value: string;
    links: DetailLink[];
    rowClass: string;
}

type FieldLabels = Readonly<Record<string, string>> | null;

/** StepType values that are documented; any other one stands as it was recorded. */
const TYPES = new Map([
    ['InteractiveStep', labels.typeInteractive],
    ['BackgroundStep', labels.typeBackground],
    // The Object Reference misspells it.
    ['AynchronousBackgroundStep', labels.typeAsynchronous],
    ['AsynchronousBackgroundStep', labels.typeAsynchronous]
]);

const WIDE = new Set(['Description', 'state', 'OwnerId', 'context', 'Id']);

/**
 * Every documented field of the step in the order in which it is read, and what we derived from it; what is empty or
 * may not be read is named so. Never the payload (InProgressStepOutputs).
 * @param fieldLabels the org's labels by API names; where one is not known, ours stands
 */
export function detailRows(place: StepPlace, story: RunStory, fieldLabels: FieldLabels = null): DetailRow[] {
    return [...namingRows(place, story), ...timeRows(place), ...peopleRows(place), ...recordRows(place)].map((one) => ({
        ...one,
        label: fieldLabels?.[one.key] || one.label
    }));
}

function namingRows({ step, stage }: StepPlace, story: RunStory): DetailRow[] {
    const { record } = step;
    const type = record?.stepType ?? null;
    return [
        row('Label', labels.detailLabel, record?.label),
        row('Name', labels.detailName, record?.name),
        row('Description', labels.detailDescription, record?.description),
        row('state', labels.detailState, stepStateText(step, story)),
        row('Status', labels.detailStatus, record?.status),
        row('StepType', labels.detailType, type && (TYPES.get(type) ?? type)),
        row('StageInstanceId', labels.detailStage, null, [
            link(stage.id, 'FlowOrchestrationStageInstance', stageName(stage))
        ]),
        row('OrchestrationInstanceId', labels.detailRun, null, [
            link(story.id, 'FlowOrchestrationInstance', story.record.name || story.id)
        ])
    ];
}

function timeRows({ step: { span, record } }: StepPlace): DetailRow[] {
    const lasted = span.durationMs === null ? null : formatDuration(span.durationMs);
    const exact = !!span.start?.exact && (span.end?.exact ?? true);
    return [
        row('duration', labels.detailDuration, lasted && marked(span.end ? lasted : fill(labels.soFar, lasted), exact)),
        row('started', labels.detailStarted, span.start && fullTimeOf(span.start)),
        row('ended', labels.detailEnded, span.end && fullTimeOf(span.end)),
        row('SystemModstamp', labels.detailModstamp, at(record?.modstamp))
    ];
}

function peopleRows({ step: { record } }: StepPlace): DetailRow[] {
    return [
        row('CreatedDate', labels.detailCreated, at(record?.created)),
        row('CreatedById', labels.detailCreatedBy, record?.createdByName || record?.createdById),
        row('LastModifiedDate', labels.detailModified, at(record?.modified)),
        row('LastModifiedById', labels.detailModifiedBy, record?.modifiedByName || record?.modifiedById),
        row('OwnerId', labels.detailOwner, record?.ownerId && fill(labels.automated, record.ownerId))
    ];
}

function recordRows({ step }: StepPlace): DetailRow[] {
    const contexts = contextIds(step);
    return [
        ...(contexts.length > 0
            ? [
                  row(
                      'context',
                      labels.context,
                      null,
                      contexts.map((id) => link(id, undefined, id))
                  )
              ]
            : []),
        row('Id', labels.detailId, step.id, [link(step.id, 'FlowOrchestrationStepInstance', labels.openStep)])
    ];
}

/** Records where the step's work is or was done, as its work items and log rows name them. */
function contextIds({ items, milestones }: StepPlace['step']): string[] {
    const named = [
        ...items.map(({ record }) => record.relatedRecordId),
        ...milestones.map(({ record }) => record.context)
    ];
    const byKey = new Map<string, string>();
    for (const id of named) {
        if (id && isRecordId(id) && !byKey.has(id.slice(0, 15))) {
            byKey.set(id.slice(0, 15), id);
        }
    }
    return [...byKey.values()];
}

function at(time: number | null | undefined): string | null {
    return time === null || time === undefined ? null : fullTimeOf({ at: time, exact: true });
}

function link(id: string | null, objectApiName: string | undefined, label: string): DetailLink {
    return { key: `${id}-${label}`, id, objectApiName, label };
}

function row(key: string, label: string, value: string | null | undefined, links: DetailLink[] = []): DetailRow {
    const isEmpty = !value && links.length === 0;
    const classes = ['detail', WIDE.has(key) ? 'wide' : '', isEmpty ? 'nothing' : ''];
    return {
        key,
        label,
        value: value || (isEmpty ? labels.noValue : ''),
        links,
        rowClass: classes.filter(Boolean).join(' ')
    };
}
