import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { find, records } from './filterRecords.ts';
import { GROUP_1, id, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

describe('filters', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records);
    });
    after(() => test.close());

    /** Per field type: filters of one field and the records that they find. */
    const cases: Record<string, Array<[object: string, where: string, found: number[]]>> = {
        string: [
            ['Account', '{ Name: { eq: "ALPHA" } }', [1]],
            ['Account', '{ Name: { eq: "ähre\\\\" } }', [4]],
            ['Account', '{ Name: { ne: "alpha" } }', [2, 3, 4]],
            ['Account', '{ Name: { in: ["Alpha", "BETA", null] } }', [1, 2]],
            ['Account', '{ Name: { nin: ["Alpha", "BETA"] } }', [3, 4]],
            ['Account', '{ Name: { in: [] } }', []],
            ['Account', '{ Name: { nin: [] } }', [1, 2, 3, 4]],
            ['Account', '{ Name: { like: "%A" } }', [1, 2]],
            ['Account', '{ Name: { like: "_eta" } }', [2]],
            ['Account', '{ Name: { like: "50\\\\%%\\\\_x" } }', [3]],
            ['Account', '{ Name: { like: "ähre\\\\\\\\" } }', [4]],
            ['Account', '{ Name: { like: "x\\\\" } }', []],
            ['Account', '{ Name: { gt: "alpha", lt: "c" } }', [2]],
            ['Account', '{ Name: { gte: "Alpha", lte: "BETA" } }', [1, 2]]
        ],
        picklist: [
            ['Account', '{ Industry: { eq: "BANKING" } }', [1, 4]],
            ['Account', '{ Industry: { eq: null } }', [3]],
            ['Account', '{ Industry: { ne: null } }', [1, 2, 4]],
            ['Account', '{ Industry: { ne: "Banking" } }', [2, 3]],
            ['Account', '{ Industry: { in: ["Retail", null] } }', [2, 3]],
            ['Account', '{ Industry: { nin: ["Retail"] } }', [1, 3, 4]],
            ['Account', '{ Industry: { nin: ["Retail", null] } }', [1, 4]],
            ['Account', '{ Industry: { like: "b%" } }', [1, 4]],
            ['Account', '{ Industry: { gt: "banking" } }', [2]],
            ['Account', '{ Industry: { gte: "b", lt: "r" } }', [1, 4]],
            ['Account', '{ Industry: { lte: "banking" } }', [1, 4]]
        ],
        'id and reference': [
            ['Account', `{ Id: { eq: "${id('001', 2).slice(0, 15)}" } }`, [2]],
            ['Account', `{ Id: { ne: "${id('001', 2)}" } }`, [1, 3, 4]],
            ['Account', `{ Id: { gt: "${id('001', 2)}" } }`, [3, 4]],
            ['Account', `{ Id: { gte: "${id('001', 2)}", lt: "${id('001', 4)}" } }`, [2, 3]],
            ['Account', `{ Id: { lte: "${id('001', 1)}" } }`, [1]],
            ['Account', `{ ParentId: { in: ["${id('001', 1).slice(0, 15)}", null] } }`, [1, 2, 3]],
            ['Account', `{ ParentId: { nin: ["${id('001', 1)}"] } }`, [1, 3, 4]],
            ['Account', '{ ParentId: { eq: null } }', [1, 3]],
            ['Account', '{ ParentId: { ne: null } }', [2, 4]]
        ],
        'email, url and phone': [
            ['User', '{ Email: { eq: "ann@example.COM" } }', [1]],
            ['User', '{ Email: { ne: "ann@example.com" } }', [2, 3]],
            [
                'User',
                '{ Email: { in: ["BOB@example.com"], like: "%@%", gt: "a", gte: "b", lt: "c", lte: "bz", nin: ["x"] } }',
                [2]
            ],
            ['User', '{ SmallPhotoUrl: { eq: "https://X.example/a" } }', [1]],
            [
                'Account',
                '{ Website: { like: "a.%", ne: "b", in: ["a.example"], nin: ["b"], gt: "a", gte: "a", lt: "b", lte: "b" } }',
                [1]
            ],
            [
                'Account',
                '{ Phone: { eq: "+44 1", like: "+44%", ne: "1", in: ["+44 1"], nin: ["1"], gt: "+", gte: "+", lt: "1", lte: "1" } }',
                [1]
            ]
        ],
        boolean: [
            ['User', '{ IsActive: { eq: true } }', [1]],
            ['User', '{ IsActive: { ne: true } }', [2, 3]],
            ['User', '{ IsActive: { eq: null } }', [2, 3]],
            ['User', '{ IsActive: { ne: null } }', [1]]
        ],
        'int, long, double, percent and currency': [
            ['Account', '{ NumberOfEmployees: { eq: 20 } }', [2]],
            ['Account', '{ NumberOfEmployees: { ne: 20 } }', [1, 3, 4]],
            ['Account', '{ NumberOfEmployees: { in: [10, null] } }', [1, 3]],
            ['Account', '{ NumberOfEmployees: { nin: [10, 20] } }', [3, 4]],
            ['Account', '{ NumberOfEmployees: { gt: 10, lte: 30 } }', [2, 4]],
            ['Account', '{ NumberOfEmployees: { gte: 10, lt: 30 } }', [1, 2]],
            ['Account', '{ AnnualRevenue: { eq: 100.5 } }', [1]],
            ['Account', '{ AnnualRevenue: { lt: 0 } }', [4]],
            ['Account', '{ AnnualRevenue: { in: [200, 100.5], nin: [200], ne: 1, gt: 0, gte: 100, lte: 101 } }', [1]],
            ['Opportunity', '{ Probability: { gte: 20.5 } }', [2]],
            ['Opportunity', '{ Probability: { ne: 10 } }', [2, 3]],
            ['Opportunity', '{ Probability: { in: [10], eq: 10, nin: [20], gt: 1, lt: 11, lte: 10 } }', [1]],
            [
                'FlowOrchestrationVersion',
                '{ ApiVersion: { eq: 65.5, ne: 1, in: [65.5], nin: [66], gt: 65, gte: 65, lt: 66, lte: 66 } }',
                [2]
            ],
            ['FlowOrchestrationStageInstance', '{ Position: { gt: 1 } }', [2]],
            ['FlowOrchestrationLog', '{ Duration: { eq: 5000000000 } }', [1]],
            ['FlowOrchestrationLog', '{ Duration: { in: [7], ne: 1, nin: [8], gt: 6, gte: 7, lt: 8, lte: 7 } }', [2]]
        ],
        'date and moment': [
            ['Opportunity', '{ CloseDate: { eq: { value: "2026-03-18" } } }', [1]],
            ['Opportunity', '{ CloseDate: { ne: { literal: TODAY } } }', [2, 3]],
            ['Opportunity', '{ CloseDate: { eq: null } }', [3]],
            ['Opportunity', '{ CloseDate: { ne: { value: null } } }', [1, 2]],
            ['Opportunity', '{ CloseDate: { in: [{ literal: YESTERDAY }, null] } }', [2, 3]],
            ['Opportunity', '{ CloseDate: { nin: [{ literal: YESTERDAY }] } }', [1, 3]],
            ['Opportunity', '{ CloseDate: { gte: { value: "2026-03-18" } } }', [1]],
            ['Opportunity', '{ CloseDate: { gt: { literal: YESTERDAY } } }', [1]],
            ['Opportunity', '{ CloseDate: { lte: { literal: YESTERDAY }, lt: { literal: TODAY } } }', [2]],
            ['Opportunity', '{ CreatedDate: { eq: { value: "2026-03-18T11:00:00.000+0100" } } }', [1]],
            ['Opportunity', '{ CreatedDate: { ne: { value: "2026-03-18T10:00:00Z" } } }', [2, 3]],
            ['Opportunity', '{ CreatedDate: { gt: { value: "2026-03-17T10:00:00Z" } } }', [1]],
            [
                'Opportunity',
                '{ CreatedDate: { gte: { value: "2026-03-17T10:00:00Z" }, lt: { value: "2026-03-18T10:00:00Z" } } }',
                [2]
            ],
            ['Opportunity', '{ CreatedDate: { lte: { value: "2026-03-17T10:00:00Z" } } }', [2]],
            ['Opportunity', '{ CreatedDate: { eq: { literal: TODAY } } }', [1]],
            ['Opportunity', '{ CreatedDate: { gte: { range: { last_n_days: 1 } } } }', [1, 2]],
            ['Opportunity', '{ CreatedDate: { lt: { literal: TODAY } } }', [2]],
            [
                'Opportunity',
                '{ CreatedDate: { in: [{ literal: YESTERDAY }, { value: "2026-03-18T10:00:00Z" }] } }',
                [1, 2]
            ],
            ['Opportunity', '{ CreatedDate: { nin: [{ range: { n_days_ago: 1 } }] } }', [1, 3]]
        ],
        'and, or, not': [
            ['Account', '{ Industry: { eq: "banking" }, NumberOfEmployees: { gt: 10 } }', [4]],
            [
                'Account',
                '{ or: [{ Name: { eq: "alpha" } }, { Name: { eq: "beta" }, Industry: { eq: "Retail" } }] }',
                [1, 2]
            ],
            ['Account', '{ and: [{ Industry: { eq: "banking" } }, { not: { Name: { eq: "alpha" } } }] }', [4]],
            ['Account', '{ not: { Industry: { eq: "banking" } } }', [2, 3]],
            ['Account', '{ not: { NumberOfEmployees: { gt: 10 } } }', [1, 3]],
            ['Account', '{ not: { or: [{ NumberOfEmployees: { gt: 10 } }, { Industry: { eq: null } }] } }', [1]],
            ['Account', '{ or: [{ Parent: { Name: { eq: "alpha" } } }, { Name: { eq: "alpha" } }] }', [1, 2]],
            ['Account', '{ and: [], or: [] }', [1, 2, 3, 4]]
        ],
        parents: [
            ['Account', '{ Parent: { Industry: { eq: "retail" } } }', [4]],
            ['Account', '{ Parent: { Parent: { Name: { eq: "Alpha" } } } }', [4]],
            ['Account', '{ Parent: { Name: { eq: null } } }', [1, 3]],
            ['Account', '{ Parent: { Name: { ne: "alpha" } } }', [1, 3, 4]],
            ['Account', '{ Parent: { or: [{ Name: { eq: "alpha" } }, { Name: { eq: "beta" } }] } }', [2, 4]],
            ['Case', '{ Owner: { User: { IsActive: { eq: true } } } }', [1]],
            ['Case', '{ Owner: { User: { Name: { ne: "Bob" } } } }', [1]],
            ['Case', '{ Owner: { Group: { Type: { eq: "Queue" } } } }', [2]],
            ['Case', '{ Owner: { Name: { Name: { like: "%n%" } } } }', [1]],
            ['Case', '{ Owner: { Name: { or: [{ Name: { eq: "desk" } }, { Name: { eq: "ann" } }] } } }', [1, 2]],
            ['Case', `{ Owner: { Name: { Id: { eq: "${GROUP_1}" } } } }`, [2]],
            [
                'Case',
                '{ or: [{ Owner: { User: { Name: { eq: "Ann" } } } }, { Owner: { Group: { Name: { eq: "Desk" } } } }] }',
                [1, 2]
            ],
            ['Case', '{ not: { Owner: { User: { Name: { eq: "Ann" } } } } }', [2, 3, 4]]
        ]
    };
    for (const [type, list] of Object.entries(cases)) {
        describe(type, () => {
            for (const [object, where, found] of list) {
                it(`${object} ${where}`, async () => assert.deepEqual(await find(test, object, where), found));
            }
        });
    }
});
