/** Business records that orchestrations run on: a few everyday fields each. */
import { field, object, picklist, reference, text } from './build.ts';
import type { ObjectDeclaration } from './types.ts';

const OWNER = reference('OwnerId', ['User'], 'FGS');
const DESCRIPTION = field('Description', 'longtextarea', 'N', { length: 32000 });
/** Items whose work is done on the record's page. */
const WORK: [string, string, string] = ['FlowOrchestrationWorkItems', 'FlowOrchestrationWorkItem', 'RelatedRecordId'];

const INDUSTRIES = [
    'Banking',
    'Construction',
    'Energy',
    'Healthcare',
    'Insurance',
    'Manufacturing',
    'Retail',
    'Technology'
];

export const Account: ObjectDeclaration = object('Account', {
    label: 'Account',
    keyPrefix: '001',
    fields: [
        text('Name', 255, 'FGS', { label: 'Account Name' }),
        text('AccountNumber', 40, 'FGSN'),
        text('BillingCity', 40, 'FGSN'),
        field('AnnualRevenue', 'currency', 'FSN'),
        DESCRIPTION,
        picklist('Industry', INDUSTRIES, 'FGSN'),
        field('NumberOfEmployees', 'int', 'FGSN', { label: 'Employees', length: 8 }),
        OWNER,
        reference('ParentId', ['Account'], 'FGSN', { label: 'Parent Account ID' }),
        field('Phone', 'phone', 'FGSN', { length: 40, label: 'Account Phone' }),
        picklist('Type', ['Prospect', 'Customer', 'Partner', 'Other'], 'FGSN', { label: 'Account Type' }),
        field('Website', 'url', 'FGSN', { length: 255 })
    ],
    children: [
        ['ChildAccounts', 'Account', 'ParentId'],
        ['Opportunities', 'Opportunity', 'AccountId'],
        ['Cases', 'Case', 'AccountId'],
        WORK
    ]
});

const STAGES = [
    ...['Prospecting', 'Qualification', 'Needs Analysis', 'Value Proposition', 'Proposal/Price Quote'],
    ...['Negotiation/Review', 'Closed Won', 'Closed Lost']
];

export const Opportunity: ObjectDeclaration = object('Opportunity', {
    label: 'Opportunity',
    labelPlural: 'Opportunities',
    keyPrefix: '006',
    fields: [
        text('Name', 120, 'FGS'),
        reference('AccountId', ['Account'], 'FGSN'),
        field('Amount', 'currency', 'FSN'),
        field('CloseDate', 'date', 'FGS'),
        DESCRIPTION,
        field('IsClosed', 'boolean', 'FGS', { label: 'Closed' }),
        field('IsWon', 'boolean', 'FGS', { label: 'Won' }),
        text('NextStep', 255, 'FGSN'),
        OWNER,
        field('Probability', 'percent', 'FSN', { label: 'Probability (%)' }),
        picklist('StageName', STAGES, 'FGS', { label: 'Stage' }),
        picklist('Type', ['New Business', 'Existing Business', 'Renewal'], 'FGSN', { label: 'Opportunity Type' })
    ],
    children: [WORK]
});

export const Case: ObjectDeclaration = object('Case', {
    label: 'Case',
    keyPrefix: '500',
    nameField: 'CaseNumber',
    fields: [
        text('CaseNumber', 30, 'FGS'),
        reference('AccountId', ['Account'], 'FGSN'),
        field('ClosedDate', 'datetime', 'FSN', { label: 'Closed Date' }),
        DESCRIPTION,
        field('IsClosed', 'boolean', 'FGS', { label: 'Closed' }),
        picklist('Origin', ['Email', 'Phone', 'Web'], 'FGSN', { label: 'Case Origin' }),
        reference('OwnerId', ['Group', 'User'], 'FGS'),
        picklist('Priority', ['High', 'Medium', 'Low'], 'FGSN'),
        picklist('Status', ['New', 'Working', 'Escalated', 'Closed'], 'FGSN'),
        text('Subject', 255, 'FGSN'),
        picklist('Type', ['Claim', 'Question', 'Problem', 'Other'], 'FGSN', { label: 'Case Type' })
    ],
    children: [WORK]
});

export const Onboarding: ObjectDeclaration = object('Onboarding__c', {
    label: 'Onboarding',
    labelPlural: 'Onboardings',
    keyPrefix: 'a01',
    fields: [
        text('Name', 80, 'FGSN', { label: 'Onboarding Name' }),
        text('Department__c', 80, 'FGSN'),
        reference('Employee__c', ['User'], 'FGSN'),
        OWNER,
        reference('Manager__c', ['User'], 'FGSN'),
        field('Start_Date__c', 'date', 'FGSN'),
        picklist('Status__c', ['Planned', 'In Progress', 'Done', 'Withdrawn'], 'FGSN')
    ],
    children: [WORK]
});
