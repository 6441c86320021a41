/** The orchestrations that runs are made from, and the flow interview behind a run. */
import { field, object, picklist, reference, text, VIEWED } from './build.ts';
import type { ObjectDeclaration } from './types.ts';

const TYPES = ['OrchAutolnch', 'OrchRecTrigAftSave', 'CmsOrchAutolnch'];
const STATUSES = ['Active', 'Draft', 'InvalidDraft=Draft', 'Obsolete=Inactive', 'UnderReview'];
const RELEASES = [
    ...['beta', 'deleted', 'deprecated', 'deprecatedEditable'],
    ...['installed', 'installedEditable', 'released', 'unmanaged']
];
const DEFINITION = ['FlowOrchestration'];

export const FlowOrchestration: ObjectDeclaration = object('FlowOrchestration', {
    label: 'Orchestration',
    keyPrefix: '0jB',
    fields: [
        text('Name', 255, 'FGS'),
        reference('ActiveVersionId', ['FlowOrchestrationVersion'], 'FGSN'),
        text('ApiName', 255, 'FGSN', { label: 'API Name' }),
        field('ApiVersion', 'int', 'FGSN', { length: 9, label: 'API Version' }),
        field('AverageRunTime', 'int', 'FGSN', { length: 9 }),
        field('CompletionRate', 'percent', 'FSN'),
        field('Description', 'longtextarea', 'N', { length: 65535 }),
        field('FailedRunCount', 'int', 'FGSN', { length: 9 }),
        text('InstalledPackageName', 255, 'FGSN'),
        field('IsCitizenEnabled', 'boolean', 'FGS'),
        field('IsOverridable', 'boolean', 'FGS'),
        field('IsTemplate', 'boolean', 'FGS'),
        picklist('ManageableState', RELEASES, 'FGSN'),
        text('NamespacePrefix', 40, 'FGSN'),
        text('OrchestrationDefinition', 15, 'FGSN'),
        text('OrchestrationLabel', 255, 'FGSN'),
        picklist('OrchestrationType', TYPES, 'FGSN'),
        reference('OverriddenById', DEFINITION, 'FGSN'),
        reference('OverriddenOrchestrationId', DEFINITION, 'FGSN'),
        field('RunCount', 'int', 'FGSN', { length: 9 }),
        reference('SourceTemplateId', DEFINITION, 'FGSN'),
        picklist('Status', STATUSES, 'FGSN'),
        picklist('TriggerType', ['RecordAfterSave'], 'FGSN'),
        ...VIEWED
    ],
    children: [
        ['FlowOrchestrationVersions', 'FlowOrchestrationVersion', 'FlowOrchestrationId'],
        ['FlowOrchestrationRuns', 'FlowOrchestrationInstance', 'FlowOrchestrationId']
    ]
});

export const FlowOrchestrationVersion: ObjectDeclaration = object('FlowOrchestrationVersion', {
    label: 'Orchestration Version',
    keyPrefix: '0jC',
    fields: [
        text('Name', 255, 'FGS'),
        reference('ActivatedById', ['User'], 'FGSN'),
        field('ActivatedDate', 'datetime', 'FSN'),
        field('ApiVersion', 'double', 'FSN', { label: 'API Version' }),
        field('Description', 'longtextarea', 'N', { length: 65535 }),
        reference('FlowOrchestrationId', DEFINITION, 'FGS', { label: 'Orchestration ID' }),
        field('InteractionDefVersionId', 'reference', 'FN', { length: 18, referenceTo: [] }),
        field('IsOverridable', 'boolean', 'FGS'),
        field('IsTemplate', 'boolean', 'FGS'),
        picklist('OrchestrationType', TYPES, 'FGSN'),
        reference('OverriddenById', DEFINITION, 'FGSN'),
        reference('OverriddenOrchestrationId', DEFINITION, 'FGSN'),
        picklist('RunInMode', ['DefaultMode', 'SystemModeWithSharing', 'SystemModeWithoutSharing'], 'FGSN'),
        reference('SourceTemplateId', DEFINITION, 'FGSN'),
        picklist('Status', STATUSES, 'FGSN'),
        text('TriggerObjectOrEventLabel', 255, 'FGSN'),
        field('VersionNumber', 'int', 'FGSN', { length: 9 }),
        ...VIEWED
    ],
    children: [['FlowOrchestrationWorkItems', 'FlowOrchestrationWorkItem', 'RelatedRecordId']]
});

export const FlowInterview: ObjectDeclaration = object('FlowInterview', {
    label: 'Flow Interview',
    keyPrefix: '0Fo',
    fields: [
        text('Name', 255, 'FS', { label: 'Interview ID' }),
        text('CurrentElement', 100, 'FGSN'),
        field('Error', 'longtextarea', 'N', { length: 32000 }),
        text('Guid', 255, 'FGSN', { label: 'GUID' }),
        text('InterviewLabel', 255, 'FSN'),
        picklist('InterviewStatus', ['Completed', 'Error', 'Paused', 'Running', 'VersionPaused'], 'FGS'),
        text('PauseLabel', 255, 'FSN'),
        reference('OwnerId', ['Group', 'User'], 'FGS')
    ]
});
