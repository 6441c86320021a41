/** Runs that somebody has put on hold. */
import { contractRenewal } from '../processes/contractRenewal.ts';
import { loanApproval } from '../processes/loanApproval.ts';
import { opportunity } from '../records.ts';
import type { Script } from '../script.ts';

export const suspended: Script = {
    code: 'suspended',
    title: 'Suspended',
    text: 'On hold for more than two weeks, while the underwriter holds an item.',
    process: loanApproval,
    record: opportunity(13, 'Fenwick Farms land loan', 'Fenwick Farms', 610_000, { owner: 'Karl Brandt' }),
    suspended: { at: '11 Nov 11:20', by: 'Mira Lindholm' },
    stages: [
        {
            stage: 'Underwriting',
            start: '10 Nov 15:00',
            steps: [
                ['Run_policy_rules', '0s', '20s'],
                ['Underwriter_decision', '20s', null, { who: 'Tom Becker' }],
                ['Collect_market_rates', '20s', null],
                ['Store_decision', null, null]
            ]
        }
    ]
};

export const suspendedLine: Script = {
    code: 'suspended-after-resume',
    title: 'Suspended again after a first pause',
    text: 'Suspended, resumed after a day, and suspended once more.',
    process: loanApproval,
    record: opportunity(14, 'Ito Robotics line of credit', 'Ito Robotics', 1_900_000, { owner: 'Maria Santos' }),
    pauses: [{ how: 'suspend', at: '13 Nov 10:00', resumed: '14 Nov 09:10', by: 'Mira Lindholm' }],
    suspended: { at: '17 Nov 17:20', by: 'Mira Lindholm' },
    stages: [
        {
            stage: 'Credit_check',
            start: '12 Nov 11:00',
            steps: [
                ['Call_credit_bureau', '0s', '2m 10s'],
                ['Read_account_history', '0s', '26s'],
                ['Calculate_score', '2m 10s', '9s'],
                ['Review_score', '2m 19s', '14 Nov 15:30', { who: 'Tom Becker' }],
                ['Decide_credit_line', '14 Nov 15:30', null, { who: 'Maria Santos' }],
                ['Store_score', null, null]
            ]
        }
    ]
};

export const suspendedStage: Script = {
    code: 'suspended-stage',
    title: 'In progress, but its stage is suspended',
    text: 'The run still says "in progress"; the stage on which everything waits does not.',
    process: contractRenewal,
    record: opportunity(15, 'Jansen Bloemen renewal 2026', 'Jansen Bloemen', 39_000, { owner: 'Noor Haddad' }),
    stages: [
        {
            stage: 'Offer',
            start: '25 Nov 09:00',
            status: 'Suspended',
            steps: [
                ['Draft_offer', '0s', '49s'],
                ['Approve_discount', '49s', null, { who: 'Anna Kovacs' }],
                ['Send_offer', null, null],
                ['Wait_for_answer', null, null]
            ]
        }
    ]
};

export const resumedWork: Script = {
    code: 'waiting-after-resume',
    title: 'Suspended for a week, now going on',
    text: 'The run was put on hold, resumed by an administrator, and waits for a signature again.',
    process: loanApproval,
    record: opportunity(16, 'Haverford Stone quarry loan', 'Haverford Stone', 480_000),
    pauses: [{ how: 'suspend', at: '14 Nov 16:00', resumed: '21 Nov 09:00', by: 'Mira Lindholm' }],
    stages: [
        {
            stage: 'Underwriting',
            start: '14 Nov 09:30',
            steps: [
                ['Run_policy_rules', '0s', '18s'],
                ['Underwriter_decision', '18s', '24 Nov 12:00', { who: 'Tom Becker' }],
                ['Second_signature', '24 Nov 12:00', null, { who: 'Hana Kim' }],
                ['Store_decision', null, null]
            ]
        }
    ]
};
