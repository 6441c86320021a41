/** Onboarding of a new colleague, started by the custom object Onboarding. */
import { machine, muleSoft, person, stageOf, waiter } from '../process.ts';
import type { Process } from '../process.ts';

export const onboardingProcess: Process = {
    name: 'Employee_Onboarding',
    label: 'Onboarding',
    version: 3,
    flowType: 'OrchRecTrigAftSave',
    objects: ['Onboarding__c'],
    description: 'From the signed offer to the end of the first month.',
    stages: [
        stageOf('Preparation', [
            machine('Create employee record', '6s'),
            person('Create accounts', '5h', ['IT Service'], { after: 'Create employee record' }),
            muleSoft('Order equipment', '40s', { after: 'Create employee record' }),
            person('Sign employment contract', '22h', ['HR Partners', 'Ingrid Larsen'], {
                comments: ['Signed on both pages.', 'The notice period is three months.']
            }),
            machine('Send welcome mail', '4s', { after: ['Create accounts', 'Sign employment contract'] })
        ]),
        stageOf('First day', [
            person('Hand over badge', '1h 40m', ['Ingrid Larsen', 'HR Partners']),
            person('Set up workplace', '2h 30m', ['David Novak', 'IT Service']),
            machine('Activate payroll', '12s', { after: 'Hand over badge' })
        ]),
        stageOf('Training', [
            machine('Assign courses', '7s'),
            person('Plan introduction', '6h', ['Anna Kovacs', 'Samuel Osei', 'Hana Kim'], { after: 'Assign courses' }),
            waiter('Wait for course results', '3d', { after: 'Assign courses' })
        ]),
        stageOf('Review', [
            person('Give feedback', '20h', ['Anna Kovacs', 'Samuel Osei', 'Hana Kim'], {
                comments: ['A very good start.', 'Wants to see more of the branches.']
            }),
            machine('Close onboarding', '5s', { after: 'Give feedback' })
        ])
    ]
};
