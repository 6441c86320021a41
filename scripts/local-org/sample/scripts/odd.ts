/** Runs with values that are not known or hard to show, and runs that do not count. */
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { onboardingProcess } from '../processes/onboarding.ts';
import { claimCase, onboarding, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const unknown: Script = {
    code: 'unknown',
    title: 'A status that is not known',
    text: 'The run is "Queued", a value that no list documents.',
    process: contractRenewal,
    record: opportunity(30, 'Bellamy Bakeries renewal 2026', 'Bellamy Bakeries', 26_000, { owner: 'Noor Haddad' }),
    status: 'Queued',
    stages: [
        {
            stage: 'Terms',
            start: '27 Nov 08:30',
            steps: [
                ['Collect_usage', '0s', '2m 58s'],
                ['Check_price_list', '0s', '14s'],
                ['Review_terms', '2m 58s', null, { who: 'Anna Kovacs' }]
            ]
        }
    ]
};

export const noStatus: Script = {
    ...unknown,
    code: 'unknown-no-status',
    title: 'No status at all',
    text: 'The status of the run is empty.',
    record: opportunity(31, 'Abbott & Rowe renewal 2026', 'Abbott & Rowe', 14_500, { owner: 'Noor Haddad' }),
    status: null
};

export const unknownParts: Script = {
    code: 'unknown-parts',
    title: 'Stage, step and item with unknown statuses',
    text: 'The run is in progress; some of its parts have values that no list documents, one has none.',
    process: onboardingProcess,
    record: onboarding(2, 'Ravi Menon', 'Claims', 2),
    stages: [
        {
            stage: 'Preparation',
            start: '26 Nov 08:00',
            status: 'Paused',
            steps: [
                ['Create_employee_record', '0s', '6s'],
                ['Create_accounts', '7s', null, { who: 'IT Service', itemStatus: 'InReview' }],
                ['Order_equipment', '7s', null, { status: 'Skipped' }],
                ['Sign_employment_contract', '0s', '27 Nov 09:00', { who: 'HR Partners' }],
                ['Send_welcome_mail', null, null, { status: null }]
            ]
        }
    ]
};

export const debugRun: Script = {
    code: 'debug',
    title: 'A debug run',
    text: 'Started from the builder to try the process out: it does not count.',
    process: claims,
    record: claimCase(10, '00012900', 'Test, please ignore', 'Abbott & Rowe', {
        owner: 'Mira Lindholm',
        priority: 'Low'
    }),
    isDebug: true,
    startedBy: 'Mira Lindholm',
    stages: [
        {
            stage: 'Payment',
            start: '26 Nov 13:00',
            steps: [
                ['Release_payment', '0s', '2m', { who: 'Treasury', by: 'Mira Lindholm' }],
                ['Transfer_payment', '2m', '40s'],
                ['Close_claim', '2m 40s', '4s']
            ]
        }
    ]
};

export const hardNames: Script = {
    code: 'hard-names',
    title: 'Names that are hard to show',
    text: 'Marks, quotes, formulas and two directions of writing in names and comments.',
    process: loanApproval,
    record: opportunity(
        33,
        '=SUM(A1) "Cork" <b>ferry</b> & تمويل السفن loan 🚢 for O\'Brien & Söhne, second berth, phase II',
        'O\'Brien & Söhne "Marine" <Cork>',
        3_300_000
    ),
    stages: [
        {
            stage: 'Underwriting',
            start: '26 Nov 12:00',
            steps: [
                ['Run_policy_rules', '0s', '20s'],
                [
                    'Underwriter_decision',
                    '20s',
                    '26 Nov 16:45',
                    { who: 'Hana Kim', comment: '=HYPERLINK("x") <img src=x> "ok" 👍 — line 1\nline 2' }
                ],
                ['Second_signature', '26 Nov 16:45', null, { who: "Sinéad O'Rourke" }],
                ['Store_decision', null, null]
            ]
        }
    ]
};

export const secondsOnly: Script = {
    code: 'completed-in-seconds',
    title: 'Completed within seconds',
    text: 'A run of machine work only: all of it fits into less than a minute.',
    process: claims,
    record: claimCase(13, '00012917', 'Broken glass, Kaya', 'Corvo Marble', { status: 'Closed', priority: 'Low' }),
    start: '27 Nov 11:04:10',
    lead: false,
    stages: [
        { stage: 'Registration', start: '27 Nov 11:04:10', steps: [['Register_claim', '0s', '9s']] },
        { stage: 'Assessment', start: '27 Nov 11:04:20', steps: [['Estimate_payout', '0s', '7s']] },
        { stage: 'Decision', start: '27 Nov 11:04:28', steps: [['Notify_policy_holder', '0s', '3s']] },
        {
            stage: 'Payment',
            start: '27 Nov 11:04:32',
            steps: [
                ['Transfer_payment', '0s', '16s'],
                ['Close_claim', '16s', '4s']
            ]
        }
    ]
};
