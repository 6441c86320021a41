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

/** @param nodes records of one answer */
export function hiddenFields(object: ReadObject, nodes: readonly { Id: string }[]): HiddenField[] {
    const [node] = nodes;
    if (!node) return [];
    return OPTIONAL_FIELDS[object].filter((field) => !(field in node)).map((field) => ({ object, field }));
}

/** Names of holders, where a holder is told without one. */
export function hiddenNames(nodes: readonly { Assignee?: { Id?: string } | null }[]): HiddenField[] {
    const held = nodes.find(({ Assignee }) => Assignee?.Id?.startsWith('005'))?.Assignee;
    return held && !('Name' in held) ? [{ object: 'User', field: 'Name' }] : [];
}
