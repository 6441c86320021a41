/** Runs that go on after now: where the clock runs, their records change while somebody watches. */
import { BATCHES, batchReview } from '../processes/batchReview.ts';
import { claims } from '../processes/claims.ts';
import { contractRenewal } from '../processes/contractRenewal.ts';
import { chance } from '../random.ts';
import { claimCase, opportunity } from '../records.ts';
import type { Script, StageScript, StepScript } from '../script.ts';
import { MINUTE, momentText, scriptMoment, SECOND } from '../time.ts';
import type { StepTemplate } from '../process.ts';

/** Ends of steps are spread so that no two minutes pass without one. */
export const movesOn: Script = {
    code: 'moves-on',
    title: 'A run that moves on while you watch',
    text: 'Unless --now sets the clock, something happens every minute, and after ten minutes it is completed.',
    movesOn: true,
    process: claims,
    record: claimCase(15, '00012930', 'Broken shop window, Iyer', 'Juniper Solar', { priority: 'High' }),
    lead: false,
    stages: [
        {
            stage: 'Registration',
            start: '27 Nov 13:19:20',
            steps: [
                ['Register_claim', '0s', '9s'],
                ['Check_fraud_indicators', '9s', '27 Nov 13:20:40'],
                ['Confirm_cover', '9s', '27 Nov 13:22:00', { who: 'Claims Desk', comment: 'Glass is covered.' }]
            ]
        },
        {
            stage: 'Assessment',
            start: '27 Nov 13:22:01',
            steps: [
                [
                    'Assess_damage',
                    '0s',
                    '27 Nov 13:25:10',
                    {
                        who: 'Lucia Moretti',
                        moves: [
                            {
                                at: '27 Nov 13:23:30',
                                to: 'Samuel Osei',
                                by: 'Lucia Moretti',
                                comment: 'I am on the phone, please take this one.'
                            }
                        ],
                        comment: 'Photos match the report.'
                    }
                ],
                ['Request_repair_quote', '0s', '27 Nov 13:26:20'],
                ['Estimate_payout', '27 Nov 13:26:20', '7s']
            ]
        },
        {
            stage: 'Decision',
            start: '27 Nov 13:26:28',
            steps: [
                ['Approve_claim', '0s', '27 Nov 13:28:00', { who: 'Samuel Osei', comment: 'Within the limit.' }],
                ['Notify_policy_holder', '27 Nov 13:28:00', '4s']
            ]
        },
        {
            stage: 'Payment',
            start: '27 Nov 13:28:05',
            steps: [
                ['Release_payment', '0s', '27 Nov 13:29:30', { who: 'Treasury', comment: 'Paid out today.' }],
                ['Transfer_payment', '27 Nov 13:29:30', '42s'],
                ['Close_claim', '27 Nov 13:30:12', '4s']
            ]
        }
    ]
};

export const movesOnToFailure: Script = {
    code: 'moves-on-to-failure',
    title: 'A run that fails while you watch',
    text: 'Unless --now sets the clock, it fails at its offer, four minutes after the start.',
    movesOn: true,
    process: contractRenewal,
    record: opportunity(33, 'Orchard Insurance renewal 2026', 'Orchard Insurance', 96_000, { owner: 'Noor Haddad' }),
    lead: false,
    stages: [
        {
            stage: 'Terms',
            start: '27 Nov 13:18:30',
            steps: [
                ['Collect_usage', '0s', '27 Nov 13:21:20'],
                ['Check_price_list', '0s', '14s'],
                ['Review_terms', '27 Nov 13:21:20', '27 Nov 13:23:15', { who: 'Noor Haddad' }]
            ]
        },
        {
            stage: 'Offer',
            start: '27 Nov 13:23:16',
            steps: [
                ['Draft_offer', '0s', null],
                ['Send_offer', null, null],
                ['Wait_for_answer', null, null]
            ]
        }
    ],
    fails: { at: '27 Nov 13:24:02', step: 'Draft_offer' },
    interview: {
        label: 'Draft offer',
        element: 'Get_Price_Book',
        error: 'The flow failed to access the value for Get_Price_Book.Name because it was not set or assigned.'
    }
};

const FIRST_START = scriptMoment('27 Nov 13:06:10');
const EVERY = 2 * MINUTE;
/** A day's worth, the age at which the sample is made anew. */
const STAGES_OF_A_DAY = 15;

/** How long people and machines take here: all of them are quick, so that no wait outlasts its batch for long. */
function lengthOf({ name, who, usual }: StepTemplate): number {
    const quick = Math.min(usual, who.length > 0 ? 5 * MINUTE : 4 * MINUTE);
    return Math.round((quick * (0.6 + 0.8 * chance('all day', name))) / SECOND) * SECOND;
}

function reviewScript(template: StepTemplate, index: number): StepScript {
    const who = template.who[index % template.who.length];
    return [template.name, `${(index * EVERY) / SECOND}s`, `${lengthOf(template) / SECOND}s`, { who }];
}

/** One batch after the other, each as soon as the last claim of the one before is done. */
function batchScripts(): StageScript[] {
    let start = FIRST_START;
    return batchReview.stages.slice(0, STAGES_OF_A_DAY).map(({ name, steps }) => {
        const script = { stage: name, start: momentText(start), steps: steps.map(reviewScript) };
        start += Math.max(...steps.map((step, index) => index * EVERY + lengthOf(step))) + SECOND;
        return script;
    });
}

export const movesOnAllDay: Script = {
    code: 'moves-on-all-day',
    title: 'A run that moves on all day',
    text: 'The claims of another storm: unless --now sets the clock, the next one is begun every two minutes.',
    movesOn: true,
    process: batchReview,
    record: claimCase(16, '00012931', 'Storm Dennis, all claims', 'Dunmore Ferries'),
    lead: false,
    goesOn: STAGES_OF_A_DAY < BATCHES,
    stages: batchScripts()
};
