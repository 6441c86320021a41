/** Who needs a hand and what waits on the reader, as the dashboard says it, beside a plain look through all records. */
import type { Page } from '@playwright/test';
import type { Answered } from '../org.ts';
import { expect } from '../test.ts';
import { expectBetween, momentsOf } from './moments.ts';
import type { PlainOrg } from './plainOrg.ts';
import { plainReasons, plainYours, REASONS } from './plainReasons.ts';
import type { Reason } from './plainReasons.ts';

/** Figures that the other comparisons and this one hold against the records: what else is drawn is looked at by none. */
const COMPARED = [
    ...['waiting', 'running', 'stalled', 'resumable', 'suspended'].map((state) => `now-${state}`),
    ...['completed', 'failed', 'canceled'].map((status) => `ended-${status}`),
    ...REASONS.map((reason) => `attention-${reason}`),
    ...['waiting-on-you', 'ended-on', 'slow-step']
];

type Moment = Map<Reason, string[]>;

/** Ids of the runs of each reason, each run under its most urgent one. */
function byFirstReason(org: PlainOrg, stateOf: (run: Answered) => string, now: number): Moment {
    const all = [...plainReasons(org, stateOf, now)];
    return new Map(REASONS.map((reason) => [reason, all.flatMap(([id, [first]]) => (first === reason ? [id] : []))]));
}

const rowsOf = (page: Page, group: string): Promise<string[]> =>
    page
        .locator(`[data-group="${group}"] [data-row]`)
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row'] ?? ''));

/** Each figure that the page draws is one that is compared, and none is missing. */
export async function expectAllCompared(page: Page): Promise<void> {
    const drawn = await page
        .locator('[data-figure]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['figure'] ?? ''));
    expect([...new Set(drawn)].sort()).toEqual([...COMPARED].sort());
}

/**
 * Each reason with its number and the runs that stand under it, and how many need a hand at all.
 * @param stateOf the state in which a run is at a moment
 * @param given reasons that these records must give, so that the comparison means something
 * @param unknown reasons that the reader's records cannot tell
 */
export async function expectReasons(
    page: Page,
    org: PlainOrg,
    stateOf: (run: Answered, now: number) => string,
    { given, unknown = [] }: { given: readonly Reason[]; unknown?: readonly Reason[] }
): Promise<void> {
    const moments = (await momentsOf(page)).map((now) => byFirstReason(org, (run) => stateOf(run, now), now));
    let sum = 0;
    for (const reason of REASONS) {
        const name = `attention-${reason}`;
        const said = await page.locator(`[data-figure="${name}"]`).first().getAttribute('data-value');
        sum += Number(said);
        if (unknown.includes(reason)) continue;
        const plain = moments.map((one) => one.get(reason) ?? []);
        expectBetween(
            Number(said ?? NaN),
            plain.map(({ length }) => length),
            name
        );
        expect(plain.flat(), name).toEqual(expect.arrayContaining(await rowsOf(page, name)));
        if (given.includes(reason)) expect(Number(said), name).toBeGreaterThan(0);
    }
    await expect(page.locator('[data-lead]')).toContainText(`${sum} runs need a hand`);
}

/** What waits on the reader: how much, and the oldest of it. */
export async function expectYours(page: Page, org: PlainOrg): Promise<void> {
    const userId = await page.evaluate(
        () => (globalThis as unknown as { previewBoot: { userId: string } }).previewBoot.userId
    );
    const plain = plainYours(org, userId).map(({ Id }) => Id);
    expect(plain.length).toBeGreaterThan(0);
    await expect(page.locator('[data-figure="waiting-on-you"]')).toHaveAttribute('data-value', String(plain.length));
    const rows = await rowsOf(page, 'waiting-on-you');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(plain.slice(0, rows.length));
}
