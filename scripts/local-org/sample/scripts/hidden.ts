/** Runs of which something is missing: the log, a stage, the record that started them. */
import { recordId } from '../ids.ts';
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { accountRecord, claimCase, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

/** No record of this number exists. */
const GONE = 999_999;

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
