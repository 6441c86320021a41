/** Runs with different numbers of children, among them some that tie, have no value or belong to somebody else. */
import { id, USER_1, USER_2 } from './testOrg.ts';

export const RUNS = 12;
export const RUN = (n: number): string => id('0jz', n);
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Run n has n log rows, rows of the same second tie; each run has one step with an item, for one of two people. */
export const records = {
    User: [
        { Id: USER_1, Name: 'Me', IsActive: true },
        { Id: USER_2, Name: 'You', IsActive: true }
    ],
    FlowOrchestrationInstance: range(RUNS).map((n) => ({ Id: RUN(n), Status: n % 2 ? 'InProgress' : 'Completed' })),
    FlowOrchestrationStageInstance: [{ Id: id('0jx', 1), OrchestrationInstanceId: RUN(1) }],
    FlowOrchestrationStepInstance: range(RUNS).map((n) => ({
        Id: id('0jy', n),
        OrchestrationInstanceId: RUN(n),
        StageInstanceId: id('0jx', 1)
    })),
    FlowOrchestrationWorkItem: [
        ...range(RUNS).map((n) => ({
            Id: id('0ja', n),
            StepInstanceId: id('0jy', n),
            AssigneeId: n === 1 ? USER_1 : USER_2
        })),
        // Items about a run record, which is not the same as the items of a run.
        { Id: id('0ja', 100), RelatedRecordId: RUN(3), AssigneeId: USER_2 },
        { Id: id('0ja', 101), RelatedRecordId: id('001', 1), AssigneeId: USER_2 }
    ],
    FlowOrchestrationLog: range(RUNS).flatMap((run) =>
        range(run).map((n) => ({
            Id: id('0jd', run * 100 + n),
            OrchestrationInstanceId: RUN(run),
            Kind: n === 1 ? 'StartInstance' : 'StartStep',
            Timestamp: `2026-03-18T09:00:0${n % 3}.000Z`,
            Comments: n % 2 ? null : `c${n}`
        }))
    ),
    Account: [
        { Id: id('001', 1), Name: 'Parent' },
        { Id: id('001', 2), Name: 'Child', ParentId: id('001', 1) }
    ],
    Case: [
        { Id: id('500', 1), CaseNumber: '1', AccountId: id('001', 1), OwnerId: USER_1 },
        { Id: id('500', 2), CaseNumber: '2', AccountId: id('001', 1), IsDeleted: true }
    ]
};
