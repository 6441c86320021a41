/** Loan approval, started by an Opportunity: the bank's longest process. */
import { machine, muleSoft, person, stageOf, waiter } from '../process.ts';
import type { Process } from '../process.ts';

const LEGAL_COMMENTS = [
    'Clause 7 follows the new template.',
    'Approved with the annex on collateral.',
    'The guarantor has to sign page 4 as well.'
];

export const loanApproval: Process = {
    name: 'Loan_Approval',
    label: 'Loan approval',
    version: 7,
    flowType: 'OrchRecTrigAftSave',
    objects: ['Opportunity'],
    description: 'From the application to the payment of a corporate loan.',
    stages: [
        stageOf('Application intake', [
            machine('Register application', '8s'),
            machine('Check identity', '34s', { after: 'Register application' }),
            waiter('Check sanctions list', '1m 8s', { after: 'Register application' }),
            person('Request documents', '1h 5m', ['Anna Kovacs', 'Maria Santos', 'Karl Brandt'], {
                after: ['Check identity', 'Check sanctions list'],
                share: 0.8
            }),
            person('Complete documents', '1h 15m', ['Anna Kovacs', 'Maria Santos', 'Karl Brandt'], {
                after: 'Request documents',
                comments: ['All three annual accounts are in.', 'The lease is still a draft, enough to go on.']
            }),
            machine('Classify documents', '38s', { after: 'Complete documents', share: 0.8 }),
            machine('Store application', '5s', { after: ['Complete documents', 'Classify documents'] })
        ]),
        stageOf('Credit check', [
            waiter('Call credit bureau', '2m', { description: 'Asks the bureau for score and payment history.' }),
            machine('Read account history', '24s'),
            machine('Calculate score', '9s', { after: ['Call credit bureau', 'Read account history'] }),
            person('Review score', '19h', ['Tom Becker', 'Karl Brandt', 'Anna Kovacs'], { after: 'Calculate score' }),
            person('Decide credit line', '4h', ['Maria Santos', 'Tom Becker'], { after: 'Review score' }),
            person('Confirm ratios', '1h 20m', ['Hana Kim', 'Karl Brandt'], {
                after: 'Decide credit line',
                share: 0.7
            }),
            machine('Store score', '4s', { after: ['Decide credit line', 'Confirm ratios'] })
        ]),
        stageOf('Valuation', [
            machine('Order appraisal', '11s'),
            person('Visit property', '1d 20h', ['Appraisers'], {
                after: 'Order appraisal',
                comments: ['Roof renewed in 2019, no visible damage.', 'The yard is let until March.']
            }),
            machine('Check flood zone', '40s', { after: 'Order appraisal', share: 0.8 }),
            person('Review appraisal', '18h', ['Elena Petrova'], { after: 'Visit property' }),
            machine('Update collateral', '5s', { after: ['Review appraisal', 'Check flood zone'] })
        ]),
        stageOf('Underwriting', [
            machine('Run policy rules', '20s'),
            person('Underwriter decision', '5h', ['Tom Becker', 'Hana Kim'], {
                after: 'Run policy rules',
                comments: ['Within policy.', 'Accepted with a covenant on the equity ratio.']
            }),
            person('Second signature', '1h 5m', ['Hana Kim'], { after: 'Underwriter decision' }),
            person('Check exposure', '2h 30m', ['Risk Desk'], { after: 'Underwriter decision', share: 0.5 }),
            waiter('Collect market rates', '42m', { after: 'Run policy rules', share: 0.6 }),
            machine('Calculate price', '11s', { after: ['Underwriter decision', 'Collect market rates'], share: 0.7 }),
            person('Override limit', '3h', ['Hana Kim'], { after: 'Calculate price', share: 0.03 }),
            machine('Store decision', '4s', {
                after: ['Second signature', 'Check exposure', 'Calculate price', 'Override limit']
            })
        ]),
        stageOf('Legal review', [
            machine('Prepare contract', '1m 15s'),
            person('Review contract', '2d 2h', ['Legal Queue', 'Priya Nair', 'Legal Queue'], {
                after: 'Prepare contract',
                description: 'Check contract and annex B',
                comments: LEGAL_COMMENTS
            }),
            person('Confirm land register', '1d 2h', ['Maria Santos', 'Anna Kovacs'], { after: 'Prepare contract' }),
            machine('Check guarantor', '50s', { after: 'Prepare contract', share: 0.9 }),
            waiter('Wait for register entry', '2d', {
                after: 'Confirm land register',
                description: 'Waits until the land register reports the entry.'
            }),
            person('Sign contract', '5h', ['Anna Kovacs', 'Karl Brandt'], {
                after: ['Review contract', 'Wait for register entry']
            }),
            machine('File contract', '20s', { after: ['Sign contract', 'Check guarantor'] })
        ]),
        stageOf('Closing', [
            person('Agree closing date', '20h', ['Anna Kovacs', 'Maria Santos']),
            person('Verify conditions', '6h', ['Karl Brandt', 'Priya Nair'], { after: 'Agree closing date' }),
            machine('Record mortgage', '31s', { after: 'Verify conditions' })
        ]),
        stageOf('Disbursement', [
            person('Release funds', '2h 55m', ['Treasury'], { comments: ['Value date tomorrow.'] }),
            muleSoft('Transfer amount', '48s', { after: 'Release funds' }),
            machine('Send confirmation', '3s', { after: 'Transfer amount' })
        ])
    ]
};
