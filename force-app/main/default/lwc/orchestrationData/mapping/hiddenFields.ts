/**
 * Fields that the reader may not read. `@optional` leaves them out of the answer (GraphQL guide, query-record-objects),
 * so one record of an object tells: what is null stands there as null.
 */

/** The fields that the documents ask for with `@optional`; a test compares them with the documents. */
export const OPTIONAL_FIELDS = {
    FlowOrchestrationInstance: [
        'Name',
        'OrchestrationLabel',
        'OrchestrationDeveloperName',
        'FlowDefinitionVersionName',
        'FlowType',
        'IsDebugRun',
        'CurrentStage',
        'Duration',
        'TriggeringRecord',
        'TriggeringRecordType',
        'OwnerId',
        'CreatedById',
        'CreatedDate',
        'LastModifiedDate',
        'SystemModstamp',
        'Interview'
    ],
    FlowOrchestrationStageInstance: ['Name', 'Label', 'Position', 'CreatedDate', 'LastModifiedDate', 'SystemModstamp'],
    FlowOrchestrationStepInstance: [
        'Name',
        'Label',
        'Description',
        'StepType',
        'StageInstanceId',
        'OwnerId',
        'CreatedById',
        'CreatedBy',
        'LastModifiedById',
        'LastModifiedBy',
        'CreatedDate',
        'LastModifiedDate',
        'SystemModstamp'
    ],
    FlowOrchestrationWorkItem: [
        'Name',
        'Label',
        'Description',
        'StepInstanceId',
        'AssigneeId',
        'RelatedRecordId',
        'ScreenFlow',
        'ElapsedTimeSinceAsgntInSec',
        'CreatedDate',
        'LastModifiedDate',
        'SystemModstamp'
    ],
    FlowOrchestrationLog: [
        'Kind',
        'Timestamp',
        'Name',
        'Actor',
        'Assignee',
        'AssigneeType',
        'Comments',
        'Context',
        'Duration',
        'OrchestrationVersion',
        'StageName',
        'StepName',
        'SystemModstamp'
    ]
} as const;

export type ReadObject = keyof typeof OPTIONAL_FIELDS;

/** A field that is left out of the answer. */
export interface HiddenField {
    /** API name of the object. */
    object: string;
    /** API name of the field. */
    field: string;
}

/** Lookups to people, whose names the object User closes: field-level security would not show them. */
const PEOPLE: readonly string[] = ['CreatedBy', 'LastModifiedBy'];

/** @param nodes records of one answer */
export function hiddenFields(object: ReadObject, nodes: readonly { Id: string }[]): HiddenField[] {
    const [node] = nodes;
    if (!node) return [];
    return OPTIONAL_FIELDS[object]
        .filter((field) => !(field in node) && !PEOPLE.includes(field))
        .map((field) => ({ object, field }));
}

/** What is asked of holders. Users and groups have the prefixes 005 and 00G in every org. */
const HOLDER_FIELDS = [
    { object: 'User', prefix: '005', fields: ['Name', 'Username', 'IsActive'] },
    { object: 'Group', prefix: '00G', fields: ['Name', 'Type'] }
];

/** What holders are told without. */
export function hiddenOfHolders(nodes: readonly { Assignee?: { Id?: string } | null }[]): HiddenField[] {
    return HOLDER_FIELDS.flatMap(({ object, prefix, fields }) => {
        const holder = nodes.find(({ Assignee }) => Assignee?.Id?.startsWith(prefix))?.Assignee;
        return holder ? fields.filter((field) => !(field in holder)).map((field) => ({ object, field })) : [];
    });
}

/** The lookup to a holder is left out of the answer where its targets are closed; the Id stands there nevertheless. */
export function hiddenHolders(nodes: readonly { AssigneeId?: { value?: unknown } | null }[]): HiddenField[] {
    const isLeftOut = nodes.some((node) => node.AssigneeId?.value && !('Assignee' in node));
    return isLeftOut ? [{ object: 'FlowOrchestrationWorkItem', field: 'Assignee' }] : [];
}

const INTERVIEW_FIELDS = ['InterviewLabel', 'InterviewStatus', 'CurrentElement', 'Error'];

/** What the interview of a run was told without. */
export function hiddenInterview(nodes: readonly { Interview?: object | null }[]): HiddenField[] {
    const interview = nodes.find((node) => node.Interview)?.Interview;
    if (!interview) return [];
    return INTERVIEW_FIELDS.filter((field) => !(field in interview)).map((field) => ({
        object: 'FlowInterview',
        field
    }));
}

/** Without these a log row tells neither what happened, nor when, nor where: nothing may be concluded from such a log. */
export const LOG_ESSENTIALS: readonly string[] = ['Kind', 'Timestamp', 'StageName', 'StepName'];

/** The field without which the log counts as not readable; null where all are there. */
export const missingEssential = (hidden: readonly HiddenField[]): string | null =>
    hidden.find(({ object, field }) => object === 'FlowOrchestrationLog' && LOG_ESSENTIALS.includes(field))?.field ??
    null;
