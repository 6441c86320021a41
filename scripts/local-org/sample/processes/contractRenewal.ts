/** Renewal of a service contract, started by an Account or by an Opportunity. */
import { machine, muleSoft, person, stageOf, waiter } from '../process.ts';
import type { Process } from '../process.ts';

export const contractRenewal: Process = {
    name: 'Contract_Renewal',
    label: 'Contract renewal',
    version: 2,
    flowType: 'OrchRecTrigAftSave',
    objects: ['Opportunity', 'Account'],
    description: 'Renews a contract before it runs out.',
    stages: [
        stageOf('Terms', [
            waiter('Collect usage', '3m'),
            machine('Check price list', '14s'),
            person('Review terms', '14h', ['Noor Haddad', 'Chiara Fontana'], {
                after: ['Collect usage', 'Check price list'],
                comments: ['Usage is up by a fifth, volume discount applies.', 'No change of terms.']
            })
        ]),
        stageOf('Offer', [
            machine('Draft offer', '50s'),
            person('Approve discount', '5h', ['Anna Kovacs', 'Noor Haddad'], { after: 'Draft offer', share: 0.7 }),
            machine('Send offer', '6s', { after: ['Draft offer', 'Approve discount'] }),
            waiter('Wait for answer', '2d 12h', { after: 'Send offer' })
        ]),
        stageOf('Signature', [
            person('Sign renewal', '6h', ['Renewals Desk', 'Anna Kovacs']),
            muleSoft('Update contract', '30s', { after: 'Sign renewal' }),
            machine('File renewal', '5s', { after: 'Update contract' })
        ])
    ]
};
