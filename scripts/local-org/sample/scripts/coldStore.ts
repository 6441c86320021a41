/** A run that failed and may be resumed: the message is known, one item was closed by the system, one was left open. */
import { loanApproval } from '../processes/loanApproval.ts';
import { opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const coldStore: Script = {
    code: 'failed-resumable',
    title: 'Failed, may be resumable',
    text: "The flow's record update was refused while the price was calculated; twelve days are left to resume.",
    process: loanApproval,
    record: opportunity(2, 'Harbour Mills cold store loan', 'Harbour Mills Ltd', 1_180_000),
    number: 1187,
    start: '20 Nov 08:40',
    lead: false,
    fails: { at: '25 Nov 14:02', step: 'Calculate_price' },
    interview: {
        label: 'Price Loan',
        element: 'Update_Loan_Price',
        error:
            'This error occurred when the flow tried to update records: FIELD_CUSTOM_VALIDATION_EXCEPTION: ' +
            'Enter a base rate before the loan is priced. You can look up ExceptionCode values in the SOAP API ' +
            'Developer Guide.'
    },
    stages: [
        {
            stage: 'Application_intake',
            start: '20 Nov 08:40',
            steps: [
                ['Register_application', '0s', '7s'],
                ['Check_identity', '7s', '33s'],
                ['Check_sanctions_list', '7s', '1m 5s'],
                ['Complete_documents', '1m 12s', '20 Nov 10:55:10', { who: 'Karl Brandt' }],
                ['Store_application', '20 Nov 10:55:10', '5s']
            ]
        },
        {
            stage: 'Credit_check',
            start: '20 Nov 10:55:16',
            steps: [
                ['Call_credit_bureau', '0s', '2m 4s'],
                ['Calculate_score', '2m 4s', '10s'],
                ['Review_score', '2m 14s', '21 Nov 07:52', { who: 'Karl Brandt' }],
                ['Decide_credit_line', '21 Nov 07:52', '21 Nov 11:10', { who: 'Maria Santos' }],
                ['Store_score', '21 Nov 11:10', '4s']
            ]
        },
        {
            stage: 'Valuation',
            start: '21 Nov 11:10:05',
            steps: [
                ['Order_appraisal', '0s', '12s'],
                ['Visit_property', '12s', '24 Nov 11:20', { who: 'Appraisers' }],
                ['Review_appraisal', '24 Nov 11:20', '24 Nov 15:45:30', { who: 'Elena Petrova' }],
                ['Update_collateral', '24 Nov 15:45:30', '5s']
            ]
        },
        {
            stage: 'Underwriting',
            start: '24 Nov 15:45:36',
            steps: [
                ['Run_policy_rules', '0s', '19s'],
                ['Underwriter_decision', '19s', '25 Nov 11:20', { who: 'Tom Becker', comment: 'Within policy.' }],
                ['Second_signature', '25 Nov 11:20', null, { who: 'Hana Kim' }],
                ['Check_exposure', '25 Nov 11:20', null, { who: 'Risk Desk', fate: 'open', itemFate: 'open' }],
                ['Collect_market_rates', '25 Nov 09:00', null],
                ['Calculate_price', '25 Nov 14:01:48', null],
                ['Store_decision', null, null]
            ]
        }
    ]
};
