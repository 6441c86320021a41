/** Records that aggregates tell apart, and their answers as plain rows. */
import { GROUP_1, id, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

type Row = Record<string, unknown>;

const run = (n: number, Status: string | null, Duration: number | null, values: Row = {}): Row => ({
    Id: id('0jz', n),
    Name: `Run ${n}`,
    Status,
    Duration,
    IsDebugRun: false,
    ...values
});
const step = (n: number, runNumber: number, stageNumber: number, values: Row = {}): Row => ({
    Id: id('0jy', n),
    OrchestrationInstanceId: id('0jz', runNumber),
    StageInstanceId: id('0jx', stageNumber),
    ...values
});
const item = (n: number, stepNumber: number | null, Status: string, AssigneeId: string | null): Row => ({
    Id: id('0ja', n),
    StepInstanceId: stepNumber === null ? null : id('0jy', stepNumber),
    Status,
    AssigneeId
});

export const records: Record<string, Row[]> = {
    User: [
        { Id: USER_1, Name: 'Me', IsActive: true, Email: 'B@x.example' },
        { Id: USER_2, Name: 'You', IsActive: false, Email: 'a@x.example' }
    ],
    Group: [{ Id: GROUP_1, Name: 'Desk', Type: 'Queue' }],
    FlowOrchestrationInstance: [
        run(1, 'Completed', 10, { CreatedDate: '2025-12-31T23:30:00Z', OrchestrationLabel: 'Loan' }),
        run(2, 'Completed', 30, { CreatedDate: '2026-01-01T00:30:00Z', OrchestrationLabel: 'loan' }),
        run(3, 'Error', null, { CreatedDate: '2026-01-15T12:00:00Z', OrchestrationLabel: null, IsDebugRun: true }),
        run(4, null, 20, { CreatedDate: null, OrchestrationLabel: 'Hiring' })
    ],
    FlowOrchestrationStageInstance: [
        { Id: id('0jx', 1), Name: 'Intake', Position: 1 },
        { Id: id('0jx', 2), Name: 'Review', Position: 2 }
    ],
    FlowOrchestrationStepInstance: [step(1, 1, 1), step(2, 1, 2), step(3, 2, 2), step(4, 3, 99)],
    FlowOrchestrationWorkItem: [
        item(1, 1, 'Assigned', USER_1),
        item(2, 1, 'Assigned', USER_2),
        item(3, 3, 'Completed', GROUP_1),
        item(4, null, 'Assigned', null)
    ],
    FlowOrchestrationLog: [{ Id: id('0jd', 1), OrchestrationInstanceId: id('0jz', 1), Kind: 'StartInstance' }],
    FlowOrchestrationVersion: [
        { Id: id('0jc', 1), ApiVersion: 66 },
        { Id: id('0jc', 2), ApiVersion: 65.5 }
    ],
    Account: [
        { Id: id('001', 1), Name: 'beta', AnnualRevenue: 100.5, NumberOfEmployees: 3 },
        { Id: id('001', 2), Name: 'Alpha', AnnualRevenue: 200, NumberOfEmployees: 4 },
        { Id: id('001', 3), Name: 'Binned', AnnualRevenue: 9999, IsDeleted: true }
    ],
    Opportunity: [
        { Id: id('006', 1), Name: 'One', CloseDate: '2026-03-18', Probability: 10 },
        { Id: id('006', 2), Name: 'Two', CloseDate: '2026-02-17', Probability: 30 },
        { Id: id('006', 3), Name: 'Three', CloseDate: '2026-03-01', Probability: null }
    ]
};

export interface AggregateAnswer {
    rows: Row[];
    totalCount?: number;
    pageInfo?: { hasNextPage: boolean; endCursor: string | null };
}

/** The groups of one root field. @param args without parentheses, @param fields below `aggregate` */
export async function aggregate(
    test: TestOrg,
    object: string,
    args: string,
    fields: string,
    ask: Parameters<TestOrg['ask']>[1] & { beside?: string; types?: string } = {}
): Promise<AggregateAnswer> {
    const given = args === '' ? '' : `(${args})`;
    const edges = fields === '' ? '' : `edges { node { aggregate { ${fields} } } }`;
    const query = `query Q${ask.types ?? ''} { uiapi { aggregate { ${object}${given} { ${edges} ${ask.beside ?? ''} } } } }`;
    const { data, errors } = await test.ask(query, ask);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    type Answer = Omit<AggregateAnswer, 'rows'> & { edges?: Array<{ node: { aggregate: Row } }> };
    const { edges: found = [], ...rest } = (data.uiapi as { aggregate: Record<string, Answer> }).aggregate[object];
    return { ...rest, rows: found.map(({ node }) => node.aggregate) };
}
