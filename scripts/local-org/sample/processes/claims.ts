/** Handling of an insurance claim, started by a Case. */
import { machine, muleSoft, person, stageOf, waiter } from '../process.ts';
import type { Process } from '../process.ts';

export const claims: Process = {
    name: 'Claim_Handling',
    label: 'Claim handling',
    version: 4,
    flowType: 'OrchRecTrigAftSave',
    objects: ['Case'],
    description: 'From the report of a damage to its payment.',
    stages: [
        stageOf('Registration', [
            machine('Register claim', '9s'),
            waiter('Check fraud indicators', '1m 30s', { after: 'Register claim' }),
            person('Confirm cover', '3h', ['Claims Desk', 'Lucia Moretti'], { after: 'Register claim' })
        ]),
        stageOf('Assessment', [
            person('Assess damage', '1d 4h', ['Lucia Moretti', 'Samuel Osei'], {
                comments: ['Photos match the report.', 'Repair is cheaper than a replacement.']
            }),
            waiter('Request repair quote', '20h', { share: 0.6 }),
            machine('Estimate payout', '7s', { after: ['Assess damage', 'Request repair quote'] })
        ]),
        stageOf('Decision', [
            person('Check by hand', '6h', ['Samuel Osei'], { share: 0.1 }),
            person('Approve claim', '4h', ['Samuel Osei', 'Anna Kovacs'], { after: 'Check by hand' }),
            machine('Notify policy holder', '4s', { after: 'Approve claim' })
        ]),
        stageOf('Payment', [
            person('Release payment', '5h', ['Treasury']),
            muleSoft('Transfer payment', '42s', { after: 'Release payment' }),
            machine('Close claim', '4s', { after: 'Transfer payment' })
        ])
    ]
};
