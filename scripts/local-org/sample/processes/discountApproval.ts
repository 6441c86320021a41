/** Approval of a discount: an approval process built with Flow, which is an orchestration too. */
import { approval, machine, stageOf } from '../process.ts';
import type { Process } from '../process.ts';

export const discountApproval: Process = {
    name: 'Discount_Approval',
    label: 'Discount approval',
    version: 1,
    flowType: 'ApprovalOrchRecTrigAftSave',
    objects: ['Opportunity'],
    description: 'Two signatures for a discount above five percent.',
    stages: [
        stageOf('Manager approval', [
            approval('Approve as manager', '6h', ['Hana Kim', 'Samuel Osei'], { comments: ['Fine for one year.'] })
        ]),
        stageOf('Finance approval', [
            approval('Approve as finance', '9h', ['Treasury', 'Tom Becker']),
            machine('Store approval', '4s', { after: 'Approve as finance' })
        ])
    ]
};
