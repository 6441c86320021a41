/** Runs that are over: as planned, by hand, or with something left behind. */
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const completed: Script = {
    code: 'completed',
    title: 'Completed',
    text: 'A contract was renewed; every step is done.',
    process: contractRenewal,
    record: opportunity(3, 'Delgado Foods renewal 2026', 'Delgado Foods', 84_000, {
        owner: 'Noor Haddad',
        stage: 'Closed Won',
        closesIn: -1,
        type: 'Renewal'
    }),
    stages: [
        {
            stage: 'Signature',
            start: '26 Nov 09:20',
            steps: [
                ['Sign_renewal', '0s', '5h 40m', { who: 'Renewals Desk', comment: 'Signed by both directors.' }],
                ['Update_contract', '5h 40m', '31s'],
                ['File_renewal', '5h 40m 31s', '5s']
            ]
        }
    ]
};

export const canceled: Script = {
    code: 'canceled',
    title: 'Canceled',
    text: 'The customer withdrew; what was open was closed with the run.',
    process: loanApproval,
    record: opportunity(4, 'Marchetti Ceramics kiln loan', 'Marchetti Ceramics', 310_000, {
        owner: 'Karl Brandt',
        stage: 'Closed Lost',
        closesIn: -3
    }),
    canceled: { at: '24 Nov 11:15', by: 'Mira Lindholm' },
    stages: [
        {
            stage: 'Underwriting',
            start: '20 Nov 09:30',
            steps: [
                ['Run_policy_rules', '0s', '21s'],
                ['Underwriter_decision', '21s', null, { who: 'Tom Becker', fate: 'canceled' }],
                ['Collect_market_rates', '21s', '47m'],
                ['Store_decision', null, null]
            ]
        }
    ]
};

export const ghost: Script = {
    code: 'ghost',
    title: 'Canceled, an item stays open',
    text: 'The run was canceled while the Legal Queue held the contract: nobody can finish that item any more.',
    process: loanApproval,
    version: 6,
    record: opportunity(5, 'Alvarez Clinic bridge loan', 'Alvarez Clinic', 460_000, {
        owner: 'Maria Santos',
        stage: 'Closed Lost',
        closesIn: -7
    }),
    canceled: { at: '20 Nov 12:10', by: 'Mira Lindholm' },
    stages: [
        {
            stage: 'Legal_review',
            start: '18 Nov 10:00',
            steps: [
                ['Prepare_contract', '0s', '1m 12s'],
                ['Review_contract', '1m 12s', null, { who: 'Legal Queue' }],
                ['Confirm_land_register', '1m 12s', '19 Nov 15:20', { who: 'Maria Santos' }],
                ['Wait_for_register_entry', '19 Nov 15:20', null],
                ['Sign_contract', null, null],
                ['File_contract', null, null]
            ]
        }
    ]
};

export const abandoned: Script = {
    code: 'abandoned',
    title: 'Failed, a step was left open',
    text: 'The run failed while Elena Petrova had the contract to sign: step and item still look open.',
    process: loanApproval,
    record: opportunity(6, 'Tanaka Dental practice loan', 'Tanaka Dental', 220_000, { owner: 'Karl Brandt' }),
    fails: { at: '21 Nov 19:05', step: 'Wait_for_register_entry' },
    interview: {
        label: 'Wait for register entry',
        element: 'Ask_Land_Register',
        error: 'An Apex error occurred: System.CalloutException: Read timed out'
    },
    stages: [
        {
            stage: 'Legal_review',
            start: '18 Nov 09:00',
            steps: [
                ['Prepare_contract', '0s', '1m 15s'],
                ['Review_contract', '1m 15s', '20 Nov 16:40', { who: 'Priya Nair' }],
                ['Confirm_land_register', '1m 15s', '19 Nov 11:00', { who: 'Anna Kovacs' }],
                ['Wait_for_register_entry', '19 Nov 11:00', null],
                ['Sign_contract', '20 Nov 16:40', null, { who: 'Elena Petrova', fate: 'open', itemFate: 'open' }],
                ['File_contract', null, null]
            ]
        }
    ]
};

export const closedEarly: Script = {
    code: 'discontinued',
    title: 'Stage closed while steps still ran',
    text: 'The decision was stored before all had signed: one item was closed by the system, another stays open for nobody.',
    process: loanApproval,
    record: opportunity(23, 'Northgate Housing roof loan', 'Northgate Housing', 1_240_000),
    stages: [
        {
            stage: 'Underwriting',
            start: '24 Nov 10:00',
            end: '26 Nov 09:00',
            steps: [
                ['Run_policy_rules', '0s', '20s'],
                ['Underwriter_decision', '20s', '26 Nov 08:59:50', { who: 'Tom Becker', comment: 'Within policy.' }],
                ['Second_signature', '25 Nov 09:00', null, { who: 'Hana Kim' }],
                ['Check_exposure', '25 Nov 09:00', null, { who: 'Risk Desk', itemFate: 'open' }],
                ['Collect_market_rates', '20s', null],
                ['Store_decision', '26 Nov 08:59:50', '4s']
            ]
        },
        {
            stage: 'Legal_review',
            start: '26 Nov 09:00:01',
            steps: [
                ['Prepare_contract', '0s', '1m 16s'],
                ['Review_contract', '1m 16s', null, { who: 'Priya Nair' }],
                ['Confirm_land_register', '1m 16s', null, { who: 'Anna Kovacs' }],
                ['Wait_for_register_entry', null, null],
                ['Sign_contract', null, null],
                ['File_contract', null, null]
            ]
        }
    ]
};
