/** The run that is hardest to draw: seconds of machine work beside days of waiting, 30 steps in 5 stages. */
import { loanApproval } from '../processes/loanApproval.ts';
import { opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const harbourMills: Script = {
    code: 'waiting-queue',
    title: 'Waiting on a queue',
    text: 'Thirty steps in five stages; the contract was handed to the Legal Queue and takes longer than usual.',
    process: loanApproval,
    record: opportunity(1, 'Harbour Mills warehouse loan', 'Harbour Mills Ltd', 2_450_000),
    number: 1234,
    start: '17 Nov 09:12',
    lead: false,
    goesOn: true,
    stages: [
        {
            stage: 'Application_intake',
            start: '17 Nov 09:12',
            steps: [
                ['Register_application', '0s', '8s'],
                ['Check_identity', '8s', '35s'],
                ['Check_sanctions_list', '8s', '1m 10s'],
                ['Request_documents', '1m 18s', '1h 12m', { who: 'Anna Kovacs' }],
                [
                    'Complete_documents',
                    '1h 13m 18s',
                    '1h 20m 16s',
                    { who: 'Maria Santos', comment: 'All three annual accounts are in.' }
                ],
                ['Classify_documents', '2h 33m 34s', '40s'],
                ['Store_application', '2h 34m 14s', '5s']
            ]
        },
        {
            stage: 'Credit_check',
            start: '17 Nov 11:46:20',
            steps: [
                ['Call_credit_bureau', '0s', '1m 10s'],
                ['Read_account_history', '0s', '25s'],
                ['Calculate_score', '1m 10s', '9s'],
                ['Review_score', '1m 19s', '18 Nov 09:20', { who: 'Karl Brandt' }],
                ['Decide_credit_line', '18 Nov 09:20', '18 Nov 13:55', { who: 'Tom Becker' }],
                ['Confirm_ratios', '18 Nov 13:55', '18 Nov 15:20', { who: 'Hana Kim' }],
                ['Store_score', '18 Nov 15:20', '4s']
            ]
        },
        {
            stage: 'Valuation',
            start: '18 Nov 15:20:05',
            steps: [
                ['Order_appraisal', '0s', '12s'],
                [
                    'Visit_property',
                    '12s',
                    '20 Nov 14:40',
                    { who: 'Appraisers', comment: 'Roof renewed in 2019, no visible damage.' }
                ],
                ['Check_flood_zone', '19 Nov 15:00', '44s'],
                ['Review_appraisal', '20 Nov 14:40', '21 Nov 11:02:04', { who: 'Elena Petrova' }],
                ['Update_collateral', '21 Nov 11:02:04', '5s']
            ]
        },
        {
            stage: 'Underwriting',
            start: '21 Nov 11:02:10',
            steps: [
                ['Run_policy_rules', '0s', '19s'],
                [
                    'Underwriter_decision',
                    '20s',
                    '21 Nov 15:42',
                    { who: 'Tom Becker', comment: 'Accepted with a covenant on the equity ratio.' }
                ],
                ['Second_signature', '21 Nov 15:42', '21 Nov 16:29:35', { who: 'Hana Kim' }],
                ['Store_decision', '21 Nov 16:29:35', '4s']
            ]
        },
        {
            stage: 'Legal_review',
            start: '21 Nov 16:29:40',
            steps: [
                ['Prepare_contract', '0s', '1m 20s'],
                [
                    'Review_contract',
                    '21 Nov 16:31',
                    null,
                    {
                        who: 'Priya Nair',
                        moves: [
                            {
                                at: '24 Nov 09:05',
                                to: 'Legal Queue',
                                by: 'Anna Kovacs',
                                comment: 'Priya is on leave until 8 December. Any lawyer may take it.'
                            }
                        ]
                    }
                ],
                [
                    'Confirm_land_register',
                    '24 Nov 10:10',
                    '25 Nov 15:30',
                    {
                        who: 'Maria Santos',
                        comment: 'The land register extract is attached. Legal can start without the originals.'
                    }
                ],
                ['Check_guarantor', '25 Nov 09:30', '52s'],
                ['Wait_for_register_entry', '25 Nov 15:30', null],
                ['Sign_contract', null, null],
                ['File_contract', null, null]
            ]
        }
    ]
};
