/** Runs that failed and may be resumed, or were. */
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { claimCase, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

const TIMED_OUT = 'An Apex error occurred: System.CalloutException: Read timed out';

export const lastHours: Script = {
    code: 'failed-resumable-today',
    title: 'May be resumable, six hours left',
    text: 'The credit bureau did not answer two weeks ago; only today the run may still be resumed.',
    process: loanApproval,
    record: opportunity(10, 'Okafor Logistics fleet loan', 'Okafor Logistics', 890_000, { owner: 'Maria Santos' }),
    fails: { at: '13 Nov 19:30', step: 'Call_credit_bureau' },
    interview: { label: 'Call Credit Bureau', element: 'Ask_Bureau', error: TIMED_OUT },
    stages: [
        {
            stage: 'Credit_check',
            start: '13 Nov 19:27:40',
            steps: [
                ['Call_credit_bureau', '0s', null],
                ['Read_account_history', '0s', '24s'],
                ['Calculate_score', null, null],
                ['Review_score', null, null],
                ['Decide_credit_line', null, null],
                ['Store_score', null, null]
            ]
        }
    ]
};

export const inactiveAssignee: Script = {
    code: 'failed-inactive-assignee',
    title: 'May be resumable: the assignee is inactive',
    text: 'The damage was to be assessed by a colleague who has left. Once another is named, the run may go on.',
    process: claims,
    record: claimCase(3, '00012874', 'Water damage, Hansen', 'Thornbury Estates', { priority: 'High' }),
    fails: { at: '19 Nov 09:15', step: 'Assess_damage' },
    interview: {
        label: 'Claim handling',
        element: 'Assessment',
        error: 'The assignee of the step Assess damage, tom.vega@northlight.example, is inactive.'
    },
    stages: [
        {
            stage: 'Assessment',
            start: '18 Nov 14:10',
            steps: [
                ['Assess_damage', '0s', null, { who: 'Tom Vega' }],
                ['Request_repair_quote', '0s', null],
                ['Estimate_payout', null, null]
            ]
        }
    ]
};

export const failedAgain: Script = {
    code: 'failed-again',
    title: 'Resumed once, failed again',
    text: 'The run failed, was resumed the next day and failed at the same step once more.',
    process: loanApproval,
    record: opportunity(11, 'Vesterby Timber saw loan', 'Vesterby Timber', 725_000, { owner: 'Karl Brandt' }),
    pauses: [
        {
            how: 'fail',
            at: '24 Nov 15:00',
            resumed: '25 Nov 08:30',
            by: 'Mira Lindholm',
            step: 'Call_credit_bureau'
        }
    ],
    fails: { at: '25 Nov 08:34', step: 'Call_credit_bureau' },
    interview: { label: 'Call Credit Bureau', element: 'Ask_Bureau', error: TIMED_OUT },
    stages: [
        {
            stage: 'Credit_check',
            start: '24 Nov 14:56',
            steps: [
                ['Call_credit_bureau', '0s', null],
                ['Read_account_history', '0s', '25s'],
                ['Calculate_score', null, null],
                ['Review_score', null, null],
                ['Store_score', null, null]
            ]
        }
    ]
};

export const noMessage: Script = {
    code: 'failed-no-message',
    title: 'Failed, the message is gone',
    text: 'The run points to an interview that no longer exists: where to look for the message has to be said.',
    process: contractRenewal,
    record: opportunity(12, 'Fjordline Seafood renewal 2026', 'Fjordline Seafood', 63_000, { owner: 'Noor Haddad' }),
    fails: { at: '26 Nov 17:05:20', step: 'Collect_usage' },
    interview: { label: 'Collect usage', missing: true },
    stages: [
        {
            stage: 'Terms',
            start: '26 Nov 17:02',
            steps: [
                ['Collect_usage', '0s', null],
                ['Check_price_list', '0s', '13s'],
                ['Review_terms', null, null]
            ]
        }
    ]
};

export const resumed: Script = {
    code: 'resumed',
    title: 'Failed, resumed, completed',
    text: 'A record was locked; the run was resumed an hour later and came to a good end.',
    process: claims,
    record: claimCase(4, '00012815', 'Broken glass, Iyer', 'Brightwater Hotels', { status: 'Closed', priority: 'Low' }),
    pauses: [
        { how: 'fail', at: '20 Nov 09:41', resumed: '20 Nov 10:52', by: 'Mira Lindholm', step: 'Estimate_payout' }
    ],
    stages: [
        {
            stage: 'Assessment',
            start: '19 Nov 08:30',
            steps: [
                [
                    'Assess_damage',
                    '0s',
                    '20 Nov 09:40:52',
                    { who: 'Lucia Moretti', comment: 'Photos match the report.' }
                ],
                ['Estimate_payout', '20 Nov 09:40:52', '20 Nov 10:52:08']
            ]
        },
        {
            stage: 'Decision',
            start: '20 Nov 10:52:09',
            steps: [
                ['Approve_claim', '0s', '3h 10m', { who: 'Anna Kovacs' }],
                ['Notify_policy_holder', '3h 10m', '4s']
            ]
        },
        {
            stage: 'Payment',
            start: '20 Nov 14:02:14',
            steps: [
                ['Release_payment', '0s', '21 Nov 09:12', { who: 'Treasury' }],
                ['Transfer_payment', '21 Nov 09:12', '41s'],
                ['Close_claim', '21 Nov 09:12:41', '4s']
            ]
        }
    ]
};
