/** What the highlights panel of each object shows: its name field and four or five everyday fields. */

export interface ObjectFace {
    label: string;
    nameField: string;
    /** One letter in the tile, and its colour class. */
    tile: string;
    fields: { label: string; select: string; path: string[]; kind?: 'date' | 'moment' }[];
}

const plain = (label: string, name: string, kind?: 'date' | 'moment') => ({
    label,
    select: `${name} @optional { value }`,
    path: [name, 'value'],
    ...(kind ? { kind } : {})
});
const displayed = (label: string, name: string) => ({
    label,
    select: `${name} @optional { displayValue }`,
    path: [name, 'displayValue']
});
const picked = (label: string, name: string) => ({
    label,
    select: `${name} @optional { label value }`,
    path: [name, 'label']
});
const parent = (label: string, name: string) => ({
    label,
    select: `${name} @optional { Name @optional { value } }`,
    path: [name, 'Name', 'value']
});
const created = plain('Created', 'CreatedDate', 'moment');
const modified = plain('Last Modified', 'LastModifiedDate', 'moment');
const owner = (label: string) => ({
    label,
    select: 'Owner @optional { ... on User { OwnerName: Name @optional { value } } ... on Group { OwnerName: Name @optional { value } } }',
    path: ['Owner', 'OwnerName', 'value']
});

export const FACES: Record<string, ObjectFace> = {
    Opportunity: {
        label: 'Opportunity',
        nameField: 'Name',
        tile: 'tile tile_opportunity',
        fields: [
            parent('Account Name', 'Account'),
            plain('Close Date', 'CloseDate', 'date'),
            displayed('Amount', 'Amount'),
            parent('Opportunity Owner', 'Owner'),
            picked('Stage', 'StageName')
        ]
    },
    Account: {
        label: 'Account',
        nameField: 'Name',
        tile: 'tile tile_account',
        fields: [picked('Type', 'Type'), picked('Industry', 'Industry'), parent('Account Owner', 'Owner')]
    },
    Case: {
        label: 'Case',
        nameField: 'Subject',
        tile: 'tile tile_case',
        fields: [
            plain('Case Number', 'CaseNumber'),
            picked('Priority', 'Priority'),
            picked('Status', 'Status'),
            parent('Account Name', 'Account'),
            owner('Case Owner')
        ]
    },
    Onboarding__c: {
        label: 'Onboarding',
        nameField: 'Name',
        tile: 'tile tile_custom',
        fields: [plain('Department', 'Department__c'), parent('Owner', 'Owner'), created]
    },
    FlowOrchestrationInstance: {
        label: 'Orchestration Run',
        nameField: 'OrchestrationLabel',
        tile: 'tile tile_run',
        fields: [plain('Run', 'Name'), picked('Status', 'Status'), created, modified]
    },
    FlowOrchestrationStageInstance: {
        label: 'Orchestration Stage Run',
        nameField: 'Label',
        tile: 'tile tile_run',
        fields: [picked('Status', 'Status'), created, modified]
    },
    FlowOrchestrationStepInstance: {
        label: 'Orchestration Step Run',
        nameField: 'Label',
        tile: 'tile tile_run',
        fields: [picked('Status', 'Status'), picked('Step Type', 'StepType'), created, modified]
    },
    FlowOrchestrationWorkItem: {
        label: 'Orchestration Work Item',
        nameField: 'Label',
        tile: 'tile tile_run',
        fields: [plain('Work Item', 'Name'), picked('Status', 'Status'), created, modified]
    },
    FlowOrchestrationLog: {
        label: 'Orchestration Run Log',
        nameField: 'Name',
        tile: 'tile tile_run',
        fields: [
            picked('Milestone', 'Kind'),
            plain('Timestamp', 'Timestamp', 'moment'),
            plain('Stage', 'StageName'),
            plain('Step', 'StepName'),
            plain('Completed By', 'Actor')
        ]
    },
    FlowInterview: {
        label: 'Flow Interview',
        nameField: 'InterviewLabel',
        tile: 'tile tile_run',
        fields: [picked('Status', 'InterviewStatus'), plain('Current Element', 'CurrentElement'), created]
    }
};

/** Objects without runs of their own: their pages show the highlights only. */
export const WITHOUT_TIMELINE = new Set(['FlowInterview', 'User', 'Group']);

export function recordQuery(object: string, face: ObjectFace): string {
    const fields = [`${face.nameField} @optional { value }`, ...face.fields.map(({ select }) => select)];
    return `query Record($id: ID) { uiapi { query { ${object}(first: 1, where: { Id: { eq: $id } }) {
        edges { node { Id ${[...new Set(fields)].join(' ')} } } } } } }`;
}
