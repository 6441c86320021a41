import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayIn, daysOfLiteral, daysOfRange, dayText, startOfDay } from '../graphql/dates.ts';
import type { Calendar } from '../graphql/dates.ts';

// Wednesday
const today = Date.parse('2026-03-18T00:00:00Z') / 86_400_000;
const calendar: Calendar = { today, firstWeekday: 1 };

describe('dates', () => {
    const literals: Array<[literal: string, first: string, end: string]> = [
        ['TODAY', '2026-03-18', '2026-03-19'],
        ['YESTERDAY', '2026-03-17', '2026-03-18'],
        ['TOMORROW', '2026-03-19', '2026-03-20'],
        ['LAST_WEEK', '2026-03-09', '2026-03-16'],
        ['THIS_WEEK', '2026-03-16', '2026-03-23'],
        ['NEXT_WEEK', '2026-03-23', '2026-03-30'],
        ['LAST_MONTH', '2026-02-01', '2026-03-01'],
        ['THIS_MONTH', '2026-03-01', '2026-04-01'],
        ['NEXT_MONTH', '2026-04-01', '2026-05-01'],
        ['LAST_QUARTER', '2025-10-01', '2026-01-01'],
        ['THIS_FISCAL_QUARTER', '2026-01-01', '2026-04-01'],
        ['NEXT_QUARTER', '2026-04-01', '2026-07-01'],
        ['LAST_YEAR', '2025-01-01', '2026-01-01'],
        ['THIS_YEAR', '2026-01-01', '2027-01-01'],
        ['NEXT_FISCAL_YEAR', '2027-01-01', '2028-01-01'],
        ['LAST_90_DAYS', '2025-12-18', '2026-03-19'],
        ['NEXT_90_DAYS', '2026-03-19', '2026-06-17']
    ];
    for (const [literal, first, end] of literals) {
        it(literal, () => {
            const days = daysOfLiteral(literal, calendar);
            assert.deepEqual([dayText(days.start), dayText(days.end)], [first, end]);
        });
    }

    const ranges: Array<[range: string, n: number, first: string, end: string]> = [
        ['last_n_days', 1, '2026-03-17', '2026-03-19'],
        ['next_n_days', 1, '2026-03-19', '2026-03-20'],
        ['n_days_ago', 2, '2026-03-16', '2026-03-17'],
        ['last_n_weeks', 2, '2026-03-02', '2026-03-16'],
        ['next_n_weeks', 1, '2026-03-23', '2026-03-30'],
        ['n_weeks_ago', 1, '2026-03-09', '2026-03-16'],
        ['last_n_months', 1, '2026-02-01', '2026-03-01'],
        ['next_n_months', 2, '2026-04-01', '2026-06-01'],
        ['n_months_ago', 3, '2025-12-01', '2026-01-01'],
        ['last_n_quarters', 1, '2025-10-01', '2026-01-01'],
        ['n_fiscal_quarters_ago', 1, '2025-10-01', '2026-01-01'],
        ['last_n_fiscal_years', 2, '2024-01-01', '2026-01-01'],
        ['next_n_years', 1, '2027-01-01', '2028-01-01'],
        ['n_years_ago', 1, '2025-01-01', '2026-01-01'],
        ['n_years_ago', 326, '1700-01-01', '1701-01-01']
    ];
    for (const [range, n, first, end] of ranges) {
        it(`${range}: ${n}`, () => {
            const days = daysOfRange(range, n, calendar);
            assert.deepEqual([dayText(days.start), dayText(days.end)], [first, end]);
        });
    }

    it('ends where the platform ends', () => {
        for (const years of [327, 1950, 2030]) {
            assert.throws(() => daysOfRange('n_years_ago', years, calendar), /out of range/);
        }
        assert.throws(() => daysOfRange('next_n_years', 1975, calendar), /out of range/);
    });

    it('begins weeks where the locale does', () => {
        assert.equal(dayText(daysOfLiteral('THIS_WEEK', { today, firstWeekday: 0 }).start), '2026-03-15');
        assert.equal(dayText(daysOfLiteral('THIS_WEEK', { today: today + 4, firstWeekday: 0 }).start), '2026-03-22');
    });

    it('knows the day and its begin in a zone, across changes of the clocks', () => {
        const moment = Date.parse('2026-03-29T22:30:00Z');
        const begin = (zone: string): string => new Date(startOfDay(dayIn(moment, zone), zone)).toISOString();
        assert.equal(begin('UTC'), '2026-03-29T00:00:00.000Z');
        assert.equal(begin('Europe/Berlin'), '2026-03-29T22:00:00.000Z');
        assert.equal(begin('America/Los_Angeles'), '2026-03-29T07:00:00.000Z');
        assert.equal(
            new Date(startOfDay(dayIn(moment, 'UTC'), 'Europe/Berlin')).toISOString(),
            '2026-03-28T23:00:00.000Z'
        );
    });
});
