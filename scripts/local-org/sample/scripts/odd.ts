/** Runs of which something is missing, not known, or hard to show. */
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { onboardingProcess } from '../processes/onboarding.ts';
import { recordId } from '../ids.ts';
import { accountRecord, claimCase, onboarding, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

/** No record of this number exists. */
const GONE = 999_999;

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
                ['Review_terms', '2m 58s', null, { who: 'Chiara Fontana' }]
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

export const noLog: Script = {
    code: 'no-log',
    title: 'A run without log rows',
    text: 'No milestone is to be read: the times are estimated from the records.',
    process: claims,
    record: claimCase(11, '00012844', 'Theft, Dubois', 'Rossi Cycles'),
    logged: false,
    stages: [
        {
            stage: 'Decision',
            start: '25 Nov 10:00',
            steps: [
                ['Check_by_hand', '0s', '26 Nov 09:10', { who: 'Samuel Osei' }],
                ['Approve_claim', '26 Nov 09:10', null, { who: 'Anna Kovacs' }],
                ['Notify_policy_holder', null, null]
            ]
        }
    ]
};

export const partialLog: Script = {
    code: 'closed',
    title: 'Who closed an item is not known',
    text: 'The log of one step is gone: its item is completed, but nobody can say by whom.',
    process: claims,
    record: claimCase(12, '00012849', 'Storm, Lopez', 'Yarrow Nurseries', { status: 'Closed' }),
    stages: [
        {
            stage: 'Decision',
            start: '24 Nov 08:30',
            steps: [
                ['Approve_claim', '0s', '4h 20m', { who: 'Samuel Osei', logged: false }],
                ['Notify_policy_holder', '4h 20m', '4s']
            ]
        },
        {
            stage: 'Payment',
            start: '24 Nov 12:50:05',
            steps: [
                ['Release_payment', '0s', '25 Nov 09:30', { who: 'Treasury' }],
                ['Transfer_payment', '25 Nov 09:30', '42s'],
                ['Close_claim', '25 Nov 09:30:42', '4s']
            ]
        }
    ]
};

export const lostStage: Script = {
    code: 'stage-not-visible',
    title: 'The stage of a step is not visible',
    text: 'One step points to a stage that cannot be read: it stands in a place of its own.',
    process: loanApproval,
    record: opportunity(32, 'Hollis & Daughters shop loan', 'Hollis & Daughters', 88_000),
    stages: [
        {
            stage: 'Underwriting',
            start: '26 Nov 09:10',
            steps: [
                ['Run_policy_rules', '0s', '19s'],
                ['Underwriter_decision', '19s', '26 Nov 15:30', { who: 'Hana Kim' }],
                ['Collect_market_rates', '19s', null, { lostStage: true }],
                ['Calculate_price', null, null],
                ['Store_decision', null, null]
            ]
        }
    ]
};

export const noRecord: Script = {
    code: 'no-record',
    title: 'Started without a record',
    text: 'An autolaunched run: no business record leads to it.',
    process: contractRenewal,
    flowType: 'OrchAutolnch',
    record: null,
    startedBy: 'Mira Lindholm',
    stages: [
        {
            stage: 'Offer',
            start: '26 Nov 10:00',
            steps: [
                ['Draft_offer', '0s', '51s'],
                ['Approve_discount', '51s', '26 Nov 14:00', { who: 'Anna Kovacs' }],
                ['Send_offer', '26 Nov 14:00', '6s'],
                ['Wait_for_answer', '26 Nov 14:00:06', null]
            ]
        }
    ]
};

export const recordGone: Script = {
    code: 'record-not-visible',
    title: 'Its record cannot be read',
    text: 'The run was started by an account that this reader does not see.',
    process: contractRenewal,
    record: accountRecord('Mistry Textiles'),
    triggeringRecord: recordId('Account', GONE),
    startedBy: 'Noor Haddad',
    stages: [
        {
            stage: 'Terms',
            start: '27 Nov 09:15',
            steps: [
                ['Collect_usage', '0s', '3m 10s'],
                ['Check_price_list', '0s', '13s'],
                ['Review_terms', '3m 10s', null, { who: 'Noor Haddad' }]
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
