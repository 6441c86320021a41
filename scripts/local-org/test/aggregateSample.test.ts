/** Aggregates over the sample data, beside a plain recomputation of them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { sampleData } from '../sample/sample.ts';
import { aggregate } from './aggregateRecords.ts';
import { NOW, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

type Row = Record<string, unknown>;

const DATA = sampleData({ runs: 60, now: NOW });
const [STAGE, STEP, ITEM, LOG] = ['StageInstance', 'StepInstance', 'WorkItem', 'Log'].map(
    (name) => `FlowOrchestration${name}`
);

/** A value that records are grouped by: how to ask for it, where it stands in the answer, and what it is of a record. */
interface Key {
    by: Row;
    fields: string;
    path: string[];
    of: (row: Row) => unknown;
}

const own = (name: string): Key => ({
    by: { [name]: { group: true } },
    fields: `${name} { value }`,
    path: [name, 'value'],
    of: (row) => row[name] ?? null
});
function parents(relation: string, reference: string, object: string, name: string): Key {
    const byId = new Map(DATA[object].map((row) => [row.Id, row]));
    return {
        by: { [relation]: { [name]: { group: true } } },
        fields: `${relation} { ${name} { value } }`,
        path: [relation, name, 'value'],
        of: (row) => byId.get(row[reference])?.[name] ?? null
    };
}
const moment = (value: unknown): Date => new Date(String(value).replace('+0000', 'Z'));
const dated = (name: string, call: string, field: string, of: (date: Date) => unknown): Key => ({
    by: { [name]: { function: call } },
    fields: `${name} { ${field} { value } }`,
    path: [name, field, 'value'],
    of: (row) => (row[name] === null ? null : of(moment(row[name])))
});

const DAY = (date: Date): string => date.toISOString().slice(0, 10);
const KEYS: Record<string, Key[]> = {
    [STAGE]: [own('Status'), own('Position'), own('Name'), dated('CreatedDate', 'DAY_ONLY', 'dayOnly', DAY)],
    [STEP]: [
        own('Status'),
        own('StepType'),
        parents('StageInstance', 'StageInstanceId', STAGE, 'Status'),
        dated('CreatedDate', 'CALENDAR_MONTH', 'calendarMonth', (date) => date.getUTCMonth() + 1)
    ],
    [ITEM]: [own('Status'), own('AssigneeId'), parents('StepInstance', 'StepInstanceId', STEP, 'StepType')],
    [LOG]: [
        own('Kind'),
        own('StepName'),
        own('OrchestrationVersion'),
        dated('Timestamp', 'HOUR_IN_DAY', 'hourInDay', (date) => date.getUTCHours())
    ]
};
/** Fields to calculate with, and to compare. */
const NUMBERS: Record<string, string[]> = {
    [STAGE]: ['Position'],
    [STEP]: [],
    [ITEM]: [],
    [LOG]: ['Duration', 'OrchestrationVersion']
};
const COMPARED = ['Id', 'OrchestrationName'];
const STATUS: Record<string, string> = { [STAGE]: 'Status', [STEP]: 'Status', [ITEM]: 'Status', [LOG]: 'Kind' };

const at = (row: unknown, path: string[]): unknown =>
    path.reduce((value, name) => (value as Row)[name], row as unknown);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Least and greatest as texts are ordered: without case, by code point. */
function extremes(values: string[]): [string | null, string | null] {
    const folded = (text: string): string => text.toLowerCase();
    const sorted = [...values].sort((a, b) => (folded(a) < folded(b) || (folded(a) === folded(b) && a < b) ? -1 : 1));
    return [sorted.at(0) ?? null, sorted.at(-1) ?? null];
}

/** What the functions of one field give of some records. */
function recomputed(rows: Row[], field: string, isNumber: boolean): Row {
    const values = rows.map((row) => row[field]).filter((value) => value !== null && value !== undefined);
    const wrap = (value: unknown): Row => ({ value });
    const counts = { count: wrap(values.length), countDistinct: wrap(new Set(values).size) };
    if (!isNumber) {
        const [min, max] = field === 'Id' ? idExtremes(values as string[]) : extremes(values as string[]);
        return { ...counts, min: wrap(min), max: wrap(max) };
    }
    const numbers = values as number[];
    const total = numbers.length > 0 ? sum(numbers) : null;
    const [min, max] = total === null ? [null, null] : [Math.min(...numbers), Math.max(...numbers)];
    const avg = total === null ? null : total / numbers.length;
    return { ...counts, min: wrap(min), max: wrap(max), sum: wrap(total), avg: wrap(avg) };
}

const idExtremes = (ids: string[]): [string | null, string | null] => {
    const sorted = [...ids].sort();
    return [sorted.at(0) ?? null, sorted.at(-1) ?? null];
};

const functions = (isNumber: boolean): string =>
    `count { value } countDistinct { value } min { value } max { value } ${isNumber ? 'sum { value } avg { value }' : ''}`;

/** Averages are divided by different hands. */
const rounded = (value: unknown): unknown =>
    JSON.parse(
        JSON.stringify(value, (_key, entry: unknown) =>
            typeof entry === 'number' ? Number(entry.toPrecision(12)) : entry
        )
    );

const example = fc.constantFrom(...Object.keys(KEYS)).chain((object) =>
    fc.record({
        object: fc.constant(object),
        keys: fc.subarray(KEYS[object], { maxLength: 2 }),
        measured: fc.constantFrom(...COMPARED, ...NUMBERS[object]),
        except: fc.constantFrom(null, ...new Set(DATA[object].map((row) => row[STATUS[object]])))
    })
);

describe('aggregates over the sample data', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(DATA);
    });
    after(() => test.close());

    it('are what a plain recomputation gives, in one statement', async () => {
        await fc.assert(
            fc.asyncProperty(example, async ({ object, keys, measured, except }) => {
                const isNumber = NUMBERS[object].includes(measured);
                const where = except === null ? {} : { [STATUS[object]]: { ne: except } };
                const groupBy = Object.assign({}, ...keys.map(({ by }) => by)) as Row;
                const fields = [...keys.map((key) => key.fields), `${measured} { ${functions(isNumber)} }`].join(' ');
                const before = test.org.statementCount();
                const args = 'first: 2000, where: $where, groupBy: $groupBy';
                const types = `($where: ${object}_Filter, $groupBy: ${object}_GroupBy)`;
                const { rows, totalCount } = await aggregate(test, object, args, fields, {
                    variables: { where, groupBy },
                    types,
                    beside: 'totalCount'
                });
                assert.equal(test.org.statementCount() - before, 1);

                const groups = new Map<string, Row[]>();
                for (const row of DATA[object].filter((other) => other[STATUS[object]] !== except || except === null)) {
                    const key = JSON.stringify(keys.map(({ of }) => of(row)));
                    groups.set(key, [...(groups.get(key) ?? []), row]);
                }
                if (keys.length === 0 && groups.size === 0) groups.set('[]', []);
                assert.equal(totalCount, groups.size);
                assert.equal(rows.length, Math.min(2000, groups.size));
                for (const row of rows) {
                    const members = groups.get(JSON.stringify(keys.map(({ path }) => at(row, path))));
                    assert.ok(members, JSON.stringify(row));
                    const { value: _key, ...found } = row[measured] as Row;
                    assert.deepEqual(rounded(found), rounded(recomputed(members, measured, isNumber)));
                }
            }),
            { numRuns: 80 }
        );
    });
});
