import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { records } from './aggregateRecords.ts';
import { testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const RUN = 'FlowOrchestrationInstance';
const ITEM = 'FlowOrchestrationWorkItem';
const COUNT = 'Id { count { value } }';

describe('aggregates that are refused', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const inAggregate = (fields: string): string => `{ uiapi { aggregate { ${fields} } } }`;
    const of = (object: string, args: string, fields: string): string =>
        inAggregate(`${object}${args === '' ? '' : `(${args})`} { edges { node { aggregate { ${fields} } } } }`);
    const failure = async (query: string, ask: Parameters<TestOrg['ask']>[1] = {}): Promise<string[]> => {
        const before = test.org.statementCount();
        const { errors } = await test.ask(query, ask);
        assert.ok(errors.length > 0, 'an error was expected');
        assert.equal(test.org.statementCount(), before);
        return [errors[0].extensions.ErrorType, errors[0].message];
    };

    const refused: Array<[kind: string, query: string, message: RegExp]> = [
        ['OperationNotSupported', of(RUN, 'groupBy: { type: CUBE, Status: { group: true } }', COUNT), /type CUBE/],
        ['OperationNotSupported', of(RUN, 'groupBy: { type: ROLLUP, Status: { group: true } }', COUNT), /type ROLLUP/],
        ['OperationNotSupported', of(RUN, 'groupBy: { Interview: { type: CUBE } }', COUNT), /type CUBE/],
        ['OperationNotSupported', of(RUN, 'groupBy: { Status: {} }', 'Status { grouping { value } }'), /'grouping'/],
        ['OperationNotSupported', of(RUN, '', 'Duration { max { value } format }'), /'format'/],
        ['OperationNotSupported', of(RUN, 'scope: "MINE"', COUNT), /'scope'/],
        ['DataFetchingException', of(RUN, '', 'Status { value }'), /Field must be grouped or aggregated: Status/],
        [
            'DataFetchingException',
            of(RUN, 'groupBy: { Status: {} }', `Duration { value } ${COUNT}`),
            /aggregated: Duration/
        ],
        [
            'DataFetchingException',
            of(RUN, 'groupBy: { Status: { group: false } }', 'Status { label }'),
            /aggregated: Status/
        ],
        ['DataFetchingException', of(RUN, '', 'CreatedDate { calendarYear { value } }'), /aggregated: CreatedDate/],
        [
            'DataFetchingException',
            of(RUN, 'groupBy: { CreatedDate: { function: CALENDAR_YEAR } }', 'CreatedDate { calendarMonth { value } }'),
            /aggregated: CreatedDate/
        ],
        [
            'DataFetchingException',
            of(RUN, 'groupBy: { CreatedDate: { function: CALENDAR_YEAR } }', 'CreatedDate { value }'),
            /aggregated: CreatedDate/
        ],
        [
            'DataFetchingException',
            of(ITEM, 'groupBy: { StepInstanceId: {} }', 'StepInstance { Name { value } }'),
            /aggregated: StepInstance.Name/
        ],
        ['DataFetchingException', of(RUN, 'groupBy: { CreatedDate: {} }', COUNT), /grouped by a function only/],
        [
            'DataFetchingException',
            of('Opportunity', 'groupBy: { CloseDate: { function: HOUR_IN_DAY } }', COUNT),
            /'HOUR_IN_DAY' does not fit field 'CloseDate'/
        ],
        [
            'DataFetchingException',
            of('Opportunity', 'groupBy: { CloseDate: { group: true, function: CALENDAR_YEAR } }', COUNT),
            /not both/
        ],
        [
            'DataFetchingException',
            of(RUN, 'groupBy: { Status: {} }, orderBy: { Duration: { order: ASC } }', COUNT),
            /Ordered field must be grouped or aggregated: Duration/
        ],
        ['DataFetchingException', of(RUN, 'first: 2001', COUNT), /between 1 and 2000/],
        ['DataFetchingException', of(RUN, 'after: "x"', COUNT), /Invalid cursor/],
        [
            'DataFetchingException',
            of(RUN, 'where: { Interview: { Error: { eq: "x" } } }', COUNT),
            /can not be filtered/
        ],
        [
            'DataFetchingException',
            of(ITEM, `where: { not: { AssigneeId: { inq: { User: {}, ApiName: "Id" } } } }`, COUNT),
            /Semi join sub-selects/
        ],
        // Auto-numbers, amounts and long texts cannot be grouped, moments only by a function.
        ['ValidationError', of(RUN, 'groupBy: { Name: { group: true } }', COUNT), /not in '\w+_GroupBy': 'Name'/],
        ['ValidationError', of('Account', 'groupBy: { AnnualRevenue: {} }', COUNT), /'AnnualRevenue'/],
        [
            'ValidationError',
            of(RUN, 'groupBy: { CreatedDate: { group: true } }', COUNT),
            /not in 'GroupByDateFunction': 'group'/
        ],
        [
            'ValidationError',
            of(RUN, 'groupBy: { Status: { function: CALENDAR_YEAR } }', COUNT),
            /not in 'GroupByClause'/
        ],
        ['ValidationError', of(ITEM, 'groupBy: { Assignee: { User: { Name: {} } } }', COUNT), /'Assignee'/],
        ['ValidationError', of(RUN, 'orderBy: { Status: { function: SUM } }', COUNT), /SUM/],
        ['ValidationError', of(RUN, 'orderBy: { IsDebugRun: { function: COUNT } }', COUNT), /'function'/],
        ['ValidationError', of(RUN, 'orderBy: { OwnerId: { function: COUNT } }', COUNT), /'function'/],
        ['ValidationError', of(RUN, 'upperBound: 200', COUNT), /Unknown field argument upperBound/],
        // Functions that a type does not have; booleans have none.
        ['ValidationError', of(RUN, '', 'Status { sum { value } }'), /Field 'sum' in type 'PicklistAggregate'/],
        ['ValidationError', of(RUN, '', 'Name { avg { value } }'), /Field 'avg' in type 'StringAggregate'/],
        ['ValidationError', of(RUN, '', 'Id { sum { value } }'), /Field 'sum' in type 'IDAggregate'/],
        ['ValidationError', of(RUN, '', 'IsDebugRun { count { value } }'), /Field 'count' in type 'BooleanAggregate'/],
        [
            'ValidationError',
            of('FlowOrchestrationStepInstance', '', 'Description { count { value } }'),
            /'Description'/
        ],
        ['ValidationError', of('Opportunity', '', 'CloseDate { hourInDay { value } }'), /'hourInDay'/],
        // Records and aggregates do not stand in one node.
        ['ValidationError', inAggregate(`${RUN} { edges { node { Id } } }`), /Field 'Id' in type '\w+Result'/],
        ['ValidationError', inAggregate(`${RUN} { edges { node { Status { value } } } }`), /Field 'Status'/],
        [
            'ValidationError',
            `{ uiapi { query { ${RUN} { edges { node { aggregate { ${COUNT} } } } } } } }`,
            /Field 'aggregate' in type 'FlowOrchestrationInstance'/
        ],
        [
            'ValidationError',
            `{ uiapi { query { ${RUN}(groupBy: { Status: {} }) { totalCount } } } }`,
            /argument groupBy/
        ]
    ];
    for (const [kind, query, message] of refused) {
        it(`${kind}: ${query}`, async () => {
            const [found, text] = await failure(query);
            assert.equal(found, kind, text);
            assert.match(text, message);
        });
    }

    it('count as subqueries, with those of records', async () => {
        const many = (family: string, count: number): string =>
            `${family} { ${Array.from({ length: count }, (_, n) => `n${n}: User { totalCount }`).join(' ')} }`;
        assert.deepEqual((await test.ask(`{ uiapi { ${many('query', 5)} ${many('aggregate', 5)} } }`)).errors, []);
        const [kind, text] = await failure(`{ uiapi { ${many('query', 5)} ${many('aggregate', 6)} } }`);
        assert.equal(kind, 'ExecutionAborted');
        assert.match(text, /at most 10 subqueries, but has 11/);
    });

    it('follow parents over five levels, and fragments without doubling the work', async () => {
        const managers = (levels: number): string =>
            `Manager { ${levels > 1 ? managers(levels - 1) : 'Name { count { value } }'} }`;
        assert.deepEqual((await test.ask(of('User', '', managers(5)))).errors, []);
        assert.match((await failure(of('User', '', managers(6))))[1], /at most 5 levels/);
        const fragments = Array.from(
            { length: 40 },
            (_, n) => `fragment F${n} on UserAggregate { ...F${n + 1} Id { max { value } } ...F${n + 1} }`
        );
        const doubling = `${of('User', '', '...F0')} ${fragments.join(' ')} fragment F40 on UserAggregate { ${COUNT} }`;
        assert.deepEqual((await test.ask(doubling)).errors, []);
    });
});
