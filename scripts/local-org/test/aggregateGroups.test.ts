import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aggregate, records } from './aggregateRecords.ts';
import { GROUP_1, testOrg, USER_1, USER_2 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const RUN = 'FlowOrchestrationInstance';
const STEP = 'FlowOrchestrationStepInstance';
const ITEM = 'FlowOrchestrationWorkItem';
const COUNT = 'Id { count { value } }';
const counted = (value: number): object => ({ Id: { count: { value } } });

describe('groups and functions of aggregates', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const rows = async (object: string, args: string, fields: string): Promise<unknown> =>
        (await aggregate(test, object, args, fields)).rows;

    it('by a field, null first, with its label', async () => {
        assert.deepEqual(
            await rows(RUN, 'groupBy: { Status: { group: true } }', `Status { value label displayValue } ${COUNT}`),
            [
                { Status: { value: null, label: null, displayValue: null }, ...counted(1) },
                {
                    Status: { value: 'Completed', label: 'Completed', displayValue: 'Completed' },
                    ...counted(2)
                },
                { Status: { value: 'Error', label: 'Error', displayValue: 'Error' }, ...counted(1) }
            ]
        );
    });

    it('by several, booleans, numbers, references, texts as written', async () => {
        const by = 'groupBy: { IsDebugRun: { group: true }, OrchestrationLabel: { group: true } }';
        assert.deepEqual(await rows(RUN, by, 'IsDebugRun { value } OrchestrationLabel { value }'), [
            { IsDebugRun: { value: false }, OrchestrationLabel: { value: 'Hiring' } },
            { IsDebugRun: { value: false }, OrchestrationLabel: { value: 'Loan' } },
            { IsDebugRun: { value: false }, OrchestrationLabel: { value: 'loan' } },
            { IsDebugRun: { value: true }, OrchestrationLabel: { value: null } }
        ]);
        assert.deepEqual(
            await rows(ITEM, 'groupBy: { AssigneeId: { group: true } }', `AssigneeId { value } ${COUNT}`),
            [null, USER_1, USER_2, GROUP_1].map((value) => ({ AssigneeId: { value }, ...counted(1) }))
        );
        assert.deepEqual(
            await rows(RUN, 'groupBy: { Duration: {} }', 'Duration { value }'),
            [null, 10, 20, 30].map((value) => ({ Duration: { value } }))
        );
    });

    it('of texts in the order of texts, without case', async () => {
        const by = 'groupBy: { Email: { group: true } }';
        assert.deepEqual(
            await rows('User', by, 'Email { value }'),
            ['a@x.example', 'B@x.example'].map((value) => ({ Email: { value } }))
        );
    });

    it('not by what is not to be grouped', async () => {
        const by = 'groupBy: { Status: { group: false }, Duration: null }';
        assert.deepEqual(await rows(RUN, by, COUNT), [counted(4)]);
        assert.deepEqual(await rows(RUN, 'groupBy: { type: GROUP_BY }', COUNT), [counted(4)]);
    });

    it('by fields of parents, and aggregates those of parents', async () => {
        const by =
            'groupBy: { StageInstance: { Name: { group: true } }, OrchestrationInstance: { Status: { group: true } } }';
        const fields = `StageInstance { Name { value } Position { max { value } } } OrchestrationInstance { Status { value } } ${COUNT}`;
        const row = (Name: string | null, Position: number | null, Status: string, count: number): object => ({
            StageInstance: { Name: { value: Name }, Position: { max: { value: Position } } },
            OrchestrationInstance: { Status: { value: Status } },
            ...counted(count)
        });
        assert.deepEqual(await rows(STEP, by, fields), [
            row(null, null, 'Error', 1),
            row('Intake', 1, 'Completed', 1),
            row('Review', 2, 'Completed', 2)
        ]);
    });

    it('by functions of moments and dates', async () => {
        const by = 'groupBy: { CreatedDate: { function: CALENDAR_YEAR } }';
        assert.deepEqual(await rows(RUN, by, `CreatedDate { calendarYear { value } } ${COUNT}`), [
            { CreatedDate: { calendarYear: { value: null } }, ...counted(1) },
            { CreatedDate: { calendarYear: { value: 2025 } }, ...counted(1) },
            { CreatedDate: { calendarYear: { value: 2026 } }, ...counted(2) }
        ]);
        const days = 'groupBy: { CreatedDate: { function: DAY_ONLY } }, where: { CreatedDate: { ne: null } }';
        assert.deepEqual(
            await rows(RUN, days, 'CreatedDate { dayOnly { value } max { value } }'),
            [
                ['2025-12-31', '2025-12-31T23:30:00.000Z'],
                ['2026-01-01', '2026-01-01T00:30:00.000Z'],
                ['2026-01-15', '2026-01-15T12:00:00.000Z']
            ].map(([day, max]) => ({ CreatedDate: { dayOnly: { value: day }, max: { value: max } } }))
        );
        const months = 'groupBy: { CloseDate: { function: CALENDAR_MONTH } }';
        assert.deepEqual(await rows('Opportunity', months, 'CloseDate { calendarMonth { value } min { value } }'), [
            { CloseDate: { calendarMonth: { value: 2 }, min: { value: '2026-02-17' } } },
            { CloseDate: { calendarMonth: { value: 3 }, min: { value: '2026-03-01' } } }
        ]);
        assert.deepEqual(
            await rows('Opportunity', 'groupBy: { CloseDate: { group: true } }', 'CloseDate { value }'),
            ['2026-02-17', '2026-03-01', '2026-03-18'].map((value) => ({ CloseDate: { value } }))
        );
    });

    describe('functions', () => {
        const cases: Array<[object: string, args: string, fields: string, found: object]> = [
            [
                RUN,
                '',
                'Duration { count { value } countDistinct { value } min { value } max { value } avg { value } sum { value } }',
                {
                    Duration: {
                        count: { value: 3 },
                        countDistinct: { value: 3 },
                        min: { value: 10 },
                        max: { value: 30 },
                        avg: { value: 20 },
                        sum: { value: 60 }
                    }
                }
            ],
            // Of nothing: one group, counts of 0 and no values.
            [
                RUN,
                'where: { Status: { eq: "Suspended" } }',
                'Id { count { value } max { value } } Duration { countDistinct { value } avg { value } sum { value } min { value } }',
                {
                    Id: { count: { value: 0 }, max: { value: null } },
                    Duration: {
                        countDistinct: { value: 0 },
                        avg: { value: null },
                        sum: { value: null },
                        min: { value: null }
                    }
                }
            ],
            [
                'Account',
                '',
                'Name { min { value } max { value } count { value } } AnnualRevenue { sum { value displayValue } avg { value } } NumberOfEmployees { sum { value } avg { value } }',
                {
                    Name: { min: { value: 'Alpha' }, max: { value: 'beta' }, count: { value: 2 } },
                    AnnualRevenue: { sum: { value: 300.5, displayValue: '£300.50' }, avg: { value: 150.25 } },
                    NumberOfEmployees: { sum: { value: 7 }, avg: { value: 3.5 } }
                }
            ],
            [
                'User',
                '',
                'Email { min { value } max { value } }',
                { Email: { min: { value: 'a@x.example' }, max: { value: 'B@x.example' } } }
            ],
            [
                ITEM,
                '',
                'AssigneeId { count { value } countDistinct { value } min { value } } Status { min { value label } countDistinct { value } }',
                {
                    AssigneeId: { count: { value: 3 }, countDistinct: { value: 3 }, min: { value: USER_1 } },
                    Status: { min: { value: 'Assigned', label: 'Assigned' }, countDistinct: { value: 2 } }
                }
            ],
            [
                'FlowOrchestrationVersion',
                '',
                'ApiVersion { sum { value } avg { value } }',
                { ApiVersion: { sum: { value: 131.5 }, avg: { value: 65.75 } } }
            ],
            [
                'Opportunity',
                '',
                'Probability { avg { value } sum { value } }',
                { Probability: { avg: { value: 20 }, sum: { value: 40 } } }
            ],
            [
                RUN,
                '',
                'CreatedDate { count { value } min { value } max { value } }',
                {
                    CreatedDate: {
                        count: { value: 3 },
                        min: { value: '2025-12-31T23:30:00.000Z' },
                        max: { value: '2026-01-15T12:00:00.000Z' }
                    }
                }
            ]
        ];
        for (const [object, args, fields, found] of cases) {
            it(`${object} (${args}) ${fields}`, async () =>
                assert.deepEqual(await rows(object, args, fields), [found]));
        }
    });
});
