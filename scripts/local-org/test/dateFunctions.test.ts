import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { id, testOrg, USER_1 } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const DAY_MS = 86_400_000;

/** Moments around every border: of days, weeks, months, quarters and years, also in the reader's zone. */
const MOMENTS = [
    ...['2023-12-31T23:59:59Z', '2024-01-01T00:00:00Z', '2024-01-07T23:59:59Z', '2024-01-08T00:00:00Z'],
    ...['2024-02-29T12:00:00Z', '2024-03-31T22:30:00Z', '2024-06-30T23:00:00Z', '2024-07-01T05:00:00Z'],
    ...['2024-10-01T00:00:00Z', '2024-12-31T13:00:00Z', '2025-01-01T03:00:00Z', '2025-08-17T09:30:00Z'],
    ...['2025-08-18T18:45:00Z', '2025-11-30T23:30:00Z', '2026-03-01T00:15:00Z', '2026-03-29T01:30:00Z']
];

const records = {
    User: [{ Id: USER_1, Name: 'Ann', IsActive: true, TimeZoneSidKey: 'Asia/Tokyo' }],
    Opportunity: [
        ...MOMENTS.map((moment, index) => ({
            Id: id('006', index + 1),
            Name: 'x',
            CreatedDate: moment,
            CloseDate: moment.slice(0, 10)
        })),
        { Id: id('006', 99), Name: 'no dates', CreatedDate: null, CloseDate: null }
    ]
};

const dayOfYear = (date: Date): number =>
    Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;

/** What each function gives for a moment, as SOQL describes it. */
const FUNCTIONS: Record<string, (date: Date) => number> = {
    CALENDAR_MONTH: (date) => date.getUTCMonth() + 1,
    CALENDAR_QUARTER: (date) => Math.ceil((date.getUTCMonth() + 1) / 3),
    CALENDAR_YEAR: (date) => date.getUTCFullYear(),
    FISCAL_MONTH: (date) => date.getUTCMonth() + 1,
    FISCAL_QUARTER: (date) => Math.ceil((date.getUTCMonth() + 1) / 3),
    FISCAL_YEAR: (date) => date.getUTCFullYear(),
    DAY_IN_MONTH: (date) => date.getUTCDate(),
    DAY_IN_WEEK: (date) => date.getUTCDay() + 1,
    DAY_IN_YEAR: dayOfYear,
    WEEK_IN_MONTH: (date) => Math.ceil(date.getUTCDate() / 7),
    WEEK_IN_YEAR: (date) => Math.ceil(dayOfYear(date) / 7),
    HOUR_IN_DAY: (date) => date.getUTCHours()
};
const TOKYO_MS = 9 * 3_600_000;

describe('date functions', () => {
    let test: TestOrg;
    before(async () => {
        test = await testOrg(records, {}, USER_1);
    });
    after(() => test.close());

    const where = async (filter: string): Promise<number[]> => {
        const found = await test.nodes(
            'Opportunity',
            `where: ${filter}, orderBy: { Id: { order: ASC } }, first: 100`,
            'Id'
        );
        return found.map(({ Id }) => Number(String(Id).slice(3, 15)));
    };
    /** Numbers of the records whose moment, moved by some milliseconds, fulfils a condition. */
    const expected = (wanted: (date: Date) => boolean, shift = 0): number[] =>
        MOMENTS.flatMap((moment, index) => (wanted(new Date(Date.parse(moment) + shift)) ? [index + 1] : []));

    for (const [name, valueOf] of Object.entries(FUNCTIONS)) {
        it(`${name} of moments in UTC and in the reader's zone, and of dates`, async () => {
            const values = new Set(MOMENTS.map((moment) => valueOf(new Date(moment))));
            for (const value of values) {
                const equal = (date: Date): boolean => valueOf(date) === value;
                const found = await where(`{ CreatedDate: { ${name}: { value: { eq: ${value} } } } }`);
                assert.deepEqual(found, expected(equal), `eq ${value}`);
                if (name === 'HOUR_IN_DAY') continue;
                const dates = await where(`{ CloseDate: { ${name}: { value: { eq: ${value} } } } }`);
                assert.deepEqual(dates, expected(equal), `date eq ${value}`);
            }
            const [pivot] = values;
            assert.deepEqual(
                await where(`{ CreatedDate: { ${name}: { convertTimezoneValue: { gte: ${pivot} } } } }`),
                expected((date) => valueOf(date) >= pivot, TOKYO_MS)
            );
        });
    }

    it('DAY_ONLY is compared as a day', async () => {
        const day = '2024-12-31';
        const is = (date: Date): boolean => date.toISOString().startsWith(day);
        const equal = `{ eq: { value: "${day}" } }`;
        assert.deepEqual(await where(`{ CreatedDate: { DAY_ONLY: { value: ${equal} } } }`), expected(is));
        assert.deepEqual(
            await where(`{ CreatedDate: { DAY_ONLY: { convertTimezoneValue: ${equal} } } }`),
            expected(is, TOKYO_MS)
        );
        assert.deepEqual(await where('{ CreatedDate: { DAY_ONLY: { value: { lt: { literal: TODAY } } } } }'), [
            ...expected((date) => date.toISOString() < '2026-03-18')
        ]);
    });

    it('take every operator of numbers, combine, and stand beside plain operators', async () => {
        const years = (operators: string): Promise<number[]> =>
            where(`{ CreatedDate: { CALENDAR_YEAR: { value: { ${operators} } } } }`);
        const year = (wanted: (year: number) => boolean): number[] => expected((date) => wanted(date.getUTCFullYear()));
        assert.deepEqual(
            await years('in: [2023, 2026]'),
            year((y) => y === 2023 || y === 2026)
        );
        assert.deepEqual(await years('nin: [2023, 2026]'), [...year((y) => y === 2024 || y === 2025), 99]);
        assert.deepEqual(await years('ne: 2024'), [...year((y) => y !== 2024), 99]);
        assert.deepEqual(
            await years('gt: 2023, lte: 2024'),
            year((y) => y === 2024)
        );
        assert.deepEqual(await years('eq: null'), [99]);
        assert.deepEqual(await years('gt: 9007199254740991'), []);
        assert.deepEqual(
            await where(
                `{ CreatedDate: { CALENDAR_YEAR: { value: { eq: 2024 } }, CALENDAR_QUARTER: { value: { eq: 1 } }, gt: { value: "2024-01-08T00:00:00Z" } } }`
            ),
            [5, 6]
        );
        assert.deepEqual(
            await where('{ not: { CloseDate: { DAY_IN_MONTH: { value: { lt: 31 } } } } }'),
            [1, 6, 10, 99]
        );
    });

    it('refuse what does not fit', async () => {
        const refused: Array<[filter: string, message: RegExp]> = [
            ['{ CloseDate: { HOUR_IN_DAY: { value: { eq: 1 } } } }', /not in 'DateOperators'/],
            ['{ CloseDate: { CALENDAR_YEAR: { convertTimezoneValue: { eq: 1 } } } }', /does not fit field 'CloseDate'/],
            ['{ CreatedDate: { CALENDAR_YEAR: { value: 2024 } } }', /WrongType/],
            ['{ CreatedDate: { DAY_ONLY: { value: { eq: { value: "2024-02-30T" } } } } }', /not a valid 'Date'/],
            [
                '{ CreatedDate: { CALENDAR_YEAR: { value: { gt: null } } } }',
                /'gt' on field 'CALENDAR_YEAR\(CreatedDate\)'/
            ]
        ];
        for (const [filter, message] of refused) await assert.rejects(where(filter), message);
    });
});
