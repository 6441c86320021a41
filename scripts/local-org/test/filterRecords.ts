/** Records that every operator of every field type tells apart. */
import { GROUP_1, id, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const account = (n: number, values: Record<string, unknown>): Record<string, unknown> => ({
    Id: id('001', n),
    ...values
});
const deal = (n: number, values: Record<string, unknown>): Record<string, unknown> => ({ Id: id('006', n), ...values });

export const records = {
    User: [
        { Id: USER_1, Name: 'Ann', Email: 'Ann@Example.com', IsActive: true, SmallPhotoUrl: 'https://x.example/A' },
        { Id: USER_2, Name: 'Bob', Email: 'bob@example.com', IsActive: false, ManagerId: USER_1 },
        { Id: id('005', 3), Name: 'Cid', Email: null, IsActive: null, ManagerId: USER_2 }
    ],
    Group: [{ Id: GROUP_1, Name: 'Desk', Type: 'Queue' }],
    Account: [
        account(1, {
            Name: 'Alpha',
            Industry: 'Banking',
            NumberOfEmployees: 10,
            AnnualRevenue: 100.5,
            Phone: '+44 1',
            Website: 'A.example'
        }),
        account(2, {
            Name: 'beta',
            Industry: 'Retail',
            NumberOfEmployees: 20,
            AnnualRevenue: 200,
            ParentId: id('001', 1)
        }),
        account(3, { Name: '50% off_x', Industry: null, NumberOfEmployees: null, AnnualRevenue: null }),
        account(4, {
            Name: 'Ähre\\',
            Industry: 'banking',
            NumberOfEmployees: 30,
            AnnualRevenue: -1,
            ParentId: id('001', 2)
        })
    ],
    Opportunity: [
        deal(1, {
            Name: 'One',
            CloseDate: '2026-03-18',
            Probability: 10,
            CreatedDate: '2026-03-18T10:00:00Z',
            OwnerId: USER_1
        }),
        deal(2, {
            Name: 'Two',
            CloseDate: '2026-03-17',
            Probability: 20.5,
            CreatedDate: '2026-03-17T10:00:00Z',
            OwnerId: USER_2
        }),
        deal(3, { Name: 'Three', CloseDate: null, Probability: null, CreatedDate: null })
    ],
    Case: [
        { Id: id('500', 1), CaseNumber: '1', OwnerId: USER_1 },
        { Id: id('500', 2), CaseNumber: '2', OwnerId: GROUP_1 },
        { Id: id('500', 3), CaseNumber: '3', OwnerId: id('005', 99) },
        { Id: id('500', 4), CaseNumber: '4', OwnerId: null }
    ],
    FlowOrchestrationVersion: [
        { Id: id('0jc', 1), ApiVersion: 66 },
        { Id: id('0jc', 2), ApiVersion: 65.5 }
    ],
    FlowOrchestrationStageInstance: [
        { Id: id('0jx', 1), Position: 1 },
        { Id: id('0jx', 2), Position: 2 }
    ],
    FlowOrchestrationLog: [
        { Id: id('0jd', 1), Duration: 5_000_000_000 },
        { Id: id('0jd', 2), Duration: 7 }
    ]
};

/** Numbers of the records found, in the order of their Ids. */
export async function find(
    test: TestOrg,
    object: string,
    where: string,
    variables?: Record<string, unknown>,
    types = ''
): Promise<number[]> {
    const query = `query Q${types} { uiapi { query { ${object}(where: ${where}, orderBy: { Id: { order: ASC } }) { edges { node { Id } } } } } }`;
    const { data, errors } = await test.ask(query, { variables });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const { query: found } = data.uiapi as { query: Record<string, { edges: Array<{ node: { Id: string } }> }> };
    return found[object].edges.map(({ node }) => Number(node.Id.slice(3, 15)));
}
