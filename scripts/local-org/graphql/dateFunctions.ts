/**
 * Functions of dates in filters, as in SOQL: of moments in UTC, or in the reader's time zone where that is asked for.
 * Days of the week count from Sunday, 1; weeks of a month or year from its first day, seven days each. Fiscal periods
 * are those of the calendar, as in an org that has not changed its fiscal year.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

type Expression = RawBuilder<unknown>;

const part =
    (name: string) =>
    (moment: Expression): Expression =>
        sql`extract(${sql.raw(name)} from ${moment})::float8`;
const weekOf =
    (name: string) =>
    (moment: Expression): Expression =>
        sql`(floor((extract(${sql.raw(name)} from ${moment}) - 1) / 7) + 1)::float8`;

const OF_DATES: Record<string, (moment: Expression) => Expression> = {
    CALENDAR_MONTH: part('month'),
    CALENDAR_QUARTER: part('quarter'),
    CALENDAR_YEAR: part('year'),
    FISCAL_MONTH: part('month'),
    FISCAL_QUARTER: part('quarter'),
    FISCAL_YEAR: part('year'),
    DAY_IN_MONTH: part('day'),
    DAY_IN_WEEK: (moment) => sql`(extract(dow from ${moment}) + 1)::float8`,
    DAY_IN_YEAR: part('doy'),
    WEEK_IN_MONTH: weekOf('day'),
    WEEK_IN_YEAR: weekOf('doy')
};
const OF_MOMENTS: typeof OF_DATES = {
    ...OF_DATES,
    DAY_ONLY: (moment) => sql`${moment}::date`,
    HOUR_IN_DAY: part('hour')
};

export const DATE_FUNCTIONS: readonly string[] = Object.keys(OF_DATES);
export const MOMENT_FUNCTIONS: readonly string[] = Object.keys(OF_MOMENTS);

/** @param zone null: a date, which lies in no time zone */
export function callDateFunction(name: string, column: Expression, zone: string | null): Expression {
    return OF_MOMENTS[name](zone === null ? column : sql`(${column} at time zone ${zone})`);
}
