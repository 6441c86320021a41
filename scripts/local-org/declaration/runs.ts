/** A run and its parts. Source: Object Reference, FlowOrchestration* objects, API 66.0. */
import { field, object, picklist, reference, text, VIEWED } from './build.ts';
import type { ObjectDeclaration } from './types.ts';

const OWNER = reference('OwnerId', ['Group', 'User'], 'FGS');
const FLOW_TYPES = [
    'OrchAutolnch=Orchestration',
    'OrchRecTrigAftSave=Record-Triggered Orchestration',
    'ApprovalOrchAutolnch=Approval Orchestration',
    'ApprovalOrchRecTrigAftSave=Record-Triggered Approval Orchestration',
    'ExtSysChgOrch=External System Change-Triggered Orchestration',
    'ExtSysChgFlowAppvl=External System Change-Triggered Approval Orchestration'
];

export const FlowOrchestrationInstance: ObjectDeclaration = object('FlowOrchestrationInstance', {
    label: 'Orchestration Run',
    keyPrefix: '0jE',
    fields: [
        text('Name', 255, 'FS', { label: 'Orchestration Run Number' }),
        text('AuxiliaryTriggeringRecord', 40, 'FGSN', { label: 'Auxiliary Triggering Record ID' }),
        text('CurrentStage', 100, 'FGSN'),
        field('Duration', 'long', 'FGSN', { label: 'Duration (seconds)', computed: 'runDuration' }),
        field('FlowDefinitionVersionId', 'reference', 'FN', { length: 18, referenceTo: [] }),
        picklist('FlowDefinitionVersionName', null, 'FGSN'),
        reference('FlowOrchestrationId', ['FlowOrchestration'], 'FN', { label: 'Orchestration ID' }),
        picklist('FlowType', FLOW_TYPES, 'FGSN'),
        reference('InterviewId', ['FlowInterview'], 'FGSN', { label: 'Flow Interview ID' }),
        field('IsDebugRun', 'boolean', 'FGS', { label: 'Debug Run' }),
        text('OrchestrationDeveloperName', 80, 'FGSN'),
        text('OrchestrationLabel', 255, 'FGSN', { label: 'Orchestration Name' }),
        text('OrchestrationName', 80, 'FN', { label: 'Orchestration Developer Name' }),
        OWNER,
        picklist('Status', ['InProgress', 'Suspended', 'Error', 'Canceled', 'Completed'], 'FGS'),
        text('TriggeringRecord', 40, 'FGSN', { label: 'Triggering Record ID' }),
        text('TriggeringRecordType', 40, 'FGSN'),
        ...VIEWED
    ],
    children: [
        ['FlowOrchestrationStageInstances', 'FlowOrchestrationStageInstance', 'OrchestrationInstanceId'],
        ['FlowOrchestrationStepInstances', 'FlowOrchestrationStepInstance', 'OrchestrationInstanceId'],
        ['FlowOrchestrationLogs', 'FlowOrchestrationLog', 'OrchestrationInstanceId'],
        ['FlowOrchestrationWorkItems', 'FlowOrchestrationWorkItem', 'RelatedRecordId']
    ]
});

export const FlowOrchestrationStageInstance: ObjectDeclaration = object('FlowOrchestrationStageInstance', {
    label: 'Orchestration Stage Run',
    keyPrefix: '0jF',
    fields: [
        text('Name', 255, 'FGS', { label: 'API Name' }),
        text('Label', 80, 'FGS'),
        reference('OrchestrationInstanceId', ['FlowOrchestrationInstance'], 'FGS', { label: 'Orchestration Run ID' }),
        text('OrchestrationName', 80, 'FGSN'),
        OWNER,
        field('Position', 'int', 'FGS', { length: 9 }),
        picklist('Status', ['InProgress', 'Suspended', 'Error', 'Discontinued', 'Completed'], 'FGS')
    ],
    children: [['FlowOrchestrationStepInstances', 'FlowOrchestrationStepInstance', 'StageInstanceId']]
});

export const FlowOrchestrationStepInstance: ObjectDeclaration = object('FlowOrchestrationStepInstance', {
    label: 'Orchestration Step Run',
    keyPrefix: '0jL',
    fields: [
        text('Name', 255, 'FGS', { label: 'API Name' }),
        field('Description', 'longtextarea', 'N', { length: 32000 }),
        field('InProgressStepOutputs', 'longtextarea', 'N', { length: 100000 }),
        text('Label', 80, 'FGS'),
        reference('OrchestrationInstanceId', ['FlowOrchestrationInstance'], 'FGS', { label: 'Orchestration Run ID' }),
        text('OrchestrationName', 80, 'FN'),
        text('OrchestrationStageName', 80, 'FN'),
        OWNER,
        text('RelatedRecord', 40, 'FN', { label: 'Context Record ID' }),
        reference('StageInstanceId', ['FlowOrchestrationStageInstance'], 'FGS', {
            label: 'Orchestration Stage Run ID'
        }),
        picklist('Status', ['NotStarted', 'InProgress', 'Error', 'Discontinued', 'Completed'], 'FGS'),
        picklist(
            'StepType',
            ['InteractiveStep', 'BackgroundStep', 'AynchronousBackgroundStep=Asynchronous Background Step'],
            'FGS'
        )
    ],
    children: [['FlowOrchestrationWorkItems', 'FlowOrchestrationWorkItem', 'StepInstanceId']]
});

export const FlowOrchestrationWorkItem: ObjectDeclaration = object('FlowOrchestrationWorkItem', {
    label: 'Orchestration Work Item',
    keyPrefix: '0jf',
    fields: [
        text('Name', 255, 'FS', { label: 'Orchestration Work Item Number' }),
        reference('AssigneeId', ['Group', 'User'], 'FGS'),
        text('Description', 255, 'FGSN'),
        field('ElapsedTimeSinceAsgntInSec', 'long', 'FGSN', {
            label: 'Elapsed Time Since Assignment (seconds)',
            computed: 'sinceAssignment'
        }),
        field('ElapsedTimeSinceCreationInSec', 'long', 'FGSN', {
            label: 'Elapsed Time Since Creation (seconds)',
            computed: 'sinceCreation'
        }),
        picklist('FlowType', FLOW_TYPES, 'FGSN'),
        text('Label', 80, 'FGSN', { label: 'Step' }),
        text('OrchestrationName', 80, 'FGSN'),
        OWNER,
        reference('RelatedRecordId', ['*'], 'FGSN', { label: 'Context Record' }),
        picklist('ScreenFlow', null, 'FGSN'),
        field('ScreenFlowInputs', 'longtextarea', 'N', { length: 32768 }),
        picklist('Status', ['Assigned', 'Completed'], 'FGS'),
        reference('StepInstanceId', ['FlowOrchestrationStepInstance'], 'FGSN', { label: 'Orchestration Step Run ID' }),
        ...VIEWED
    ]
});

const KINDS = [
    ...['StartInstance=Orchestration Started', 'SuspendInstance=Orchestration Suspended'],
    ...['ResumeInstance=Orchestration Resumed', 'CancelInstance=Orchestration Canceled'],
    ...['EndInstance=Orchestration Completed', 'FailInstance=Orchestration Failed'],
    ...['StartStage=Stage Started', 'SuspendStage=Stage Suspended', 'DiscontinueStage=Stage Discontinued'],
    ...['EndStage=Stage Completed', 'FailStage=Stage Failed', 'StartStep=Step Started'],
    ...['DiscontinueStep=Step Discontinued', 'EndStep=Step Completed', 'FailStep=Step Failed'],
    ...['StartWorkItem=Work Item Assigned', 'ReassignWorkItem=Work Item Reassigned', 'EndWorkItem=Work Item Completed'],
    'RunRecallPath=Recall Path Run'
];

export const FlowOrchestrationLog: ObjectDeclaration = object('FlowOrchestrationLog', {
    label: 'Orchestration Run Log',
    keyPrefix: '0je',
    fields: [
        text('Name', 255, 'FS', { label: 'Orchestration Run Log Number' }),
        text('Actor', 255, 'FGSN', { label: 'Completed By' }),
        text('Assignee', 255, 'FGSN', { label: 'Assigned To' }),
        picklist('AssigneeType', ['User', 'Group', 'Queue', 'Invalid'], 'FGSN', { label: 'Assignment Type' }),
        text('Comments', 1333, 'FSN'),
        text('Context', 80, 'FGSN', { label: 'Context Record' }),
        field('Duration', 'long', 'FGSN', { label: 'Duration (seconds)' }),
        picklist('Kind', KINDS, 'FGS', { label: 'Milestone' }),
        reference('OrchestrationInstanceId', ['FlowOrchestrationInstance'], 'FGS', { label: 'Orchestration Run ID' }),
        text('OrchestrationName', 80, 'FGS'),
        field('OrchestrationVersion', 'int', 'FGS', { length: 9 }),
        text('StageName', 80, 'FGSN'),
        text('StepName', 80, 'FGSN'),
        field('Timestamp', 'datetime', 'FS')
    ]
});
