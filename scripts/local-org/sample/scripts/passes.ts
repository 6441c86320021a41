/** Runs that took an unusual way through their process. */
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { discountApproval } from '../processes/discountApproval.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { accountRecord, claimCase, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const handledFault: Script = {
    code: 'handled-fault',
    title: 'A failure was handled',
    text: 'The estimate failed, the fault path led to a check by hand: the run goes on.',
    process: claims,
    record: claimCase(9, '00012880', 'Machine breakdown, Chen', 'Nakamura Tools'),
    stages: [
        {
            stage: 'Assessment',
            start: '24 Nov 09:20',
            fault: { step: 'Estimate_payout', at: '25 Nov 14:11:09' },
            steps: [
                ['Assess_damage', '0s', '25 Nov 14:11', { who: 'Lucia Moretti' }],
                ['Estimate_payout', '25 Nov 14:11', null]
            ]
        },
        {
            stage: 'Decision',
            start: '25 Nov 14:11:10',
            steps: [
                ['Check_by_hand', '0s', '26 Nov 11:30', { who: 'Samuel Osei', comment: 'Paid by list price.' }],
                ['Approve_claim', '26 Nov 11:30', null, { who: 'Anna Kovacs' }],
                ['Notify_policy_holder', null, null]
            ]
        }
    ]
};

export const secondPass: Script = {
    code: 'second-pass',
    title: 'A stage was passed twice',
    text: 'The bureau failed, the fault path went back to the start of the credit check; the second pass went well.',
    process: loanApproval,
    record: opportunity(27, 'Juniper Solar roof loan', 'Juniper Solar', 405_000, { owner: 'Karl Brandt' }),
    stages: [
        {
            stage: 'Credit_check',
            start: '24 Nov 10:00',
            fault: { step: 'Call_credit_bureau', at: '24 Nov 10:05' },
            steps: [
                ['Call_credit_bureau', '0s', null],
                ['Read_account_history', '0s', '26s'],
                ['Calculate_score', null, null],
                ['Review_score', null, null],
                ['Store_score', null, null]
            ]
        },
        {
            stage: 'Credit_check',
            start: '24 Nov 10:05:01',
            steps: [
                ['Call_credit_bureau', '0s', '1m 58s'],
                ['Read_account_history', '0s', '24s'],
                ['Calculate_score', '1m 58s', '9s'],
                ['Review_score', '2m 7s', '25 Nov 09:30', { who: 'Karl Brandt' }],
                ['Store_score', '25 Nov 09:30', '4s']
            ]
        },
        {
            stage: 'Valuation',
            start: '25 Nov 09:30:05',
            steps: [
                ['Order_appraisal', '0s', '12s'],
                ['Visit_property', '12s', '26 Nov 16:00', { who: 'Appraisers' }],
                ['Review_appraisal', '26 Nov 16:00', null, { who: 'Elena Petrova' }],
                ['Update_collateral', null, null]
            ]
        }
    ]
};

export const earlierRun: Script = {
    code: 'several-runs-earlier',
    title: 'Several runs of one record: the earlier one',
    text: 'The renewal of a year ago, long completed, on the same account as the next.',
    process: contractRenewal,
    version: 1,
    record: accountRecord('Evergreen Care'),
    startedBy: 'Noor Haddad',
    stages: [
        {
            stage: 'Signature',
            start: '12 Sep 10:00',
            steps: [
                ['Sign_renewal', '0s', '3h 20m', { who: 'Renewals Desk' }],
                ['Update_contract', '3h 20m', '29s'],
                ['File_renewal', '3h 20m 29s', '5s']
            ]
        }
    ]
};

export const laterRun: Script = {
    code: 'several-runs',
    title: 'Several runs of one record',
    text: 'This account has an earlier run, too: the one in progress is shown first.',
    process: contractRenewal,
    record: accountRecord('Evergreen Care'),
    startedBy: 'Noor Haddad',
    stages: [
        {
            stage: 'Offer',
            start: '26 Nov 08:45',
            steps: [
                ['Draft_offer', '0s', '48s'],
                ['Approve_discount', '48s', null, { who: 'Anna Kovacs' }],
                ['Send_offer', null, null],
                ['Wait_for_answer', null, null]
            ]
        }
    ]
};

export const approval: Script = {
    code: 'approval',
    title: 'An approval, waiting for the second signature',
    text: 'Approval processes built with Flow are orchestrations too; the type of their steps is not documented.',
    process: discountApproval,
    record: opportunity(28, 'Whitlock Glass furnace loan', 'Whitlock Glass', 940_000, { owner: 'Maria Santos' }),
    stages: [
        {
            stage: 'Finance_approval',
            start: '26 Nov 16:20',
            steps: [
                ['Approve_as_finance', '0s', null, { who: 'Treasury' }],
                ['Store_approval', null, null]
            ]
        }
    ]
};

export const recalled: Script = {
    code: 'recalled',
    title: 'An approval that was recalled',
    text: 'The submitter took the request back: run, stage, step and item are canceled.',
    process: discountApproval,
    record: opportunity(29, 'Laurent Vineyards press loan', 'Laurent Vineyards', 132_000, { owner: 'Maria Santos' }),
    canceled: { at: '25 Nov 15:45', by: 'Maria Santos', recalled: true },
    stages: [
        {
            stage: 'Manager_approval',
            start: '25 Nov 09:05',
            status: 'Canceled',
            steps: [['Approve_as_manager', '0s', null, { who: 'Hana Kim', fate: 'canceled' }]]
        }
    ]
};
