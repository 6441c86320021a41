/** Runs that failed for good, and how one can tell. */
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { onboardingProcess } from '../processes/onboarding.ts';
import { claimCase, onboarding, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const failed: Script = {
    code: 'failed',
    title: 'Failed for good: assignee not found',
    text: 'The step names a group that does not exist; such a run cannot be resumed.',
    process: onboardingProcess,
    record: onboarding(1, 'Priya Natarajan', 'Risk', 4),
    fails: { at: '26 Nov 08:20', step: 'Create_accounts', invalidAssignee: 'IT_Service_Bristol' },
    interview: {
        label: 'Onboarding',
        element: 'Preparation',
        error: 'The assignee IT_Service_Bristol of the step Create accounts is no active user, group or queue.'
    },
    stages: [
        {
            stage: 'Preparation',
            start: '26 Nov 08:19:40',
            steps: [
                ['Create_employee_record', '0s', '6s'],
                ['Create_accounts', '7s', null, { items: [] }],
                ['Order_equipment', '7s', null],
                ['Sign_employment_contract', '0s', null, { who: 'Ingrid Larsen' }],
                ['Send_welcome_mail', null, null]
            ]
        }
    ]
};

export const failedMuleSoft: Script = {
    code: 'failed-mulesoft',
    title: 'Failed for good: MuleSoft step',
    text: 'An action that a MuleSoft step called has failed; such a run cannot be resumed.',
    process: claims,
    record: claimCase(2, '00012838', 'Collision, Quinn', 'Sandoval Freight'),
    fails: { at: '24 Nov 16:42:40', step: 'Transfer_payment' },
    interview: {
        label: 'Transfer payment',
        element: 'Post_Payment',
        error: 'The external service answered 422: the beneficiary account is closed.'
    },
    stages: [
        {
            stage: 'Payment',
            start: '24 Nov 11:30',
            steps: [
                ['Release_payment', '0s', '5h 12m', { who: 'Treasury' }],
                ['Transfer_payment', '5h 12m', null],
                ['Close_claim', null, null]
            ]
        }
    ]
};

export const failedOutside: Script = {
    code: 'failed-outside',
    title: 'Failed for good: outside the stages',
    text: 'A decision between the stages went wrong; the running stage was discontinued and nothing in it failed.',
    process: contractRenewal,
    record: opportunity(7, 'Ellery Print renewal 2026', 'Ellery Print', 21_000, { owner: 'Noor Haddad' }),
    fails: { at: '25 Nov 10:03' },
    interview: {
        label: 'Contract renewal',
        element: 'Decide_Next_Stage',
        error: 'The flow failed to access the value for Get_Contract.EndDate because it was not set or assigned.'
    },
    stages: [
        {
            stage: 'Offer',
            start: '24 Nov 09:00',
            steps: [
                ['Draft_offer', '0s', '52s'],
                ['Approve_discount', '52s', '4h', { who: 'Noor Haddad' }],
                ['Send_offer', '4h 1m', '6s'],
                ['Wait_for_answer', '4h 1m 6s', null]
            ]
        }
    ]
};

export const failedBefore: Script = {
    code: 'failed-before-first-stage',
    title: 'Failed before its first stage',
    text: 'The error came before any stage began: there is nothing to show but the run itself.',
    process: contractRenewal,
    record: opportunity(8, 'Rossi Cycles renewal 2026', 'Rossi Cycles', 17_500, { owner: 'Noor Haddad' }),
    start: '25 Nov 07:45',
    fails: { at: '25 Nov 07:45:02' },
    interview: {
        label: 'Contract renewal',
        element: 'Get_Contract',
        error: 'The flow failed to access the value for Record.ContractId because it was not set or assigned.'
    },
    stages: []
};

export const failedLongAgo: Script = {
    code: 'failed-window-over',
    title: 'Failed, the time to resume is over',
    text: 'The run failed sixteen days ago; it could have been resumed for fourteen.',
    process: loanApproval,
    record: opportunity(9, 'Umbra Lighting extension loan', 'Umbra Lighting', 540_000, { owner: 'Karl Brandt' }),
    fails: { at: '11 Nov 15:31:12', step: 'Check_flood_zone' },
    interview: {
        label: 'Check flood zone',
        element: 'Read_Zone_Map',
        error: 'An Apex error occurred: System.LimitException: Too many query rows: 50001'
    },
    stages: [
        {
            stage: 'Valuation',
            start: '11 Nov 15:30',
            steps: [
                ['Order_appraisal', '0s', '11s'],
                ['Visit_property', '11s', null, { who: 'Appraisers' }],
                ['Check_flood_zone', '11s', null],
                ['Review_appraisal', null, null],
                ['Update_collateral', null, null]
            ]
        }
    ]
};
