/** Runs that wait for somebody. */
import { contractRenewal } from '../processes/contractRenewal.ts';
import { claims } from '../processes/claims.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { claimCase, opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const waitingYou: Script = {
    code: 'waiting-you',
    title: 'Waiting on you',
    text: 'Everything is ready for Anna Kovacs to sign.',
    process: loanApproval,
    record: opportunity(17, 'Brightwater Hotels refurbishment loan', 'Brightwater Hotels', 760_000),
    stages: [
        {
            stage: 'Legal_review',
            start: '20 Nov 10:05',
            steps: [
                ['Prepare_contract', '0s', '1m 14s'],
                ['Review_contract', '1m 14s', '24 Nov 15:10', { who: 'Priya Nair', comment: 'Clause 7 is agreed.' }],
                ['Confirm_land_register', '1m 14s', '21 Nov 12:00', { who: 'Maria Santos' }],
                ['Check_guarantor', '1m 14s', '49s'],
                ['Wait_for_register_entry', '21 Nov 12:00', '25 Nov 09:10'],
                ['Sign_contract', '25 Nov 09:10', null, { who: 'Anna Kovacs' }],
                ['File_contract', null, null]
            ]
        }
    ]
};

export const waitingGroup: Script = {
    code: 'waiting-group',
    title: 'Waiting on a public group',
    text: 'One of the appraisers has to visit the property.',
    process: loanApproval,
    record: opportunity(18, 'Quayside Breweries tank loan', 'Quayside Breweries', 145_000, { owner: 'Karl Brandt' }),
    stages: [
        {
            stage: 'Valuation',
            start: '26 Nov 14:30',
            steps: [
                ['Order_appraisal', '0s', '11s'],
                ['Visit_property', '11s', null, { who: 'Appraisers' }],
                ['Check_flood_zone', '11s', '41s'],
                ['Review_appraisal', null, null],
                ['Update_collateral', null, null]
            ]
        }
    ]
};

export const inactiveHolder: Script = {
    code: 'waiting-inactive-holder',
    title: 'Waiting on an inactive user',
    text: 'Tom Vega holds the item but cannot log in any more: it has to be reassigned.',
    process: loanApproval,
    record: opportunity(19, 'Lindqvist Marine refit loan', 'Lindqvist Marine', 980_000),
    stages: [
        {
            stage: 'Application_intake',
            start: '19 Nov 08:50',
            steps: [
                ['Register_application', '0s', '8s'],
                ['Check_identity', '8s', '32s'],
                ['Check_sanctions_list', '8s', '1m 6s'],
                ['Complete_documents', '1m 14s', null, { who: 'Tom Vega' }],
                ['Store_application', null, null]
            ]
        }
    ]
};

export const inactiveAdjuster: Script = {
    code: 'waiting-inactive-reassigned',
    title: 'Reassigned to an inactive user',
    text: 'The claim was handed to Tom Vega, who has left since.',
    process: claims,
    record: claimCase(5, '00012866', 'Theft, Moreau', 'Gallagher Builders'),
    stages: [
        {
            stage: 'Assessment',
            start: '19 Nov 15:00',
            steps: [
                [
                    'Assess_damage',
                    '0s',
                    null,
                    {
                        who: 'Lucia Moretti',
                        moves: [
                            { at: '20 Nov 14:05', to: 'Tom Vega', by: 'Samuel Osei', comment: 'Tom knows the site.' }
                        ]
                    }
                ],
                ['Request_repair_quote', '0s', '21 Nov 11:00'],
                ['Estimate_payout', null, null]
            ]
        }
    ]
};

export const noVisibleHolder: Script = {
    code: 'waiting-no-visible-holder',
    title: 'Waiting, the holder is not visible',
    text: 'A person has to decide, but no work item of the step can be seen.',
    process: loanApproval,
    record: opportunity(20, 'Pemberton Dairies cold chain loan', 'Pemberton Dairies', 350_000),
    stages: [
        {
            stage: 'Underwriting',
            start: '26 Nov 11:40',
            steps: [
                ['Run_policy_rules', '0s', '22s'],
                ['Underwriter_decision', '22s', null, { items: [] }],
                ['Store_decision', null, null]
            ]
        }
    ]
};

export const reassignedTwice: Script = {
    code: 'waiting-reassigned-twice',
    title: 'Reassigned twice, slower than usual',
    text: 'The contract went from counsel to compliance and back into the queue.',
    process: loanApproval,
    record: opportunity(21, 'Castellano Wines stock loan', 'Castellano Wines', 270_000, { owner: 'Maria Santos' }),
    stages: [
        {
            stage: 'Legal_review',
            start: '18 Nov 13:00',
            steps: [
                ['Prepare_contract', '0s', '1m 18s'],
                [
                    'Review_contract',
                    '1m 18s',
                    null,
                    {
                        who: 'Priya Nair',
                        moves: [
                            {
                                at: '20 Nov 09:30',
                                to: "Sinéad O'Rourke",
                                by: 'Priya Nair',
                                comment: 'Compliance first.'
                            },
                            { at: '24 Nov 09:12', to: 'Legal Queue', by: "Sinéad O'Rourke", comment: 'No objection.' }
                        ]
                    }
                ],
                ['Confirm_land_register', '1m 18s', '19 Nov 16:30', { who: 'Anna Kovacs' }],
                ['Wait_for_register_entry', '19 Nov 16:30', '21 Nov 10:02'],
                ['Sign_contract', null, null],
                ['File_contract', null, null]
            ]
        }
    ]
};

export const twoItems: Script = {
    code: 'waiting-two-items',
    title: 'Two work items in one step',
    text: 'The first of two people has decided on the discount, the second one has not yet.',
    process: contractRenewal,
    record: opportunity(22, 'Okoye Pharma renewal 2026', 'Okoye Pharma', 118_000, { owner: 'Noor Haddad' }),
    stages: [
        {
            stage: 'Terms',
            start: '24 Nov 12:12',
            steps: [
                ['Collect_usage', '0s', '3m 5s'],
                ['Check_price_list', '0s', '14s'],
                [
                    'Review_terms',
                    '3m 5s',
                    null,
                    {
                        items: [
                            { who: 'Chiara Fontana', end: '25 Nov 10:30', comment: 'Volume discount applies.' },
                            { who: 'Noor Haddad' }
                        ]
                    }
                ]
            ]
        }
    ]
};
