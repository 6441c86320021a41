/** Runs in which the machine works, or in which nothing is to be seen yet, and runs that nobody moves on. */
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { claimCase, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const running: Script = {
    code: 'running',
    title: 'Running, the machine works',
    text: 'The credit bureau was asked a minute ago.',
    process: loanApproval,
    record: opportunity(24, 'Xu Components line loan', 'Xu Components', 2_100_000, { owner: 'Maria Santos' }),
    stages: [
        {
            stage: 'Credit_check',
            start: '27 Nov 13:18:40',
            steps: [
                ['Call_credit_bureau', '0s', null],
                ['Read_account_history', '0s', '23s'],
                ['Calculate_score', null, null],
                ['Review_score', null, null],
                ['Decide_credit_line', null, null],
                ['Store_score', null, null]
            ]
        }
    ]
};

export const betweenStages: Script = {
    code: 'running-between-stages',
    title: 'Running, between two stages',
    text: 'One stage is done, the next has not begun.',
    process: claims,
    record: claimCase(6, '00012921', 'Hail, Adler', 'Zielinski Motors'),
    goesOn: true,
    stages: [
        {
            stage: 'Registration',
            start: '27 Nov 09:40',
            steps: [
                ['Register_claim', '0s', '9s'],
                ['Check_fraud_indicators', '9s', '1m 28s'],
                ['Confirm_cover', '9s', '27 Nov 13:19:54', { who: 'Claims Desk' }]
            ]
        }
    ]
};

export const justStarted: Script = {
    code: 'running-just-started',
    title: 'Running, nothing visible yet',
    text: 'The run has begun; no stage has.',
    process: contractRenewal,
    record: opportunity(25, 'Kestrel Aviation renewal 2026', 'Kestrel Aviation', 205_000, { owner: 'Noor Haddad' }),
    start: '27 Nov 13:19:56',
    goesOn: true,
    stages: []
};

export const stalled: Script = {
    code: 'stalled',
    title: 'Stalled: held by nobody',
    text: 'Noor Haddad finished her item, yet the step goes on and nobody holds it.',
    process: contractRenewal,
    record: opportunity(26, 'Nordwind Energie renewal 2026', 'Nordwind Energie', 480_000, { owner: 'Noor Haddad' }),
    stages: [
        {
            stage: 'Terms',
            start: '24 Nov 09:02',
            steps: [
                ['Collect_usage', '0s', '2m 50s'],
                ['Check_price_list', '0s', '15s'],
                [
                    'Review_terms',
                    '2m 50s',
                    null,
                    { items: [{ who: 'Noor Haddad', end: '24 Nov 15:40', comment: 'Terms go back to sales.' }] }
                ]
            ]
        }
    ]
};

export const stalledScreen: Script = {
    code: 'stalled-screen-failed',
    title: 'Stalled: the item was closed, the step was not',
    text: 'The screen of the Claims Desk broke: its item is gone, the step still runs.',
    process: claims,
    record: claimCase(7, '00012903', 'Hail, Petrova', 'Thornbury Estates'),
    stages: [
        {
            stage: 'Registration',
            start: '26 Nov 10:15',
            steps: [
                ['Register_claim', '0s', '10s'],
                ['Check_fraud_indicators', '10s', '1m 33s'],
                ['Confirm_cover', '10s', null, { items: [{ who: 'Claims Desk', end: '26 Nov 15:07' }] }]
            ]
        }
    ]
};

export const stalledAtFault: Script = {
    code: 'stalled-stage-failed',
    title: 'Stalled: its stage has failed',
    text: 'The fault path took over but nothing came of it: the run is in progress behind a failed stage.',
    process: claims,
    record: claimCase(8, '00012897', 'Lightning, Meier', 'Pemberton Dairies', { priority: 'High' }),
    goesOn: true,
    stages: [
        {
            stage: 'Assessment',
            start: '25 Nov 08:10',
            fault: { step: 'Request_repair_quote', at: '26 Nov 07:31' },
            steps: [
                ['Assess_damage', '0s', '25 Nov 16:20', { who: 'Lucia Moretti' }],
                ['Request_repair_quote', '0s', null],
                ['Estimate_payout', null, null]
            ]
        }
    ]
};
