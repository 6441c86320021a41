/** Semi-joins over the sample data, beside a plain recomputation of them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Persona } from '../localOrg.ts';
import { sampleData } from '../sample/sample.ts';
import { NOW, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

type Row = Record<string, unknown>;

const DATA = sampleData({ runs: 60, now: NOW });
const [RUN, STAGE, STEP, ITEM, LOG] = ['Instance', 'StageInstance', 'StepInstance', 'WorkItem', 'Log'].map(
    (name) => `FlowOrchestration${name}`
);

/** Compared field and selected field. */
const JOINS: Array<[outer: string, left: string, inner: string, selected: string]> = [
    [RUN, 'Id', STAGE, 'OrchestrationInstanceId'],
    [RUN, 'Id', STEP, 'OrchestrationInstanceId'],
    [RUN, 'Id', LOG, 'OrchestrationInstanceId'],
    [RUN, 'InterviewId', 'FlowInterview', 'Id'],
    [STEP, 'Id', ITEM, 'StepInstanceId'],
    [STEP, 'OrchestrationInstanceId', RUN, 'Id'],
    [STEP, 'StageInstanceId', STAGE, 'Id'],
    [STEP, 'OrchestrationInstanceId', LOG, 'OrchestrationInstanceId'],
    [STAGE, 'Id', STEP, 'StageInstanceId'],
    [ITEM, 'StepInstanceId', STEP, 'Id'],
    [ITEM, 'AssigneeId', 'Group', 'Id'],
    [ITEM, 'AssigneeId', 'Case', 'OwnerId'],
    [ITEM, 'RelatedRecordId', 'Opportunity', 'Id'],
    ['User', 'Id', ITEM, 'AssigneeId'],
    ['Group', 'Id', ITEM, 'AssigneeId'],
    ['Opportunity', 'Id', ITEM, 'RelatedRecordId'],
    ['Opportunity', 'OwnerId', ITEM, 'AssigneeId']
];

/** Fields whose values tell the rows of an object apart, each with the values that occur. */
const TELLING: Record<string, string[]> = {
    [RUN]: ['Status', 'OrchestrationDeveloperName', 'OwnerId'],
    [STAGE]: ['Status', 'Name'],
    [STEP]: ['Status', 'StepType', 'Name'],
    [ITEM]: ['Status', 'Label', 'AssigneeId'],
    [LOG]: ['Kind', 'StepName', 'AssigneeType'],
    FlowInterview: ['InterviewStatus'],
    User: ['Department'],
    Group: ['Type'],
    Case: ['Status'],
    Opportunity: ['StageName']
};

interface Test {
    field: string;
    operator: 'eq' | 'ne';
    value: unknown;
}

/** Up to two fields of an object, each equal to a value that occurs or different from it. */
function testsOf(object: string): fc.Arbitrary<Test[]> {
    const one = fc.constantFrom(...TELLING[object]).chain((field) =>
        fc.record({
            field: fc.constant(field),
            operator: fc.constantFrom('eq' as const, 'ne' as const),
            value: fc.constantFrom(...new Set(DATA[object].map((row) => row[field] ?? null)))
        })
    );
    return fc.uniqueArray(one, { maxLength: 2, selector: ({ field }) => field });
}

const folded = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : (value ?? null));
const passes = (row: Row, tests: Test[]): boolean =>
    tests.every(({ field, operator, value }) => (folded(row[field]) === folded(value)) === (operator === 'eq'));
const filterOf = (tests: Test[]): Row =>
    Object.fromEntries(tests.map(({ field, operator, value }) => [field, { [operator]: value }]));

/** Rows of an object that a persona sees. */
function seen(object: string, persona: Persona, userId: string): Row[] {
    const rows = DATA[object];
    if (persona === 'admin') return rows;
    if (object === LOG) return [];
    if (persona === 'manager') return rows;
    if (object === ITEM) return rows.filter(({ AssigneeId }) => AssigneeId === userId);
    const steps = new Set(seen(ITEM, persona, userId).map(({ StepInstanceId }) => StepInstanceId));
    const runs = new Set(DATA[STEP].filter(({ Id }) => steps.has(Id)).map((row) => row.OrchestrationInstanceId));
    if (object === RUN) return rows.filter(({ Id }) => runs.has(Id));
    return object === STAGE || object === STEP ? rows.filter((row) => runs.has(row.OrchestrationInstanceId)) : rows;
}

interface Joined {
    join: (typeof JOINS)[number];
    operator: 'inq' | 'ninq';
    within: Test[];
}

const joined = (outer: string): fc.Arbitrary<Joined> =>
    fc.constantFrom(...JOINS.filter(([object]) => object === outer)).chain((join) =>
        fc.record({
            join: fc.constant(join),
            operator: fc.constantFrom('inq' as const, 'ninq' as const),
            within: testsOf(join[2])
        })
    );
const example = fc.constantFrom(...new Set(JOINS.map(([outer]) => outer))).chain((outer) =>
    fc.record({
        outer: fc.constant(outer),
        joins: fc.array(joined(outer), { minLength: 1, maxLength: 2 }),
        beside: testsOf(outer),
        persona: fc.constantFrom<Persona>('admin', 'manager', 'assignee')
    })
);

describe('semi-joins over the sample data', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(DATA);
    });
    after(() => test.close());

    it('find what a plain recomputation finds, in one statement', async () => {
        const sizes = new Set<number>();
        await fc.assert(
            fc.asyncProperty(example, async ({ outer, joins, beside, persona }) => {
                const and = joins.map(({ join: [, left, inner, selected], operator, within }) => ({
                    [left]: { [operator]: { [inner]: filterOf(within), ApiName: selected } }
                }));
                const query = `query ($where: ${outer}_Filter) { uiapi { query { ${outer}(first: 1, where: $where) { totalCount } } } }`;
                const variables = { where: { ...filterOf(beside), and } };
                const before = test.org.statementCount();
                const { data, errors } = await test.ask(query, { variables, persona });
                assert.deepEqual(errors, []);
                assert.equal(test.org.statementCount() - before, 1);
                const wanted = seen(outer, persona, test.org.userId).filter(
                    (row) =>
                        passes(row, beside) &&
                        joins.every(({ join: [, left, inner, selected], operator, within }) => {
                            const inside = seen(inner, persona, test.org.userId).filter((other) =>
                                passes(other, within)
                            );
                            const isAmong = row[left] !== null && inside.some((other) => other[selected] === row[left]);
                            return isAmong === (operator === 'inq');
                        })
                ).length;
                const found = (data.uiapi as { query: Record<string, { totalCount: number }> }).query[outer].totalCount;
                assert.equal(found, wanted);
                sizes.add(found);
            }),
            { numRuns: 100 }
        );
        assert.ok(sizes.size > 10, 'the examples found too little to tell anything');
    });
});
