/** The finder's states and reasons as filters beside a plain look through all records that a reader sees. */
import type { Page } from '@playwright/test';
import { expect, moveTo } from '../test.ts';
import { finderAddress, idsOfRows, list, settledList } from '../troubleshooter.ts';
import { momentsOf } from './moments.ts';
import { plainOrg } from './plainOrg.ts';
import { plainReasons, REASONS } from './plainReasons.ts';
import type { Reason } from './plainReasons.ts';
import { plainState } from './plainStates.ts';

const STATES = ['waiting', 'running', 'stalled', 'suspended', 'failed', 'failed-resumable', 'canceled'] as const;

export type Filter = `hand=${Reason}` | `state=${(typeof STATES)[number]}`;
export const FILTERS: readonly Filter[] = [
    ...REASONS.map((reason) => `hand=${reason}` as const),
    ...STATES.map((state) => `state=${state}` as const)
];

/** Ids of the runs that a filter is to find at a moment. */
type Plain = (filter: Filter) => string[];

async function plainAt(page: Page): Promise<[first: Plain, last: Plain]> {
    const org = await plainOrg(page);
    const [first, last] = (await momentsOf(page)).map((now): Plain => {
        const states = new Map(org.runs.map((run) => [run.Id, plainState(org, run, now)]));
        const reasons = plainReasons(org, (run) => states.get(run.Id) ?? '', now);
        const all = org.runs.map(({ Id }): [string, string[]] => [
            Id,
            [`state=${states.get(Id)}`, ...(reasons.get(Id) ?? []).map((reason) => `hand=${reason}`)]
        ]);
        return (filter) => all.flatMap(([id, found]) => (found.includes(filter) ? [id] : []));
    });
    if (!first || !last) throw new Error('two moments are needed');
    return [first, last];
}

/** What the filter finds, once it has looked at all. */
async function found(page: Page, filter: Filter): Promise<string[]> {
    const [name = '', value = ''] = filter.split('=');
    await moveTo(page, finderAddress({ [name]: value }));
    await settledList(page);
    await expect(list(page)).not.toHaveAttribute('data-exact');
    const shown = await idsOfRows(page);
    await expect(list(page)).toHaveAttribute('data-total', String(shown.length));
    expect(Number(await list(page).getAttribute('data-looked-at'))).toBeGreaterThanOrEqual(shown.length);
    return shown;
}

/**
 * Each state and each reason finds what the plain look finds.
 * @param none filters that find nothing for this reader, in their order; all others find something
 * @param untold Ids of runs of which the plain look cannot tell the state
 */
export async function expectFilters(
    page: Page,
    none: readonly Filter[],
    untold: readonly string[] = []
): Promise<void> {
    await page.goto('/lightning/page/home');
    const shown = new Map<Filter, string[]>();
    for (const filter of FILTERS) shown.set(filter, await found(page, filter));
    const [first, last] = await plainAt(page);
    for (const [filter, ids] of shown) {
        const told = ids.filter((id) => !untold.includes(id));
        // Time goes on: what is so at one of the two moments only may be among them or not.
        expect([...first(filter), ...last(filter)], filter).toEqual(expect.arrayContaining(told));
        const surely = first(filter).filter((id) => last(filter).includes(id) && !untold.includes(id));
        expect(ids, filter).toEqual(expect.arrayContaining(surely));
    }
    expect(FILTERS.filter((filter) => shown.get(filter)?.length === 0)).toEqual(none);
}
