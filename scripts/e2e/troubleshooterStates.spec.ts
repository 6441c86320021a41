/** Believable states and reasons as filters: each reader finds the runs that a plain look through all they see finds. */
import type { Page } from '@playwright/test';
import { momentsOf } from './plain/moments.ts';
import { plainOrg } from './plain/plainOrg.ts';
import { plainReasons, REASONS, type Reason } from './plain/plainReasons.ts';
import { plainState } from './plain/plainStates.ts';
import { expect, forEachReader, moveTo, test, type Persona } from './test.ts';
import { finderAddress, idsOfRows, list, settledList } from './troubleshooter.ts';

const STATES = ['waiting', 'running', 'stalled', 'suspended', 'failed', 'failed-resumable', 'canceled'] as const;

type Filter = `hand=${Reason}` | `state=${(typeof STATES)[number]}`;
const FILTERS: readonly Filter[] = [
    ...REASONS.map((reason) => `hand=${reason}` as const),
    ...STATES.map((state) => `state=${state}` as const)
];

/** What the records that a reader sees tell of no run: of work items these are the reader’s own. */
const NONE: Record<Persona, readonly Filter[]> = {
    admin: [],
    manager: [],
    assignee: ['hand=failed', 'hand=stalled', 'hand=inactive-holder', 'state=stalled']
};

/** Ids of the runs that a filter is to find at a moment. */
type Plain = (filter: Filter) => string[];

async function plainAt(page: Page): Promise<[Plain, Plain]> {
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
async function found(page: Page, parameters: Record<string, string>): Promise<string[]> {
    await moveTo(page, finderAddress(parameters));
    await settledList(page);
    await expect(list(page)).not.toHaveAttribute('data-exact');
    const shown = await idsOfRows(page);
    await expect(list(page)).toHaveAttribute('data-total', String(shown.length));
    expect(Number(await list(page).getAttribute('data-looked-at'))).toBeGreaterThanOrEqual(shown.length);
    return shown;
}

forEachReader((persona) => {
    test('each reason and each state', async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto('/lightning/page/home');
        const shown = new Map<Filter, string[]>();
        for (const filter of FILTERS) {
            const [name = '', value = ''] = filter.split('=');
            shown.set(filter, await found(page, { [name]: value }));
        }
        const [first, last] = await plainAt(page);
        for (const [filter, ids] of shown) {
            // Time goes on: what is so at one of the two moments only may be among them or not.
            expect([...first(filter), ...last(filter)], filter).toEqual(expect.arrayContaining(ids));
            const surely = first(filter).filter((id) => last(filter).includes(id));
            expect(ids, filter).toEqual(expect.arrayContaining(surely));
            expect(ids.length === 0, filter).toBe(NONE[persona].includes(filter));
        }
    });
});
